"""Checks that a newer plan, which pages tell of, is in the bank with an address."""

from collections.abc import Iterator

from rusplan.problems.problem import Problem, ProblemCode
from rusplan.problems.suggestion import suggest
from rusplan.project.plan import Plan
from rusplan.yaml.document import Document
from rusplan.yaml.pattern import find

_STATED_AT = ("extra", "plan", "newer", "entry")


def check_newer_plan(plan: Plan, settings: Document, bank: Document) -> Iterator[Problem]:
    """Yield a problem when the newer plan is no entry that readers can be sent to.

    `settings` is where it is named.
    """
    if plan.newer is None:
        return
    ids = {location[:2]: each for location, each in find(bank.data, ("resources", "*", "id"))}
    linked = [ids[location[:2]] for location, _ in find(bank.data, ("resources", "*", "url"))]
    if plan.newer.entry not in linked:
        details = {"kind": "ressursane med «url»", "suggestion": suggest(plan.newer.entry, linked)}
        place = settings.position(_STATED_AT)
        yield Problem(ProblemCode.UNDEFINED_ID, place, "newer", plan.newer.entry, details)
