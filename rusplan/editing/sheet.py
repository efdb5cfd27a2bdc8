"""The bank's entries as rows for a spreadsheet: one per entry, and one per channel."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from rusplan.bank.bank import Bank
from rusplan.bank.channel import Channel
from rusplan.bank.resource import Resource
from rusplan.bank.service import Service
from rusplan.editing.field_names import FIELD
from rusplan.language import FOR_EDITORS
from rusplan.pages.hours import special_hours, weekly_hours
from rusplan.problems.problem import Location
from rusplan.yaml.document import Document

ID, CHANNEL = "Id", "Kanal"
"""The two columns that say which row it is; a channel has its number within the service."""

_SERVICE = tuple(name for name in Service.model_fields if name not in {"id", "channels"})
_RESOURCE = tuple(name for name in Resource.model_fields if name != "id")
_CHANNEL = tuple(Channel.model_fields)
_WITHIN_HOURS = {"special_hours", "seasonal_hours"}
COLUMNS = {
    FIELD[name]: name
    for name in dict.fromkeys((*_SERVICE, *_CHANNEL, *_RESOURCE))
    if name not in _WITHIN_HOURS
}
"""The other columns: their headings, and the fields they hold. Days with other hours than else
stand with the hours; what is known only in words of a part of the year is left as it is."""

BETWEEN = "|"
"""Stands between the texts of a list within a cell."""

_RUN_AS_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its id and channel (from 1; 0 for the entry itself), and where it stands.

    `cells` holds the text of every field that the row can have.
    """

    id: str
    channel: int
    location: Location
    cells: dict[str, str]


def rows(bank: Bank, document: Document, today: date) -> Iterator[Row]:
    """Yield every row of a bank that is valid; `document` is the file it was read from."""
    for index, service in enumerate(bank.services):
        location: Location = ("services", index)
        yield _row(service.id, 0, location, _SERVICE, document.data["services"][index])
        for number, channel in enumerate(service.channels):
            data = document.data["services"][index]["channels"][number]
            row = _row(service.id, number + 1, (*location, "channels", number), _CHANNEL, data)
            row.cells["schedules"] = hours_cell(channel, today)
            yield row
    for index, resource in enumerate(bank.resources):
        data = document.data["resources"][index]
        yield _row(resource.id, 0, ("resources", index), _RESOURCE, data)


def hours_cell(channel: Channel, today: date) -> str:
    """Return a channel's hours as a person writes them, without what is known of holidays."""
    of_week = weekly_hours(channel, FOR_EDITORS)
    return "; ".join(filter(None, [of_week, *special_hours(channel, today, FOR_EDITORS)]))


def write_sheet(bank: Bank, document: Document, today: date) -> bytes:
    """Return the rows as the CSV that a Norwegian Excel opens: UTF-8 with a mark, semicolons."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";")
    writer.writerow([ID, CHANNEL, *COLUMNS])
    for row in rows(bank, document, today):
        cells = [_shown(row.cells.get(field, "")) for field in COLUMNS.values()]
        writer.writerow([row.id, row.channel or "", *cells])
    return text.getvalue().encode("utf-8-sig")


def as_typed(cell: str) -> str:
    """Return a cell without the apostrophe that kept a spreadsheet from running it."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in {*_RUN_AS_FORMULA, "'"} else cell


def _shown(text: str) -> str:
    return f"'{text}" if text.startswith((*_RUN_AS_FORMULA, "'")) else text


def _row(
    name: str, channel: int, location: Location, fields: tuple[str, ...], data: dict[str, Any]
) -> Row:
    cells = {field: _cell(data.get(field)) for field in fields}
    return Row(name, channel, location, cells)


def _cell(value: Any) -> str:
    if isinstance(value, list):
        return BETWEEN.join(map(str, value))
    return "" if value is None else str(value)
