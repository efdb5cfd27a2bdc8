from collections import defaultdict
from datetime import UTC, datetime
from html import escape
from pathlib import Path, PurePosixPath

import pytest

from rusplan.commands import main
from rusplan.editing.page_content import Item, pages_showing
from rusplan.editing.place_content import shown_on_places
from rusplan.editing.usages import EVERY_PLACE, usages
from rusplan.pages.expansion import expand
from rusplan.pages.place import place_pages
from rusplan.pages.rendering import name
from rusplan.project import Project
from tests.bank.example import BANK, PAGE, VOCABULARY, open_project, write_project
from tests.local.example import TOWN, write_local
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
    assert said == "Ingenting har id-en «nettside». Meinte du «nettsida»?\n"


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
    project = Project.open(PROJECT, today)
    site = project.edition()
    pages = pages_showing(project.documents.bank, project.pages)
    for path, source in site.pages.items():
        text, services = expand(site, path, source.text)
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


def test_what_is_local_is_found_where_it_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    only_there = TOWN.replace("    possible_areas: [oya]\n", "")
    monkeypatch.chdir(write_local(tmp_path, byen=only_there))
    assert main(["where", "barnevern-byen"]) == 0
    assert capsys.readouterr().out == (
        "barnevern-byen (lokal teneste)\n"
        "  definert  local/byen.yml:7:9\n"
        "  brukt     ingen stad\n"
        "  vist på   kommune/byen.md\n"
        "            skole/byen-vgs.md\n"
    )
    assert main(["where", "byen"]) == 0
    said = capsys.readouterr().out
    assert "byen (kommune eller fylke)\n  definert  local/byen.yml:1:5\n" in said
    assert "local/skolar.yml:7:19" in said


def test_entry_that_local_files_point_to_is_used_there(tmp_path: Path) -> None:
    root = write_local(tmp_path)
    (usage,) = usages(open_project(root))["telefonen"]
    assert "local/fylket.yml:9:24" in map(str, usage.used)
    assert usage.pages == ["side.md", EVERY_PLACE]


@pytest.mark.parametrize(
    ("changes", "bank"), [("endra-sidan-2019", "ressursbank"), ("endret", "banken")]
)
def test_answer_of_the_search_is_a_use(tmp_path: Path, changes: str, bank: str) -> None:
    shown = f"show: [telefonen, side.md, {changes}.md#lova, {bank}.md#emne-rus]"
    root = write_project(tmp_path, vocabulary=VOCABULARY.replace("show: [side.md]", shown))
    (root / "docs" / f"{changes}.md").write_text("[[endringar]]\n")
    (root / "docs" / f"{bank}.md").write_text("[[heile banken]]\n")
    found = usages(open_project(root))
    for item, kind in (("telefonen", "oppføringane"), ("lova", "endringane"), ("rus", "emna")):
        (usage,) = [each for each in found[item] if each.item.kind == kind]
        assert any(place.file.name == "search.yml" for place in usage.used), item


def test_owner_is_used_where_entries_and_pages_name_it(tmp_path: Path) -> None:
    bank = BANK.replace("kind: lov", "kind: lov\n    owner: jurist")
    root = write_project(tmp_path, bank, PAGE.replace("title: Sida", "title: Sida\nowner: jurist"))
    (usage,) = usages(open_project(root))["jurist"]
    assert list(map(str, usage.used)) == ["resources.yml:72:12", "docs/side.md:3:8"]
    assert usage.pages == []


@pytest.mark.parametrize("raw", ["", "[", "- x", "services: x", "service_types: [{id: [x]}]"])
def test_local_file_with_a_fault_hides_nothing_else(tmp_path: Path, raw: str) -> None:
    for file in ("fylket", "byen", "skolar"):
        root = write_local(tmp_path, **{file: raw})
        assert "oya" in usages(open_project(root))


def test_pages_of_real_places_show_what_is_said() -> None:
    today = datetime.now(UTC).date()
    project = Project.open(PROJECT, today)
    site = project.edition()
    local = list(project.documents.local.values())
    said: dict[PurePosixPath, set[Item]] = defaultdict(set)
    for item, page in shown_on_places(project.documents.bank, local, site.pages):
        said[PurePosixPath(page)].add(item)
    names = {
        **{Item("oppføringane", each.id): name(each) for each in site.bank.entries.values()},
        **{Item("dei lokale tenestene", key): s.name for key, s in site.directory.services.items()},
        **{Item("kommunane", each.id): each.name for each in site.directory.municipalities},
        **{Item("skolane", each.id): each.name for each in site.directory.schools},
    }
    pages = place_pages(site)
    assert len(pages) > 50
    for path, source in pages.items():
        text, services = expand(site, path, source)
        assert {each.id for each in services} <= {item.id for item in said[path]}, path
        unseen = [item for item in said[path] if escape(names[item]) not in text]
        assert unseen == [], path
