"""The commands `export` and `import`: the bank out to a spreadsheet, and back."""

import dataclasses
from pathlib import Path

from rusplan.bank import Bank
from rusplan.bank.reading import BANK_FILE
from rusplan.editing.sheet import rows, write_sheet
from rusplan.editing.sheet_fault import SheetFault
from rusplan.editing.sheet_file import SheetFileError, read_cells
from rusplan.editing.sheet_import import CellChange, CellFault, compare
from rusplan.editing.sheet_report import described_change, described_fault
from rusplan.problems.messages import report, system_reason
from rusplan.problems.problem import Position, Problem
from rusplan.project import Project
from rusplan.refusal import RefusedError
from rusplan.yaml.edit import NotEditableError, apply_edits
from rusplan.yaml.file import write_whole


def export_sheet(project: Project, out: Path) -> str:
    """Write the bank to a new CSV file, and return what to say. Raises `RefusedError`."""
    sheet = write_sheet(_sound_bank(project), project.documents.bank, project.today)
    try:
        with out.open("xb") as file:
            file.write(sheet)
    except OSError as error:
        raise RefusedError(f"Kan ikkje skrive til {out}: {system_reason(error)}.") from None
    return f"Banken er skriven til {out}."


def import_sheet(project: Project, file: Path, *, write: bool) -> str:
    """Return what a sheet changes, as a diff; write it when asked to.

    Raises `RefusedError` when anything at all is wrong. Then nothing is written.
    """
    current = rows(_sound_bank(project), project.documents.bank, project.today)
    found = compare(read_sheet(file), list(current), project.today)
    if found.faults:
        raise RefusedError("\n".join(described_fault(str(file), each) for each in found.faults))
    if not found.changes:
        return "Ingenting er endra."
    text = _changed(project.text(BANK_FILE), found.changes, file)
    diff = "\n".join(map(described_change, found.changes))
    if wrong := _problems(project, text, found.changes, file):
        raise RefusedError(f"{diff}\n{report(wrong)}\nIngenting er skrive.")
    if not write:
        return f"{diff}\nIngenting er skrive enno. Er alt rett, køyr på nytt med --write."
    write_whole(project.root / BANK_FILE, [text])
    return f"{diff}\n{len(found.changes)} endringar er skrivne til {BANK_FILE}."


def _sound_bank(project: Project) -> Bank:
    wrong = [each for each in project.errors if each.position.file == BANK_FILE]
    if project.bank is None or wrong:
        raise RefusedError(report(wrong))
    return project.bank


def read_sheet(file: Path) -> list[list[str]]:
    """Return the cells of a CSV file. Raises `RefusedError`."""
    try:
        return read_cells(file.read_bytes())
    except OSError as error:
        raise RefusedError(f"Kan ikkje lese {file}: {system_reason(error)}.") from None
    except SheetFileError as error:
        fault = CellFault(error.fault, 1, 1)
        raise RefusedError(described_fault(str(file), fault)) from None


def _changed(text: str, changes: list[CellChange], file: Path) -> str:
    try:
        return apply_edits(text, [edit for each in changes for edit in each.edits])
    except NotEditableError:
        faults = [
            described_fault(str(file), CellFault(SheetFault.NOT_EDITABLE, *change.place))
            for change in changes
            if not _can_be_made(text, change)
        ]
        raise RefusedError("\n".join(faults)) from None


def _can_be_made(text: str, change: CellChange) -> bool:
    try:
        apply_edits(text, change.edits)
    except NotEditableError:
        return False
    return True


def _problems(project: Project, text: str, changes: list[CellChange], file: Path) -> list[Problem]:
    """Return the errors of the changed bank, those of a changed cell at its place in the sheet."""
    changed = Project.open(project.root, project.today, instead={BANK_FILE: text})
    place = changed.documents.bank.position
    cells = {
        place((*change.edits[0].location, *within)): change.place
        for change in changes
        for within in ((), *((n,) for n in range(len(change.edits[0].value or ()))))
    }
    return [
        dataclasses.replace(each, position=Position(file, *cells[each.position]))
        if each.position in cells
        else each
        for each in changed.errors
    ]
