from pathlib import Path

import pytest

from rusplan.editing.rename import rename
from rusplan.pages.moved_page import moved_pages
from rusplan.refusal import RefusedError
from tests.bank.example import open_project
from tests.local.example import write_local


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return write_local(tmp_path)


@pytest.mark.parametrize(
    ("old", "new"),
    [("telefonen", "linja"), ("rus", "rusmiddel"), ("banken", "lista"), ("lova", "lov"),
     ("oya", "nordoya"), ("byen-vgs", "byen-skole"), ("barnevern", "barneverntenesta"),
     ("bup-fylket", "bup-no"), ("jurist", "advokat")],
)  # fmt: skip
def test_what_is_renamed_is_so_everywhere_and_nothing_breaks(
    project: Path, old: str, new: str
) -> None:
    before = {file: file.read_text() for file in project.rglob("*.*") if file.is_file()}
    assert f"«{old}» heiter no «{new}»" in rename(open_project(project), old, new)
    assert open_project(project).errors == []
    with pytest.raises(RefusedError, match="Ingenting har id-en"):
        rename(open_project(project), old, "noko-anna")
    changed = [
        (a, b)
        for file, text in before.items()
        if file.exists()
        for a, b in zip(text.split("\n"), file.read_text().split("\n"), strict=False)
        if a != b and "former_ids" not in file.read_text()
    ]
    assert all(a.replace(old, new) == b for a, b in changed)


def test_a_places_old_address_leads_on(project: Path) -> None:
    rename(open_project(project), "oya", "nordoya")
    assert not (project / "local/oya.yml").exists()
    pages = moved_pages(open_project(project).edition())
    assert list(pages) == ["kommune/oya.html"]
    assert 'content="0; url=nordoya.html"' in pages["kommune/oya.html"]
    assert "<script" not in pages["kommune/oya.html"]


def test_readers_choose_where_two_have_taken_over(project: Path) -> None:
    for name in ("byen", "oya"):
        file = project / f"local/{name}.yml"
        file.write_text(file.read_text() + "former_ids: [gamle]\n")
    page = moved_pages(open_project(project).edition())["kommune/gamle.html"]
    assert "refresh" not in page
    assert page.count("<a href=") == 2


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [("telefonan", "x", "Meinte du «telefonen»"), ("telefonen", "Ny Id", "Skriv «ny-id»"),
     ("telefonen", "heftet", "finst alt")],
)  # fmt: skip
def test_what_cannot_be_renamed_says_why(project: Path, old: str, new: str, said: str) -> None:
    before = (project / "resources.yml").read_text()
    with pytest.raises(RefusedError, match=said):
        rename(open_project(project), old, new)
    assert (project / "resources.yml").read_text() == before


def test_a_former_id_that_is_in_use_is_told(project: Path) -> None:
    file = project / "local/oya.yml"
    file.write_text(file.read_text() + "former_ids: [byen]\n")
    assert [each.code.value for each in open_project(project).errors] == ["duplicate-id"]
