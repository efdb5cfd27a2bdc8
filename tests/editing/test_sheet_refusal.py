"""What is wrong in a sheet is said of its cell, and the bank is left as it was."""

import contextlib
from calendar import timegm
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rusplan.cli import main
from rusplan.refusal import RefusedError
from tests.bank.example import TODAY
from tests.editing.sheet import NUMBERS, Sheet, sheet

__all__ = ["sheet"]  # a fixture

Cell = tuple[tuple[str, str], str, str]
"""A row's id and channel, a column's heading, and the text to put there."""


@pytest.fixture
def refused(
    sheet: Sheet, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[[], str]:
    """Return a function that reads the sheet back, and returns what was said when refused.

    It is read on the day that the example was checked.
    """
    monkeypatch.chdir(sheet.root)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(timegm(TODAY.timetuple())))

    def read_back() -> str:
        before = sheet.bank.read_bytes()
        assert main(["import", "bank.csv", "--write"]) == 1
        assert sheet.bank.read_bytes() == before
        out, err = capsys.readouterr()
        assert out == ""
        return err

    return read_back


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
