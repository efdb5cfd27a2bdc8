"""The bank's file as a `Bank`, and every problem in it at once."""

from dataclasses import replace
from pathlib import Path

from rusplan.bank.bank import Bank
from rusplan.bank.freshness import check_freshness
from rusplan.bank.period import read_periods
from rusplan.bank.prose import check_prose
from rusplan.bank.reference import check_references
from rusplan.bank.taxonomy import read_taxonomy
from rusplan.problems.problem import Problem
from rusplan.yaml.checking import check_document, has_content
from rusplan.yaml.document import Document
from rusplan.yaml.validation import Context

BANK_FILE = Path("resources.yml")


def check_bank(document: Document, context: Context) -> tuple[Bank | None, list[Problem]]:
    """Return the bank, or `None` when there is any error, and all problems, warnings included."""
    periods, taxonomy = read_periods(document.data), read_taxonomy(document.data)
    context = replace(context, periods=periods, taxonomy=taxonomy)
    bank, problems = check_document(document, Bank, context)
    if has_content(document):
        references, stale = check_references(document), check_freshness(document, context.today)
        problems = [*problems, *references, *stale, *check_prose(document)]
    return bank, problems
