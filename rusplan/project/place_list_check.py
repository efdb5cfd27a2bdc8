"""Checks that the bank has the lists that every place's page shows."""

from collections.abc import Iterator

from rusplan.bank.id_kind import IdKind
from rusplan.local import Directory
from rusplan.problems.problem import Problem, ProblemCode
from rusplan.yaml.document import Document
from rusplan.yaml.pattern import find

URGENT_LIST, NATIONAL_LIST = "hjelp-no", "finn-hjelp"
"""The numbers to call at once, and the services for the whole country."""


def check_place_lists(bank: Document, directory: Directory) -> Iterator[Problem]:
    """Yield a problem for each list that the places' pages show and the bank does not have."""
    defined = {value for _, value in find(bank.data, ("lists", "*", "id"))}
    for list_id in (URGENT_LIST, NATIONAL_LIST):
        if bank.data is not None and directory.municipalities and list_id not in defined:
            details = {
                "kind": IdKind.LIST,
                "suggestion": f"Legg til lista «{list_id}»: ho står på sida til kvar kommune.",
            }
            yield Problem(ProblemCode.UNDEFINED_ID, bank.at((1, 1)), "lists", list_id, details)
