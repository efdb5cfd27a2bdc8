"""The checks that are due by a day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from rusplan.bank.review import Check
from rusplan.maintenance.duty import Duty

_DECEMBER = 12


@dataclass(frozen=True)
class DueCheck:
    """One check that a person is to make, and what it is of."""

    duty: Duty
    check: Check

    def is_late(self, today: date) -> bool:
        """Say whether its last day has passed. What was never checked has no last day."""
        return self.check.until is not None and self.check.until < today


def due_checks(duties: Iterable[Duty], day: date) -> list[DueCheck]:
    """Return every check whose last day is no later than `day`, the oldest first."""
    due = [
        DueCheck(duty, check)
        for duty in duties
        for check in duty.checks
        if check.until is None or check.until <= day
    ]
    return sorted(due, key=lambda each: (each.check.until or date.min, each.duty.title))


def next_issue(today: date) -> date:
    """Return the day of the next monthly issue: the first of the month after."""
    if today.month == _DECEMBER:
        return date(today.year + 1, 1, 1)
    return date(today.year, today.month + 1, 1)
