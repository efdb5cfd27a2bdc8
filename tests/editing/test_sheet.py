from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rusplan.build_day import build_day
from rusplan.editing.field_names import FIELD
from rusplan.editing.sheet import COLUMNS
from rusplan.editing.sheet_commands import export_sheet, import_sheet
from rusplan.editing.sheet_fault import TEXT, SheetFault
from rusplan.project import Project
from tests.bank.example import BANK, TODAY, read_bank
from tests.editing.sheet import NUMBERS, Sheet, sheet
from tests.programs import PROJECT

__all__ = ["sheet"]  # a fixture


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
    project = Project.open(PROJECT, build_day())
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
