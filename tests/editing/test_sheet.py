import contextlib
import csv
import io
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rusplan.cli import main
from rusplan.editing.field_names import FIELD
from rusplan.editing.sheet import COLUMNS
from rusplan.editing.sheet_commands import export_sheet, import_sheet
from rusplan.editing.sheet_fault import TEXT, SheetFault
from rusplan.project import Project
from rusplan.refusal import RefusedError
from tests.bank.example import BANK, TODAY, open_project, read_bank, write_project
from tests.programs import PROJECT

NUMBERS = BANK.replace(
    "      - kind: chat\n",
    '      - kind: phone\n        number: "+47 954 11 755"\n'
    '      - kind: phone\n        number: "02800" # kort\n      - kind: chat\n',
)


Cell = tuple[tuple[str, str], str, str]
"""A row's id and channel, a column's heading, and the text to put there."""


class Sheet:
    """A project, and its bank in a spreadsheet that can be edited and read back."""

    def __init__(self, root: Path, bank: str = NUMBERS) -> None:
        self.root = write_project(root, bank)
        self.bank = root / "resources.yml"
        self.file = root / "bank.csv"
        self.file.unlink(missing_ok=True)
        export_sheet(open_project(root), self.file)
        text = self.file.read_bytes().decode("utf-8-sig")
        self.cells = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))

    def put(self, row: tuple[str, str], column: str, text: str) -> None:
        line = next(each for each in self.cells if each[:2] == list(row))
        line[self.cells[0].index(column)] = text

    def every(self, change: Callable[[str, str], str]) -> None:
        heading = self.cells[0]
        for line in self.cells[1:]:
            line[2:] = [
                change(name, cell) for name, cell in zip(heading[2:], line[2:], strict=True)
            ]

    def save(self, delimiter: str = ";", encoding: str = "utf-8-sig", end: str = "\r\n") -> None:
        text = io.StringIO()
        csv.writer(text, delimiter=delimiter, lineterminator=end).writerows(self.cells)
        self.file.write_bytes(text.getvalue().encode(encoding, "replace"))

    def back(self, *, write: bool = True) -> str:
        return import_sheet(open_project(self.root), self.file, write=write)


@pytest.fixture
def sheet(tmp_path: Path) -> Sheet:
    return Sheet(tmp_path)


@pytest.fixture
def refused(
    sheet: Sheet, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[[], str]:
    """Return a function that reads the sheet back, and returns what was said when refused."""
    monkeypatch.chdir(sheet.root)

    def read_back() -> str:
        before = sheet.bank.read_bytes()
        assert main(["import", "bank.csv", "--write"]) == 1
        assert sheet.bank.read_bytes() == before
        out, err = capsys.readouterr()
        assert out == ""
        return err

    return read_back


def test_headings_are_words_and_none_stands_twice() -> None:
    assert list(COLUMNS) == [FIELD[name] for name in COLUMNS.values()]
    assert len(set(COLUMNS)) == len(set(COLUMNS.values()))


def test_every_fault_has_words() -> None:
    assert set(TEXT) == set(SheetFault)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_sheet_without_edits_changes_nothing(tmp_path: Path, delimiter: str, encoding: str) -> None:
    sheet = Sheet(tmp_path, NUMBERS.replace('"Heftet"', '"Heftet – æøå; «x», og\\nŋ 🧡"'))
    before = sheet.bank.read_bytes()
    sheet.save(delimiter, encoding, "\r\n" if encoding != "utf-8" else "\n")
    assert sheet.back() == "Ingenting er endra."
    assert sheet.bank.read_bytes() == before


def test_real_bank_goes_out_and_back(tmp_path: Path) -> None:
    out = tmp_path / "bank.csv"
    project = Project.open(PROJECT, datetime.now(UTC).date())
    export_sheet(project, out)
    assert out.read_bytes().count(b"\r\n") > len(project.edition().bank.entries)
    assert import_sheet(project, out, write=False) == "Ingenting er endra."


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(str.strip))
@settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_text_goes_out_and_back(tmp_path: Path, text: str) -> None:
    quoted = text.replace("\\", "\\\\").replace('"', '\\"').replace("\ufeff", "")
    sheet = Sheet(tmp_path, BANK.replace('"Utgivaren"', f'"x{quoted}"', 1))
    assert sheet.back() == "Ingenting er endra."


def test_what_excel_does_by_itself_is_no_change(sheet: Sheet) -> None:
    def by_excel(name: str, cell: str) -> str:
        if name == "Nummer":
            return cell.removeprefix("'").replace("+", "").replace(" ", "").lstrip("0")
        if name == "Kontrollert dato" and cell:
            year, month, day = cell.split("-")
            return f"{day}.{month}.{year}"
        return cell

    sheet.every(by_excel)
    sheet.save(encoding="cp1252")
    assert sheet.back() == "Ingenting er endra."


def test_what_people_write_in_cells_is_read(sheet: Sheet) -> None:
    sheet.cells.insert(0, ["Ressursbanken", *[""] * (len(sheet.cells[0]) - 1)])
    sheet.cells[1] = [name.upper() for name in sheet.cells[1]]
    heading = [name.lower() for name in sheet.cells[1]]
    told = {
        ("telefonen", ""): {"kontrollert dato": "20. nov. 2026", "målgruppe": "elev, tilsett",
                            "lågaste alder": "14,0"},
        ("telefonen", "1"): {"nummer": "tlf. 22341234",
                             "opningstider": "Hverdager 9-15, stengt i juli. Stengt helligdager"},
    }  # fmt: skip
    for line in sheet.cells[2:]:
        for name, text in told.get((line[0], line[1]), {}).items():
            line[heading.index(name)] = text
        line[0], line[1] = line[0].title(), line[1] and f"{line[1]},0"
    sheet.save()
    assert "endringar er skrivne" in sheet.back()
    entry = read_bank(sheet.root)[0]
    assert entry
    service = entry.services[0]
    channel = service.channels[0]
    assert (str(service.assured_date), service.minimum_age) == ("2026-11-20", 14)
    assert [str(each) for each in service.audience] == ["elev", "tilsett"]
    assert (channel.number, channel.holidays) == ("22 34 12 34", "closed")
    assert [str(each.valid_from) for each in channel.special_hours] == ["2027-07-01"]


def test_owner_and_months_go_out_and_back(sheet: Sheet) -> None:
    sheet.put(("telefonen", ""), "Ansvarleg", "jurist")
    sheet.put(("telefonen", ""), "Månader mellom kontrollane", "3")
    sheet.save()
    sheet.back()
    text = sheet.bank.read_text(encoding="utf-8")
    bank, _ = read_bank(sheet.root, TODAY)
    assert bank
    service = bank.services[0]
    assert (service.owner, service.review_months) == ("jurist", 3)
    again = Sheet(sheet.root, text)
    again.save()
    assert again.back() == "Ingenting er endra."


def test_cell_is_not_run_as_a_formula(sheet: Sheet) -> None:
    numbers = [line[sheet.cells[0].index("Nummer")] for line in sheet.cells[1:]]
    assert "'+47 954 11 755" in numbers


def test_change_is_shown_before_it_is_written(sheet: Sheet) -> None:
    sheet.put(("telefonen", "3"), "Nummer", "'08588")
    sheet.put(("telefonen", "1"), "Opningstider", "onsdag 10–12")
    sheet.put(("telefonen", "1"), "Kontrollert dato", "1.11.2026")
    sheet.put(("heftet", ""), "Målgruppe", "tilsett | elev")
    sheet.put(("telefonen", ""), "Pris", "Gratis")
    sheet.put(("telefonen", ""), "Lågaste alder", "")
    sheet.save()
    before = sheet.bank.read_bytes()
    assert sheet.back(write=False) == (
        "telefonen: Lågaste alder\n  - 13\n"
        "telefonen: Pris\n  + Gratis\n"
        "telefonen, kanal 1: Kontrollert dato\n  - 2026-10-08\n  + 2026-11-01\n"
        "telefonen, kanal 1: Opningstider\n  - måndag og tysdag 9–15\n  + onsdag 10–12\n"
        "telefonen, kanal 3: Nummer\n  - 02800\n  + 08588\n"
        "heftet: Målgruppe\n  - tilsett\n  + tilsett | elev\n"
        "Ingenting er skrive enno. Er alt rett, køyr på nytt med --write."
    )
    assert sheet.bank.read_bytes() == before


def test_only_what_was_changed_is_written(sheet: Sheet) -> None:
    test_change_is_shown_before_it_is_written(sheet)
    sheet.back()
    expected = NUMBERS.replace('"02800" # kort', '"08588" # kort').replace(
        "    minimum_age: 13\n", ""
    )
    expected = expected.replace("2026-10-08", "2026-11-01", 1)
    expected = (
        expected.replace("[MO, TU]", "[WE]").replace("09:00", "10:00").replace("15:00", "12:00")
    )
    expected = expected.replace(
        "maximum_age: 19\n", 'maximum_age: 19\n    fees_description: "Gratis"\n'
    )
    expected = expected.replace("audience: [tilsett]", "audience: [tilsett, elev]")
    assert sheet.bank.read_text(encoding="utf-8") == expected


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ((("telefonen", "3"), "Nummer", "8588"), "Skriv det med apostrof framfor, slik: '08588"),
        ((("telefonen", "3"), "Nummer", "4,79542E+09"), "Gjer kolonnen om til tekst"),
        ((("telefonen", "3"), "Nummer", "12"), "Dette er ikkje eit gyldig norsk telefonnummer"),
        ((("telefonen", "2"), "Nummer", ""), "Kanalen «phone» skal ha «number»."),
        ((("telefonen", "1"), "Opningstider", "09.feb"), "Opningstida kan ikkje lesast: «09.feb»"),
        (
            (("telefonen", "1"), "Opningstider", "måndag 9–15, elles etter avtale"),
            "ikkje plass til «elles etter avtale»",
        ),
        ((("telefonen", "1"), "Pris", "Gratis"), "Ei slik rad har ikkje dette feltet."),
        ((("telefonen", ""), "Kontrollert dato", "45000"), "Er det dagen 2023-03-15"),
        ((("telefonen", ""), "Kontrollert dato", "11/20/2026"), "Datoen finst ikkje"),
        ((("telefonen", ""), "Namn", "#NAVN?"), "Reknearket har ein feil i cella"),
        ((("telefonen", ""), "Kontrollert dato", "1.12.2026"), "Datoen er fram i tid"),
        ((("telefonen", ""), "Namn", ""), "Feltet manglar."),
        ((("heftet", ""), "Adresse", "https://example.org"), "«url» skal ikkje stå her"),
        ((("heftet", ""), "Avløyst av", "borte"), "Id-en finst ikkje blant oppføringane"),
        ((("heftet", ""), "Målgruppe", "tilsett|lærar"), "Verdien er ikkje kjend"),
        ((("heftet", ""), "Ansvarleg", "kari"), "Id-en finst ikkje blant rollene"),
        ((("telefonen", ""), "Månader mellom kontrollane", "25"), "Talet på månader"),
        ((("telefonen", "1"), "Ansvarleg", "jurist"), "Ei slik rad har ikkje dette feltet."),
        ((("heftet", ""), "Id", "heftet-2"), "Det finst inga oppføring «heftet-2»"),
        ((("heftet", ""), "Id", "nettsida"), "Rada «nettsida» står to gonger."),
        ((("telefonen", "3"), "Kanal", "9"), "Det finst inga oppføring «telefonen 9»"),
        ((("telefonen", "3"), "Kanal", "a"), "Det finst inga oppføring «telefonen a»"),
        ((("Id", "Kanal"), "Namn", "Navn"), "Kolonnen «Navn» er ikkje kjend."),
        ((("Id", "Kanal"), "Namn", "Pris"), "Kolonnen «Pris» står to gonger."),
        ((("Id", "Kanal"), "Id", ""), "Kolonnen «Id» manglar"),
        ((("Id", "Kanal"), "Kanal", ""), "Kolonnen «Kanal» manglar"),
        ((("Id", "Kanal"), "Omtale", ""), "Cella står i ein kolonne utan namn."),
    ],
)
def test_bad_cell_is_refused_with_what_to_do(
    sheet: Sheet, refused: Callable[[], str], cell: Cell, said: str
) -> None:
    sheet.put(*cell)
    sheet.save()
    assert said in refused()


def test_fault_is_said_to_be_in_its_cell(sheet: Sheet, refused: Callable[[], str]) -> None:
    sheet.put(("telefonen", "3"), "Nummer", "12")
    sheet.save()
    column = sheet.cells[0].index("Nummer") + 1
    assert f"bank.csv:5:{column}: feil: number: " in refused()


def test_all_faults_are_said_at_once(sheet: Sheet, refused: Callable[[], str]) -> None:
    sheet.put(("telefonen", "3"), "Nummer", "8588")
    sheet.put(("telefonen", "1"), "Opningstider", "x")
    sheet.save()
    assert refused().count("feil: ") == 2


def test_row_taken_out_deletes_nothing(sheet: Sheet, refused: Callable[[], str]) -> None:
    sheet.cells = [line for line in sheet.cells if line[0] != "heftet"]
    sheet.save()
    assert "Rada «heftet» er borte frå arket. Ingenting blir sletta" in refused()
    sheet.cells = sheet.cells[:1]
    sheet.save()
    assert refused().count("feil: ") == 1


def test_cells_beside_the_columns_are_refused(sheet: Sheet, refused: Callable[[], str]) -> None:
    sheet.cells[2].append("x")
    sheet.save()
    assert "Rada har fleire celler enn det er kolonnar." in refused()


def test_comment_that_would_be_lost_is_kept(sheet: Sheet, refused: Callable[[], str]) -> None:
    text = sheet.bank.read_text(encoding="utf-8")
    sheet.bank.write_text(text.replace("minimum_age: 13", "minimum_age: 13 # etter lova"))
    sheet.put(("telefonen", ""), "Lågaste alder", "")
    sheet.save()
    assert "Rett det i resources.yml." in refused()


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"PK\x03\x04...", "ei arbeidsbok frå Excel"),
        (b"", "Fila er tom."),
        (b"\r\n;;\r\n", "Fila er tom."),
        (b'Id;Namn\r\n"a', "Hermeteikna i fila går ikkje opp."),
        (b"Id\r\n\x81\x8d", "teikn som ikkje kan lesast"),
        (b"\xff\xfea", "teikn som ikkje kan lesast"),
        (b"hei", "Kolonnen «Id» manglar"),
    ],
)
def test_file_that_is_no_sheet_is_refused(
    sheet: Sheet, refused: Callable[[], str], raw: bytes, said: str
) -> None:
    sheet.file.write_bytes(raw)
    assert said in refused()


@given(st.binary() | st.text().map(str.encode) | st.text().map(lambda t: f"Id;Namn\n{t}".encode()))
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_are_a_sheet_or_refused(sheet: Sheet, raw: bytes) -> None:
    sheet.file.write_bytes(raw)
    with contextlib.suppress(RefusedError):
        assert sheet.back(write=False)


def test_bank_with_a_fault_is_neither_exported_nor_changed(
    sheet: Sheet, refused: Callable[[], str]
) -> None:
    sheet.bank.write_text(NUMBERS.replace("kind: lov", "kind: lovar"))
    assert "resources.yml:" in refused()
    assert main(["export", "ny.csv"]) == 1
    assert not (sheet.root / "ny.csv").exists()


def test_export_writes_over_nothing(sheet: Sheet, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(sheet.root)
    before = sheet.file.read_bytes()
    assert main(["export", "bank.csv"]) == 1
    assert sheet.file.read_bytes() == before
