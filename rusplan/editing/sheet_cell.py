"""What a spreadsheet does to cells on its own, told from what a person has changed."""

import re

from rusplan.bank.telephone import is_telephone_number
from rusplan.editing.sheet_fault import SheetFault

TELEPHONES = {"number", "plan_phone"}
DATES = {"assured_date", "seen_date"}

_EXCEL_NUMBER = re.compile(r"\d+([.,]\d+)?E\+?\d+", re.IGNORECASE)
_DAY_FIRST = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")


def read_cell(field: str, old: str, cell: str) -> str:
    """Return what a person meant by a cell: the old text where only the spreadsheet changed it.

    Dates may be written day first, as Excel does in Norwegian; line ends and outer blanks,
    signs that Windows-1252 lacks, and what telephone numbers lose in front are given back.
    """
    text = cell.replace("\r\n", "\n").replace("\r", "\n").strip()
    if field in TELEPHONES:
        text = text.removeprefix("'")  # written to keep the number a text
    if field in DATES and (match := _DAY_FIRST.fullmatch(text)):
        day, month, year = match.groups()
        text = f"{year}-{int(month):02}-{int(day):02}"
    if text in {old.strip(), _in_windows_1252(old).strip()}:
        return old
    if field in TELEPHONES and old and _bare(text) == _bare(old):
        return old
    return text


def telephone_fault(text: str) -> tuple[SheetFault, str] | None:
    """Return what a spreadsheet has done to a new number, and the number it may have been."""
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
