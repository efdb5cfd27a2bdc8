"""Reads the bank's file and reports every problem in it at once."""

from datetime import date
from pathlib import Path
from typing import cast

from rusplan.bank.bank import Bank
from rusplan.bank.composing import UNREADABLE, read_document
from rusplan.bank.document import Document
from rusplan.bank.freshness import check_freshness
from rusplan.bank.problem import Position, Problem, ProblemCode
from rusplan.bank.reference import check_references
from rusplan.bank.validation import validate

BANK_FILE = Path("resources.yml")


def read_bank(root: Path, today: date) -> tuple[Bank | None, list[Problem]]:
    """Read `resources.yml` under `root`.

    Returns the bank, or `None` when there is any error, and all problems, warnings included.
    Never raises for anything an editor can write. `today` decides what is in the future and
    what is too old.
    """
    return check_bank(read_bank_file(root), today)


def read_bank_file(root: Path) -> Document:
    """Return the data of `resources.yml` under `root`, not yet checked."""
    return read_document(root / BANK_FILE, shown_as=BANK_FILE)


def check_bank(document: Document, today: date) -> tuple[Bank | None, list[Problem]]:
    """Return what `read_bank` does, for a file that is read already."""
    if any(problem.code in UNREADABLE for problem in document.problems):
        return None, document.problems
    if document.data is None:
        expected = ", ".join(Bank.model_fields)
        empty = Problem(
            ProblemCode.EMPTY_FILE, Position(BANK_FILE, 1, 1), details={"expected": expected}
        )
        return None, [empty]
    bank, problems = validate(document, Bank, today)
    stated = {problem.position for problem in document.problems}
    problems = [
        *document.problems,
        *(problem for problem in problems if problem.position not in stated),
        *check_references(document),
        *check_freshness(document, today),
    ]
    return (None if document.problems else cast("Bank | None", bank)), problems
