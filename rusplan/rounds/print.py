"""A municipality's sheet as PDF on A4: each question with lines to write on while one calls."""

from rusplan.language import FOR_EDITORS
from rusplan.local.municipality import Municipality
from rusplan.paper.printing import print_pdf
from rusplan.project import Edition
from rusplan.rounds import sheet
from rusplan.rounds.question import Question

LINES = (sheet.NAME, sheet.PHONE, sheet.HOURS, sheet.SOURCE, sheet.CHECKED)
"""What there is a line for under each question, as the spreadsheet's columns are called."""


def print_round(edition: Edition, town: Municipality, asked: list[Question]) -> bytes:
    """Return the questions to a municipality as PDF, with whom to call on top."""
    return print_pdf(
        "round.html",
        FOR_EDITORS,
        town=town,
        questions=asked,
        lines=LINES,
        today=edition.today.isoformat(),
        owner=edition.settings.owner,
        site_language=edition.settings.language,
    )
