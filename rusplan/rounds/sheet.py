"""One sheet a municipality: the questions, and cells for the answers. A spreadsheet opens it."""

import csv
import io

from rusplan.editing.sheet_file import heading_row
from rusplan.local.municipality import Municipality
from rusplan.rounds.question import Question

TOWN, KIND, SERVICE, QUESTION, NAME, PHONE, HOURS, SOURCE, CHECKED, NOTE = COLUMNS = (
    "Kommune", "Slag", "Id", "Spørsmål", "Namn", "Telefon", "Opningstid", "Adressa der det står",
    "Dagen du spurde", "Merknad",
)  # fmt: skip


def is_round(cells: list[list[str]]) -> bool:
    """Say whether a sheet is one that was made here."""
    return questions_row(cells) is not None


def questions_row(cells: list[list[str]]) -> int | None:
    """Return which row has the headings: the first, or one below a title; `None` without any.

    The columns that nobody fills in may be gone.
    """
    return heading_row([*map(heading, cells)], [KIND, TOWN])


def heading(line: list[str]) -> list[str]:
    """Return a row of headings as they were made, whatever capitals they have now."""
    names = {name.lower(): name for name in COLUMNS}
    return [names.get(cell.strip().lower(), cell.strip()) for cell in line]


def write_round(town: Municipality, questions: list[Question]) -> bytes:
    """Return a sheet as the CSV that a Norwegian Excel opens: UTF-8 with a mark, semicolons.

    What is known stands in its cell; a row whose day is left empty is not an answer.
    """
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";")
    writer.writerow(COLUMNS)
    for each in questions:
        row = [town.id, each.kind, each.service, each.text, each.name, each.phone]
        writer.writerow([*row, "", town.url or "", "", ""])
    return text.getvalue().encode("utf-8-sig")
