from datetime import UTC, datetime
from pathlib import Path

import pytest

from rusplan.__main__ import main
from rusplan.bank.reading import read_bank_file
from rusplan.editing.page_content import Item, pages_showing
from rusplan.pages.expansion import expand
from rusplan.pages.rendering import name
from rusplan.pages.settings import Settings
from rusplan.pages.site import read_site
from rusplan.pages.source import page_sources
from tests.bank.example import BANK, PAGE, write_project
from tests.programs import PROJECT


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return write_project(tmp_path)


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("item", "said"),
    [
        (
            "nettsida",
            """\
nettsida (oppføring)
  definert  resources.yml:42:9
  brukt     resources.yml:39:18
            resources.yml:77:12
  vist på   side.md
""",
        ),
        (
            "hjelp",
            """\
hjelp (liste)
  definert  resources.yml:56:9
  brukt     docs/side.md:7:1
  vist på   side.md
""",
        ),
        (
            "rus",
            """\
rus (emne)
  definert  resources.yml:2:9
  brukt     resources.yml:22:14
            resources.yml:35:14
            resources.yml:48:14
  vist på   ingen stad
""",
        ),
    ],
)
def test_definition_uses_and_pages_are_said(
    item: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["where", item]) == 0
    assert capsys.readouterr().out == said


@pytest.mark.usefixtures("project")
def test_unknown_id_is_refused_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["where", "nettside"]) == 1
    said = capsys.readouterr().err
    assert said == "Ingenting i banken har id-en «nettside». Meinte du «nettsida»?\n"


def test_two_things_with_the_same_id_are_both_said(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_project(project, BANK.replace("- id: hjelp", "- id: rus"), PAGE.replace("p]]", "p]]\n"))
    assert main(["where", "rus"]) == 0
    out = capsys.readouterr().out
    assert "rus (emne)\n" in out
    assert "rus (liste)\n" in out


def test_bank_with_a_fault_is_answered_for(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_project(project, BANK.replace('"116 111"', '"1"'))
    assert main(["where", "telefonen"]) == 0
    assert "resources.yml:6:9" in capsys.readouterr().out


@pytest.mark.parametrize("raw", [b"", b"[", b"\xff", b"topics: x\nlists: [{id: [a]}]"])
def test_bank_that_cannot_be_read_has_no_ids(project: Path, raw: bytes) -> None:
    write_project(project, raw)
    assert main(["where", "telefonen"]) == 1


def test_pages_of_the_real_site_show_what_is_said() -> None:
    """The services that a build shows, and the names on each page, are those said here."""
    today = datetime.now(UTC).date()
    site, _ = read_site(PROJECT, PROJECT / "docs", Settings(), today)
    assert site
    pages = pages_showing(read_bank_file(PROJECT), PROJECT / "docs")
    for path, markdown in page_sources(site.docs):
        text, services = expand(site, path, markdown)
        said = {item.id for item in pages if str(path) in pages[item] if item.kind[0] == "o"}
        assert {service.id for service in services} <= said
        for item in said:
            entry = site.bank.entries[item]
            labels = [
                each.label or ""
                for listed in site.bank.lists
                for group in listed.groups
                for each in group.items
                if each.entry == item
            ]
            assert any(word and word in text for word in [name(entry), entry.url, *labels]), item
    assert pages[Item("emna", "akutt")] == ["ressursbank.md"]
