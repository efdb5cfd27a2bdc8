from html import unescape
from pathlib import Path

import pytest

from rusplan.bank.id_kind import IdKind
from rusplan.build_day import build_day
from rusplan.cli import main
from rusplan.editing.reference import references
from rusplan.pages.drawing import Drawing
from rusplan.pages.item import Item, item_of
from rusplan.pages.shown_on import EVERY_PLACE
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
    out = capsys.readouterr().out
    assert "resources.yml:6:9" in out
    assert "vist på   kan ikkje seiast før feila er retta (make check)\n" in out


@pytest.mark.parametrize("raw", [b"", b"[", b"\xff", b"topics: x\nlists: [{id: [a]}]"])
def test_bank_that_cannot_be_read_has_no_ids(project: Path, raw: bytes) -> None:
    write_project(project, raw)
    assert main(["where", "telefonen"]) == 1


def test_pages_of_the_real_site_name_what_they_are_said_to_show() -> None:
    edition = Project.open(PROJECT, build_day()).edition()
    bank, directory = edition.bank, edition.directory
    names: dict[Item, list[str | None]] = {
        **{Item(IdKind.ENTRY, each.id): [each.name, each.url] for each in bank.entries.values()},
        **{Item(IdKind.LOCAL_SERVICE, key): [s.name] for key, s in directory.services.items()},
        **{Item(IdKind.MUNICIPALITY, each.id): [each.name] for each in directory.municipalities},
        **{Item(IdKind.SCHOOL, each.id): [each.name] for each in directory.schools},
        **{Item(IdKind.CHANGE, each.id): [each.before] for each in bank.changes},
    }
    for listed in bank.lists:
        for item in (item for group in listed.groups for item in group.items):
            names[Item(IdKind.ENTRY, item.entry)].append(item.label)
    drawn = Drawing(edition).pages()
    assert len(drawn) > len(edition.pages) > 0
    for path, page in drawn.items():
        known = {item: names[item] for item in page.shown if item in names}
        assert known.keys() >= {item_of(each) for each in page.services}
        text = unescape(page.markdown)
        unseen = [item for item, said in known.items() if not any(s and s in text for s in said)]
        assert unseen == [], path


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


def test_entry_that_local_files_point_to_is_used_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(write_local(tmp_path))
    assert main(["where", "telefonen"]) == 0
    said = capsys.readouterr().out
    assert "local/fylket.yml:9:24" in said
    assert said.endswith(f"  vist på   side.md\n            {EVERY_PLACE}\n")


@pytest.mark.parametrize(
    ("changes", "bank"), [("endra-sidan-2019", "ressursbank"), ("endret", "banken")]
)
def test_answer_of_the_search_is_a_use(tmp_path: Path, changes: str, bank: str) -> None:
    shown = f"show: [telefonen, side.md, {changes}.md#lova, {bank}.md#emne-rus]"
    root = write_project(tmp_path, vocabulary=VOCABULARY.replace("show: [side.md]", shown))
    (root / "docs" / f"{changes}.md").write_text("[[endringar]]\n")
    (root / "docs" / f"{bank}.md").write_text("[[heile banken]]\n")
    found = references(open_project(root))
    for item in (
        Item(IdKind.ENTRY, "telefonen"),
        Item(IdKind.CHANGE, "lova"),
        Item(IdKind.TOPIC, "rus"),
    ):
        assert any(place.file.name == "search.yml" for place in found[item].used), item


def test_owner_is_used_where_entries_and_pages_name_it(tmp_path: Path) -> None:
    bank = BANK.replace("kind: lov", "kind: lov\n    owner: jurist")
    root = write_project(tmp_path, bank, PAGE.replace("title: Sida", "title: Sida\nowner: jurist"))
    places = references(open_project(root))[Item(IdKind.OWNER, "jurist")]
    assert list(map(str, places.used)) == ["resources.yml:72:12", "docs/side.md:3:8"]


@pytest.mark.parametrize("raw", ["", "[", "- x", "services: x", "service_types: [{id: [x]}]"])
def test_local_file_with_a_fault_hides_nothing_else(tmp_path: Path, raw: str) -> None:
    for file in ("fylket", "byen", "skolar"):
        root = write_local(tmp_path, **{file: raw})
        assert Item(IdKind.MUNICIPALITY, "oya") in references(open_project(root))
