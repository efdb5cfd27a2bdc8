"""Reads the bank's file and reports every problem in it at once."""

from datetime import date
from pathlib import Path

from rusplan.bank.bank import Bank
from rusplan.bank.freshness import check_freshness
from rusplan.bank.reference import check_references
from rusplan.problems.problem import Problem
from rusplan.yaml.checking import check_document, has_content
from rusplan.yaml.document import Document
from rusplan.yaml.reading import read_document

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
    bank, problems = check_document(document, Bank, today)
    if has_content(document):
        problems = [*problems, *check_references(document), *check_freshness(document, today)]
    return bank, problems
