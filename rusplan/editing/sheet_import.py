"""What a person has changed in a spreadsheet, as edits of the YAML."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from rusplan.bank.channel import Channel
from rusplan.bank.resource import Resource
from rusplan.bank.service import Service
from rusplan.editing.sheet import CHANNEL, COLUMNS, ID, Row, as_typed
from rusplan.editing.sheet_cell import cell_fault, read_cell
from rusplan.editing.sheet_fault import SheetFault
from rusplan.editing.sheet_file import heading_row
from rusplan.pasted.hours import Hours
from rusplan.pasted.hours_fault import why
from rusplan.pasted.season import read_hours_of_year
from rusplan.pasted.unclear import Unclear, UnreadableHoursError
from rusplan.yaml.edit import Edit
from rusplan.yaml.value import Value

_MOST_NAMED = 5
_LISTS = {"audience", "topics", "languages", "sources", "related"}


@dataclass(frozen=True, slots=True)
class CellFault:
    """A fault in one cell; row and column count from 1, as spreadsheets do."""

    fault: SheetFault
    row: int
    column: int
    found: str = ""
    suggestion: str = ""


@dataclass(frozen=True, slots=True)
class CellChange:
    """One cell that a person has changed, and the edits that it makes, its own field's first."""

    row: Row
    field: str
    new: str
    edits: list[Edit]
    place: tuple[int, int]


@dataclass
class Comparison:
    """Every change and every fault in a sheet that is read on a day."""

    today: date
    changes: list[CellChange] = field(default_factory=list)
    faults: list[CellFault] = field(default_factory=list)


def compare(cells: list[list[str]], current: list[Row], today: date) -> Comparison:
    """Return how a sheet differs from the rows of the bank as it is.

    The heading may have some rows above it, such as a title.
    """
    found = Comparison(today)
    names = {name.lower(): name for name in (ID, CHANNEL, *COLUMNS)}
    headings = [[names.get(cell.strip().lower(), cell.strip()) for cell in line] for line in cells]
    first = heading_row(headings, [ID]) or 0
    heading = headings[first]
    found.faults += _heading_faults(heading, first + 1)
    if found.faults:
        return found
    known = {(row.id, row.channel): row for row in current}
    seen: set[tuple[str, int]] = set()
    for number, line in enumerate(cells[first + 1 :], start=first + 2):
        if not any(cell.strip() for cell in line):
            continue
        if any(cell.strip() for cell in line[len(heading) :]):
            found.faults.append(CellFault(SheetFault.TOO_MANY_CELLS, number, len(heading) + 1))
            continue
        named = dict(zip(heading, line, strict=False))
        key = _key(named)
        shown = " ".join(filter(None, (named.get(ID, "").strip(), named.get(CHANNEL, "").strip())))
        if key not in known or key in seen:
            fault = SheetFault.ROW_TWICE if key in seen else SheetFault.UNKNOWN_ROW
            found.faults.append(CellFault(fault, number, heading.index(ID) + 1, shown))
            continue
        seen.add(key)
        for column, cell in enumerate(line[: len(heading)], start=1):
            if heading[column - 1] in COLUMNS:
                name, place = COLUMNS[heading[column - 1]], (number, column)
                _compare_cell(found, known[key], name, cell, place)
            elif not heading[column - 1] and cell.strip():
                told = CellFault(SheetFault.NO_HEADING, number, column, cell.strip())
                found.faults.append(told)
    missing = [f"{name} {channel or ''}".strip() for name, channel in known.keys() - seen]
    if missing and not any(each.fault is SheetFault.UNKNOWN_ROW for each in found.faults):
        more = f" og {len(missing) - _MOST_NAMED} til" if len(missing) > _MOST_NAMED else ""
        shown = ", ".join(sorted(missing)[:_MOST_NAMED]) + more
        found.faults.append(CellFault(SheetFault.MISSING_ROW, len(cells), 1, shown))
    return found


def _heading_faults(heading: list[str], row: int) -> Iterator[CellFault]:
    if ID not in heading:
        yield CellFault(SheetFault.NO_ID_COLUMN, row, 1)
        return
    if CHANNEL not in heading:
        yield CellFault(SheetFault.NO_CHANNEL_COLUMN, row, 1)
    for column, name in enumerate(heading, start=1):
        if name and name not in {ID, CHANNEL, *COLUMNS}:
            yield CellFault(SheetFault.UNKNOWN_COLUMN, row, column, name)
        elif name and name in heading[: column - 1]:
            yield CellFault(SheetFault.COLUMN_TWICE, row, column, name)


def _key(named: dict[str, str]) -> tuple[str, int]:
    channel = re.fullmatch(r"([0-9]{1,3})(?:[.,]0+)?", named.get(CHANNEL, "").strip() or "0")
    return named[ID].strip().lower(), int(channel[1]) if channel else -1


def _compare_cell(
    found: Comparison, row: Row, name: str, cell: str, place: tuple[int, int]
) -> None:
    text = as_typed(cell)
    if name not in row.cells:
        if text.strip():
            found.faults.append(CellFault(SheetFault.NO_SUCH_FIELD, *place, text.strip()))
        return
    new = read_cell(name, row.cells[name], text, found.today)
    if new == row.cells[name]:
        return
    if fault := cell_fault(name, new):
        found.faults.append(CellFault(fault[0], *place, new, fault[1]))
        return
    try:
        values = _values(row, name, new, found.today)
    except UnreadableHoursError as error:
        found.faults.append(CellFault(SheetFault.UNREADABLE_HOURS, *place, new, why(error)))
        return
    edits = [Edit((*row.location, at), value, _before(row, at)) for at, value in values.items()]
    found.changes.append(CellChange(row, name, new, edits, place))


def _values(row: Row, name: str, text: str, today: date) -> dict[str, Value | None]:
    """Return the fields that a cell changes: hours may say more than one thing."""
    if name in _LISTS and text:
        parts = re.split(r"[|\n]" if name == "sources" else r"[|,;\n]", text)
        return {name: [each.strip() for each in parts if each.strip()]}
    if name != "schedules":
        return {name: text or None}
    hours = read_hours_of_year(text, today) if text else Hours([])
    if hours.left_out:
        raise UnreadableHoursError(", ".join(hours.left_out), Unclear.NO_ROOM)
    fields = hours.fields
    gone = ["special_hours"] if row.cells["special_hours"] and "special_hours" not in fields else []
    return {"schedules": None} | fields | dict.fromkeys(gone)


def _before(row: Row, name: str) -> tuple[str, ...]:
    """Return the fields that stand before one in an entry, in the order of its model."""
    if row.channel:
        fields = list(Channel.model_fields)
    else:
        fields = list((Service if row.location[0] == "services" else Resource).model_fields)
    return tuple(fields[: fields.index(name)])
