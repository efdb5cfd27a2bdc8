"""Reads the bank's file and reports every problem in it at once."""

from datetime import date
from pathlib import Path
from typing import TypeVar, cast

from rusplan.bank.bank import Bank
from rusplan.bank.composing import UNREADABLE, read_document
from rusplan.bank.document import Document
from rusplan.bank.freshness import check_freshness
from rusplan.bank.model import Model
from rusplan.bank.problem import Problem, ProblemCode
from rusplan.bank.reference import check_references
from rusplan.bank.validation import validate

BANK_FILE = Path("resources.yml")

_M = TypeVar("_M", bound=Model)


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
    bank, problems = check_document(document, Bank, today)
    if has_content(document):
        problems = [*problems, *check_references(document), *check_freshness(document, today)]
    return bank, problems


def check_document(
    document: Document, model: type[_M], today: date
) -> tuple[_M | None, list[Problem]]:
    """Return a file's data as a model, or `None`, and what is wrong within the file alone."""
    if any(problem.code in UNREADABLE for problem in document.problems):
        return None, document.problems
    if document.data is None:
        details = {"expected": ", ".join(model.model_fields)}
        return None, [Problem(ProblemCode.EMPTY_FILE, document.at((1, 1)), details=details)]
    found, problems = validate(document, model, today)
    stated = {problem.position for problem in document.problems}
    problems = [
        *document.problems,
        *(problem for problem in problems if problem.position not in stated),
    ]
    return (None if document.problems else cast("_M | None", found)), problems


def has_content(document: Document) -> bool:
    """Say whether more can be said of a file than that it is empty or cannot be read."""
    readable = all(problem.code not in UNREADABLE for problem in document.problems)
    return readable and document.data is not None
