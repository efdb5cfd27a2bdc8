"""What a spreadsheet does to cells on its own, kept apart from what a person has changed."""

import re
from datetime import date, timedelta

from rusplan.bank.telephone import is_telephone_number
from rusplan.editing.sheet_fault import SheetFault
from rusplan.pasted.day import read_day
from rusplan.pasted.telephone import read_telephone

TELEPHONES = {"number", "plan_phone"}
DATES = {"assured_date", "seen_date"}
_WHOLE_NUMBERS = {"minimum_age", "maximum_age", "review_months", *TELEPHONES}

_EXCEL_NUMBER = re.compile(r"\d+([.,]\d+)?E\+?\d+", re.IGNORECASE)
"""A long number as Excel shows it, with digits lost: `4,72E+09`."""

_EXCEL_DAY = re.compile(r"[34]\d{4}")
"""A day as Excel's number of it: from 1982 to 2036."""

_FIRST_DAY = date(1899, 12, 30)
"""What Excel counts days from; 1900 is a leap year to it."""

_ERROR = re.compile(r"#(?:REF!|NAME\?|NAVN\?|VALUE!|VERDI!|N/A|I/T|DIV/0!|NUM!|NULL!|#+)")
"""What a spreadsheet shows of a formula that fails or a column too narrow, in two languages."""

_MIDNIGHT = re.compile(r"[ T]00:00(?::00)?$")
_DECIMALS = re.compile(r"(?<=\d)[.,]0+$")
"""Decimals that a spreadsheet gives a whole number: `16,0`."""


def read_cell(field: str, old: str, cell: str, today: date) -> str:
    """Return what a person meant by a cell: the old text where only the spreadsheet changed it.

    Dates and telephone numbers may be written as people write them; line ends and outer blanks,
    decimals that are none, signs that Windows-1252 lacks, and what telephone numbers lose in front
    are given back.
    """
    text = cell.replace("\r\n", "\n").replace("\r", "\n").strip()
    if field in TELEPHONES:
        text = text.removeprefix("'")  # written to keep the number a text
    if field in DATES:
        day = read_day(_MIDNIGHT.sub("", text), today)
        text = day.isoformat() if day else text
    if field in _WHOLE_NUMBERS:
        text = _DECIMALS.sub("", text)
    if text in {old.strip(), _in_windows_1252(old).strip()}:
        return old
    if field in TELEPHONES:
        return old if old and _bare(text) == _bare(old) else read_telephone(text) or text
    return text


def cell_fault(field: str, text: str) -> tuple[SheetFault, str] | None:
    """Return what a spreadsheet has done to a changed cell, and what it may have been."""
    if _ERROR.fullmatch(text):
        return SheetFault.EXCEL_ERROR, ""
    if field in DATES and _EXCEL_DAY.fullmatch(text):
        return SheetFault.EXCEL_DAY, (_FIRST_DAY + timedelta(days=int(text))).isoformat()
    return _telephone_fault(text) if field in TELEPHONES else None


def _telephone_fault(text: str) -> tuple[SheetFault, str] | None:
    if _EXCEL_NUMBER.fullmatch(text):
        return SheetFault.EXCEL_NUMBER, ""
    if text and not is_telephone_number(text):
        for before in ("0", "+"):
            if is_telephone_number(before + text):
                return SheetFault.LOST_SIGN, before + text
    return None


def _bare(number: str) -> str:
    return re.sub(r"[\s\u00a0+]", "", number).lstrip("0")


def _in_windows_1252(text: str) -> str:
    return text.encode("cp1252", "replace").decode("cp1252")
