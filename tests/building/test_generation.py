from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from rusplan.building.facts import Facts
from rusplan.building.generation import write_pages
from rusplan.project.marker import find_markers
from tests.bank.example import (
    PAGE,
    example_site,
    facts_of,
    open_project,
    with_main_pages,
    with_pages,
)
from tests.pages.rendered import rendered_page, to_html
from tests.project.english_edition import english


def test_pages_are_written_as_markdown_that_shows_the_same(tmp_path: Path) -> None:
    site = example_site(tmp_path, page=f"{PAGE}\n[[heile banken]]\n\n[[endringar]]\n")
    out = tmp_path / "ut"
    assert write_pages(facts_of(site), out) == 8
    text = (out / "side.md").read_text(encoding="utf-8")
    assert list(find_markers(text)) == []
    assert "<!-- utdrag" not in text
    assert text.startswith("---\ntitle: Sida\n---\n")
    html = BeautifulSoup(to_html(text.partition("\n---\n")[2]), "html.parser")
    assert html == rendered_page(site)


def test_open_data_is_written_beside_the_pages(tmp_path: Path) -> None:
    write_pages(facts_of(example_site(tmp_path)), tmp_path / "ut")
    assert sorted(file.name for file in (tmp_path / "ut").iterdir()) == [
        "hsds.json",
        "kontakt",
        "om",
        "ressursbank.csv",
        "ressursbank.json",
        "ressursbank.schema.json",
        "side.md",
    ]


def test_every_edition_is_written_in_its_folder(tmp_path: Path) -> None:
    write_pages(Facts.of(open_project(english(tmp_path))), tmp_path / "ut")
    main, other = (tmp_path / "ut" / path for path in ("side.md", "en/side.md"))
    assert "[Frå planen: Sida](side.md)" in main.read_text(encoding="utf-8")
    assert "[From the plan: Sida](side.md)" in other.read_text(encoding="utf-8")


def test_page_in_a_folder_with_norwegian_letters_and_emoji_is_written_there(
    tmp_path: Path,
) -> None:
    pages = {"æøå 🧡/Ålesund–Møre.md": "# 🧡\n\n[[endring: lova]]\n"}
    site = with_pages(with_main_pages(example_site(tmp_path)), pages)
    write_pages(facts_of(site), tmp_path / "ut")
    written = (tmp_path / "ut" / "æøå 🧡" / "Ålesund–Møre.md").read_text(encoding="utf-8")
    assert written.startswith("# 🧡\n\n<aside")
    assert '"../endra-sidan-2019.html#lova"' in written


def test_sources_are_left_as_they_were(tmp_path: Path) -> None:
    site = example_site(tmp_path)
    write_pages(facts_of(site), tmp_path / "ut")
    assert (tmp_path / "docs" / "side.md").read_text(encoding="utf-8") == PAGE


@pytest.mark.parametrize("out", ["docs", "ut", "."])
def test_folder_with_something_in_it_is_left_alone(tmp_path: Path, out: str) -> None:
    site = example_site(tmp_path)
    (tmp_path / "ut").mkdir()
    (tmp_path / "ut" / "side.md").write_text("mitt eige")
    before = {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}
    with pytest.raises(FileExistsError):
        write_pages(facts_of(site), tmp_path / out)
    assert {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()} == before


def test_empty_folder_is_written_to(tmp_path: Path) -> None:
    (tmp_path / "ut").mkdir()
    assert write_pages(facts_of(example_site(tmp_path)), tmp_path / "ut") == 8
