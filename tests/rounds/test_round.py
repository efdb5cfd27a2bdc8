import csv
import io
from pathlib import Path

import pytest

from rusplan.cli import main
from tests.bank.example import open_project
from tests.local.example import write_local
from tests.programs import PROJECT, run
from tests.site.pdf import squeezed, text
from tests.site.pdf_boxes import boxes, overlaps


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    write_local(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795510800")  # 24 November 2026
    return tmp_path


def rows(root: Path, town: str = "oya") -> list[list[str]]:
    assert main(["round", town, "--dir", "ut"]) == 0
    text = (root / f"ut/runde-{town}.csv").read_bytes().decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text), delimiter=";"))


def back(root: Path, cells: list[list[str]], *more: str) -> int:
    text = io.StringIO()
    csv.writer(text, delimiter=";").writerows(cells)
    (root / "utfylt.csv").write_bytes(text.getvalue().encode("utf-8-sig"))
    return main(["import", "utfylt.csv", *more])


def filled(cells: list[list[str]], kind: str, **answers: str) -> None:
    row = next(each for each in cells if each[1] == kind)
    for name, answer in answers.items():
        row[cells[0].index(name)] = answer


def test_what_is_missing_is_asked_in_words(project: Path) -> None:
    cells = rows(project)
    asked = {row[1]: row[3] for row in cells[1:]}
    assert asked["kommunen"].startswith("Kva er heimesida og nummeret")
    assert asked["barnevern"].startswith("Har kommunen dette: Barnevernstenesta?")


def test_a_filled_sheet_is_shown_and_then_written_new_rows_too(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cells = rows(project)
    day, source = cells[0][8], cells[0][7]
    filled(cells, "kommunen", Telefon="22 59 13 00", **{day: "i dag", source: "www.oya.no"})
    filled(cells, "barnevern", Namn="Barnevernet på Øya", Telefon="tlf. 23456789",
           Opningstid="Man-fre 08:00–15:30", **{day: "24.11.2026", source: "oya.no"})  # fmt: skip
    old = (project / "local/oya.yml").read_text()
    assert back(project, cells) == 0
    assert '+    name: "Barnevernet på Øya"' in capsys.readouterr().out
    assert (project / "local/oya.yml").read_text() == old
    assert back(project, cells, "--write") == 0
    opened = open_project(project)
    assert opened.errors == []
    town = opened.edition().directory.municipalities_by_id["oya"]
    assert (town.phone, town.url) == ("22 59 13 00", "https://www.oya.no")
    service = town.services[0]
    assert (service.name, service.channels[0].number) == ("Barnevernet på Øya", "23 45 67 89")
    assert service.channels[0].schedules[0].closes_at == "15:30"


def test_after_a_round_nothing_is_left_to_ask_of_the_municipality(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cells = rows(project)
    for number, row in enumerate(cells[1:]):
        answer = dict(zip(cells[0], row, strict=True))
        told = {"Namn": answer["Namn"] or "Barnevernet på Øya", "Telefon": f"70 02 67 0{number}",
                cells[0][7]: "oya.no", cells[0][8]: "i dag"}  # fmt: skip
        row[:] = [told.get(name, cell) for name, cell in answer.items()]
    assert main(["gaps"]) == 0
    assert "oya (2)" in capsys.readouterr().out
    assert back(project, cells, "--write") == 0
    assert main(["round", "oya", "--dir", "etter"]) == 0
    assert "0 spørsmål til Øya." in capsys.readouterr().out
    assert main(["gaps"]) == 0
    assert "oya" not in capsys.readouterr().out


def test_an_answer_without_a_day_or_a_place_to_stand_is_not_lost_in_silence(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cells = rows(project)
    filled(cells, "barnevern", Namn="Barnevernet på Øya")
    day, source = cells[0][8], cells[0][7]
    filled(cells, "kommunen", Opningstid="mandag 9-15", **{day: "i dag", source: "oya.no"})
    cells[-1].append("Ring att på måndag")
    cells[0] = [name.upper() for name in cells[0]]
    assert back(project, cells) == 1
    said = capsys.readouterr().err
    assert "utfylt.csv:2:1: feil: Kommunen sjølv har ikkje plass til «mandag 9-15»" in said
    assert "utfylt.csv:3:1: feil: Rada har eit svar, men ingen dag" in said
    assert "Ved sida av arket står det «Ring att på måndag»" in said


def test_a_row_may_name_the_municipality_and_is_not_made_two_services(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cells = rows(project)
    day, source = cells[0][8], cells[0][7]
    filled(
        cells, "barnevern", Namn="Ny", Kommune="Øya", **{day: "24.11.2026 00:00", source: "oya.no"}
    )
    assert back(project, cells) == 0
    cells.append(next(each for each in cells if each[1] == "barnevern"))
    assert back(project, cells) == 1
    assert "Den same tenesta står i to rader" in capsys.readouterr().err


def test_a_number_is_confirmed_in_the_service_that_is_there(project: Path) -> None:
    file = project / "local/byen.yml"
    file.write_text(file.read_text().replace("2026-10-08", "2025-10-08"))
    cells = rows(project, "byen")
    filled(cells, "barnevern", **{cells[0][8]: "24. november", cells[0][7]: "byen.no/ny"})
    assert back(project, cells, "--write") == 0
    channel = open_project(project).edition().directory.services["barnevern-byen"].channels[0]
    assert str(channel.assured_date) == "2026-11-24"
    assert (channel.number, channel.source) == ("116 111", "https://byen.no/ny")


@pytest.mark.parametrize(
    ("column", "text", "said"),
    [("Telefon", "12", "er ikkje eitt norsk"), ("Opningstid", "etter avtale", "kan ikkje lesast"),
     ("Dagen du spurde", "i fjor", "er ikkje ein dag"),
     ("Dagen du spurde", "46350", "Er det dagen 2026-11-24, så skriv han slik"),
     ("Adressa der det står", "nei", "Skriv a"),
     ("Namn", "", "Skriv kva tenesta heiter"), ("Kommune", "borte", "ikkje noko slikt"),
     ("Namn", "Nei", "Har kommunen ikkje dette"), ("Namn", "Eitt\nTo", "eitt namn i kvar rad"),
     ("Kommune", "", "skriv «oya» i kvar"), ("Slag", "", "Skriv i «Slag» kva slag teneste"),
     ("Telefon", "-", "Fekk du ikkje noko nummer, tøm cella")],
)  # fmt: skip
def test_a_row_that_cannot_be_used_says_why(
    project: Path, capsys: pytest.CaptureFixture[str], column: str, text: str, said: str
) -> None:
    cells = rows(project)
    right = {"Namn": "Ny", cells[0][8]: "i dag", cells[0][7]: "oya.no"} | {column: text}
    filled(cells, "barnevern", **right)
    old = (project / "local/oya.yml").read_text()
    assert back(project, cells, "--write") == 1
    err = capsys.readouterr().err
    assert "utfylt.csv:3:1: feil: " in err
    assert said in err
    assert (project / "local/oya.yml").read_text() == old


@pytest.mark.usefixtures("project")
def test_a_municipality_that_is_not_there_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["round", "oyaa"]) == 1
    assert "Meinte du «oya»?" in capsys.readouterr().err


def test_what_several_municipalities_share_is_asked_of_one(project: Path) -> None:
    shared = "services:\n" + SERVICE.format("barnevern-felles", "[byen, oya]", "\n    host: byen")
    county = project / "local/fylket.yml"
    county.write_text(county.read_text().replace("services:\n", shared, 1))
    town = project / "local/byen.yml"
    town.write_text(town.read_text().replace("possible_areas: [oya]\n    ", ""))
    asked = {name: [row[2] for row in rows(project, name)] for name in ("byen", "oya")}
    assert "barnevern-felles" in asked["byen"]
    assert "barnevern-felles" not in asked["oya"]


SERVICE = """\
  - id: {}
    type: barnevern
    name: "Felles barnevern"
    description: "For to kommunar."
    status: confirmed
    service_areas: {}{}
    assured_date: 2026-10-08
    sources: ["https://example.org/felles"]
"""


def test_sheet_to_print_has_every_question_and_room_to_write(project: Path) -> None:
    asked = [row[3] for row in rows(project)[1:]]
    pdf = project / "ut/runde-oya.pdf"
    printed = squeezed(text(pdf))
    assert all(squeezed(question) in printed for question in asked)
    assert printed.count(squeezed("Dagen du spurde")) == len(asked)
    assert overlaps(pdf) == []
    width, height = 595, 842  # A4 in points
    margin = 40
    for box in boxes(pdf):
        assert margin < box.left < box.right < width - margin, box
        assert 15 < box.bottom < box.top < height - margin, box  # a printer's own margin


def test_gaps_say_whose_round_gives_most(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["gaps"]) == 0
    said = capsys.readouterr().out
    assert "Ein runde gir mest her: " in said
    counts = {name: len(rows(project, name)) - 1 for name in ("byen", "oya")}
    assert f"Att å spørje om: {sum(counts.values())} spørsmål" in said


@pytest.mark.parametrize(("towns", "asked"), [("oya byen", ["oya", "byen"]), ("", [])])
def test_workflow_asks_for_the_municipalities_that_are_typed(
    tmp_path: Path, towns: str, asked: list[str]
) -> None:
    program = tmp_path / ".venv/bin/python"
    program.parent.mkdir(parents=True)
    program.write_text('#!/bin/sh\nfor each; do echo "$each"; done > said\n')
    program.chmod(0o755)
    script = PROJECT / ".github/round.sh"
    done = run("sh", "-c", f'cd "{tmp_path}" && "{script}"', TOWNS=f"{towns} *" if towns else "")
    assert done.returncode == 0, done.stderr
    said = (tmp_path / "said").read_text().split()
    assert said[said.index("--") + 1 :] == [*asked, *(["*"] if towns else [])]


@pytest.mark.parametrize("write", [[], ["--write"]])
def test_answer_that_the_files_may_not_hold_is_told_where_it_would_stand(
    project: Path, capsys: pytest.CaptureFixture[str], write: list[str]
) -> None:
    cells = rows(project)
    filled(cells, "barnevern", Namn="Ny", **{cells[0][8]: "24.12.2026", cells[0][7]: "oya.no"})
    old = (project / "local/oya.yml").read_text()
    assert back(project, cells, *write) == 1
    said = capsys.readouterr().err
    assert "+    assured_date: 2026-12-24" in said
    assert "feil: assured_date: Datoen er fram i tid" in said
    assert said.endswith("Ingenting er skrive.\n")
    assert (project / "local/oya.yml").read_text() == old
