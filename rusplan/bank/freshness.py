"""What is not wrong yet, but an editor should look at: old facts and unsecured addresses."""

import re
from datetime import date

from rusplan.bank.document import Document
from rusplan.bank.problem import Problem, ProblemCode

MAX_AGE_MONTHS = 12
"""Months after which a fact is to be checked again."""

_ADDRESS_FIELDS = {"url", "source", "sources"}
"""Fields with addresses in use. `plan_url` is the address of 2019 and stays as it was."""


_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def is_stale(assured: date, today: date) -> bool:
    """Say whether a fact was checked so long ago that it is to be checked again."""
    return assured < _months_before(today, MAX_AGE_MONTHS)


def check_freshness(document: Document, today: date) -> list[Problem]:
    """Return a warning for every fact older than a year and every plain http address."""
    oldest = _months_before(today, MAX_AGE_MONTHS).isoformat()
    problems = []
    for location, value in document.texts.items():
        field = str(next((step for step in reversed(location) if isinstance(step, str)), ""))
        position = document.position(location)
        if field in _ADDRESS_FIELDS and value.startswith("http://"):
            problems.append(Problem(ProblemCode.PLAIN_HTTP, position, field, value))
        elif field == "assured_date" and _DAY.fullmatch(value) and value < oldest:
            details = {"months": str(MAX_AGE_MONTHS)}
            problems.append(Problem(ProblemCode.STALE_FACT, position, field, value, details))
    return problems


def _months_before(day: date, months: int) -> date:
    years, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(years, month + 1, min(day.day, 28))
