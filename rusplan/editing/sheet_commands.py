"""The commands `export` and `import`: the bank out to a spreadsheet, and back."""

import dataclasses
from datetime import date
from pathlib import Path

from rusplan.bank import Bank
from rusplan.bank.reading import BANK_FILE, check_bank, read_bank_file
from rusplan.editing.sheet import rows, write_sheet
from rusplan.editing.sheet_fault import SheetFault
from rusplan.editing.sheet_file import SheetFileError, read_cells
from rusplan.editing.sheet_import import CellChange, CellFault, compare
from rusplan.editing.sheet_report import described_change, described_fault
from rusplan.problems.messages import report, system_reason
from rusplan.problems.problem import Position, Problem, errors
from rusplan.project.project import check_site
from rusplan.project.settings import Settings
from rusplan.yaml.document import Document
from rusplan.yaml.edit import NotEditableError, apply_edits
from rusplan.yaml.file import write_whole
from rusplan.yaml.reading import compose_document


class RefusedError(Exception):
    """What was asked for cannot be done; the text says why, in Nynorsk."""


def export_sheet(root: Path, out: Path, today: date) -> str:
    """Write the bank to a new CSV file, and return what to say. Raises `RefusedError`."""
    bank, document = _sound_bank(root, today)
    try:
        with out.open("xb") as file:
            file.write(write_sheet(bank, document))
    except OSError as error:
        raise RefusedError(f"Kan ikkje skrive til {out}: {system_reason(error)}.") from None
    return f"Banken er skriven til {out}."


def import_sheet(root: Path, file: Path, today: date, *, write: bool) -> str:
    """Return what a sheet changes, as a diff; write it when asked to.

    Raises `RefusedError` when anything at all is wrong. Then nothing is written.
    """
    bank, document = _sound_bank(root, today)
    found = compare(_cells(file), list(rows(bank, document)))
    if found.faults:
        raise RefusedError("\n".join(described_fault(str(file), each) for each in found.faults))
    if not found.changes:
        return "Ingenting er endra."
    text = _changed((root / BANK_FILE).read_bytes().decode("utf-8"), found.changes, file)
    diff = "\n".join(map(described_change, found.changes))
    if wrong := _problems(root, text, found.changes, file, today):
        raise RefusedError(f"{diff}\n{report(wrong)}\nIngenting er skrive.")
    if not write:
        return f"{diff}\nIngenting er skrive enno. Er alt rett, køyr på nytt med --write."
    write_whole(root / BANK_FILE, [text])
    return f"{diff}\n{len(found.changes)} endringar er skrivne til {BANK_FILE}."


def _sound_bank(root: Path, today: date) -> tuple[Bank, Document]:
    document = read_bank_file(root)
    bank, problems = check_bank(document, today)
    if bank is None or errors(problems):
        raise RefusedError(report(errors(problems)))
    return bank, document


def _cells(file: Path) -> list[list[str]]:
    try:
        return read_cells(file.read_bytes())
    except OSError as error:
        raise RefusedError(f"Kan ikkje lese {file}: {system_reason(error)}.") from None
    except SheetFileError as error:
        fault = CellFault(error.fault, 1, 1)
        raise RefusedError(described_fault(str(file), fault)) from None


def _changed(text: str, changes: list[CellChange], file: Path) -> str:
    try:
        return apply_edits(text, [each.edit for each in changes])
    except NotEditableError:
        faults = [
            described_fault(str(file), CellFault(SheetFault.NOT_EDITABLE, *change.place))
            for change in changes
            if not _can_be_made(text, change)
        ]
        raise RefusedError("\n".join(faults)) from None


def _can_be_made(text: str, change: CellChange) -> bool:
    try:
        apply_edits(text, [change.edit])
    except NotEditableError:
        return False
    return True


def _problems(
    root: Path, text: str, changes: list[CellChange], file: Path, today: date
) -> list[Problem]:
    """Return the errors of the changed bank, those of a changed cell at its place in the sheet."""
    document = compose_document(text.encode(), BANK_FILE)
    _, problems = check_site(document, root, root / "docs", Settings(), today)
    cells = {document.position(change.edit.location): change.place for change in changes}
    return [
        dataclasses.replace(each, position=Position(file, *cells[each.position]))
        if each.position in cells
        else each
        for each in errors(problems)
    ]
