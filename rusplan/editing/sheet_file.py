"""Reads a CSV file as spreadsheets save it: in their encodings, with their separators."""

import csv
import io
from collections.abc import Collection

from rusplan.editing.sheet_fault import SheetFault

_SEPARATORS = (";", ",", "\t")
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How .xlsx and .ods, and the older .xls, begin."""

_MOST_ABOVE = 6
"""Rows that the heading is looked for in: a title may stand above it."""


class SheetFileError(Exception):
    """The file is no CSV; `fault` says why."""

    def __init__(self, fault: SheetFault) -> None:
        super().__init__(fault)
        self.fault = fault


def read_cells(raw: bytes) -> list[list[str]]:
    """Return the cells of a CSV file, the heading first. Empty rows are kept, to be counted.

    Raises `SheetFileError` for a workbook, an empty file, or text that cannot be decoded.
    """
    if raw.startswith(_WORKBOOKS):
        raise SheetFileError(SheetFault.WORKBOOK)
    text = _decoded(raw)
    heading = text.split("\n", 1)[0]
    if heading.lower().startswith("sep=") and "\n" in text:  # Excel's own first line
        text = text.split("\n", 1)[1]
        heading = text.split("\n", 1)[0]
    separator = max(_SEPARATORS, key=heading.count)
    try:
        cells = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))
    except csv.Error:
        raise SheetFileError(SheetFault.NOT_CSV) from None
    if not any(any(row) for row in cells):
        raise SheetFileError(SheetFault.EMPTY)
    return cells


def heading_row(lines: list[list[str]], names: Collection[str]) -> int | None:
    """Return the number, from 0, of the first row that has all of some names; `None` without any.

    The cells of `lines` are written as the names are.
    """
    first = (n for n, line in enumerate(lines[:_MOST_ABOVE]) if all(each in line for each in names))
    return next(first, None)


def _decoded(raw: bytes) -> str:
    marked = raw.startswith((b"\xff\xfe", b"\xfe\xff"))
    wide = raw[1:2] == b"\0"
    for encoding in ["utf-16"] if marked else ["utf-16-le"] if wide else ["utf-8-sig", "cp1252"]:
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise SheetFileError(SheetFault.NOT_TEXT)
