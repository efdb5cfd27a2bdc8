"""How often facts are to be checked again, and until when a check holds: the rule, once."""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

PHONE_MONTHS, OTHER_MONTHS = 6, 12
"""Months from one check to the next where an entry states nothing else."""


@dataclass(frozen=True, slots=True)
class Check:
    """When a fact was last checked: a telephone number, or else all that an entry says."""

    checked: date | None
    months: int
    number: str = ""

    @property
    def until(self) -> date | None:
        """Return the last day on which the check holds; None when there has been none."""
        return months_after(self.checked, self.months) if self.checked else None


def checks(
    checked: date | None, stated: int | None, numbers: Iterable[tuple[str, date | None]] = ()
) -> tuple[Check, ...]:
    """Return the checks of an entry: what it says, and each of its numbers with its own day.

    `stated` is the months between checks that the entry states itself.
    """
    of_numbers = months_between(stated, is_number=True)
    return (
        Check(checked, months_between(stated)),
        *(Check(day, of_numbers, number) for number, day in numbers),
    )


def months_between(stated: int | None, *, is_number: bool = False) -> int:
    """Return the months between checks. What an entry states never makes a number wait longer."""
    if is_number:
        return min(stated or PHONE_MONTHS, PHONE_MONTHS)
    return stated or OTHER_MONTHS


def months_after(day: date, months: int) -> date:
    """Return the same day of a later month; the last day of a month leads to the last day."""
    years, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = monthrange(years, month + 1)[1]
    is_last = day.day == monthrange(day.year, day.month)[1]
    return date(years, month + 1, last if is_last else min(day.day, last))


def holds_until(checks: Iterable[Check]) -> date | None:
    """Return the last day on which all the checks hold; None when there is a check to come."""
    days = [check.until for check in checks]
    known = [day for day in days if day]
    return min(known) if known and len(known) == len(days) else None
