"""Checks that a newer plan, which pages tell of, is in the bank with an address."""

from collections.abc import Iterator
from pathlib import Path

from rusplan.problems.problem import Position, Problem, ProblemCode
from rusplan.problems.suggestion import suggest
from rusplan.project.plan import Plan
from rusplan.yaml.document import Document
from rusplan.yaml.pattern import find

_STATED_IN = Position(Path("mkdocs.yml"), 1, 1)


def check_newer_plan(plan: Plan, bank: Document) -> Iterator[Problem]:
    """Yield a problem when the newer plan is no entry that readers can be sent to."""
    if plan.newer is None:
        return
    ids = {location[:2]: each for location, each in find(bank.data, ("resources", "*", "id"))}
    linked = [ids[location[:2]] for location, _ in find(bank.data, ("resources", "*", "url"))]
    if plan.newer.entry not in linked:
        details = {"kind": "ressursane med «url»", "suggestion": suggest(plan.newer.entry, linked)}
        yield Problem(ProblemCode.UNDEFINED_ID, _STATED_IN, "newer", plan.newer.entry, details)
