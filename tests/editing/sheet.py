"""The example's bank in a spreadsheet that a test edits and reads back."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest

from rusplan.editing.sheet_commands import export_sheet, import_sheet
from tests.bank.example import BANK, open_project, write_project

NUMBERS = BANK.replace(
    "      - kind: chat\n",
    '      - kind: phone\n        number: "+47 954 11 755"\n'
    '      - kind: phone\n        number: "02800" # kort\n      - kind: chat\n',
)


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
