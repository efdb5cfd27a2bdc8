"""What to write instead of a value that people understand, but that cannot stand as it is."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from rusplan.bank.telephone import is_telephone_number
from rusplan.pasted.address import read_address
from rusplan.pasted.day import read_day
from rusplan.pasted.hours import read_hours
from rusplan.pasted.telephone import read_telephone
from rusplan.pasted.unclear import UnreadableHoursError
from rusplan.problems.problem import Problem, ProblemCode

_PAST = {"assured_date", "seen_date"}
_WEEKS = {"partal": "even", "partalsveker": "even", "oddetal": "odd", "oddetalsveker": "odd"}


def with_remedy(problem: Problem, today: date) -> Problem:
    """Return the problem with the right value in its details, where the text says what it is."""
    reader = _READERS.get(problem.code)
    value = reader(problem, today) if reader else None
    return replace(problem, details=problem.details | {"right": value}) if value else problem


def _day(problem: Problem, today: date) -> str | None:
    is_certain = re.search(r"\d{4}|^i ?(?:dag|g[åa]r)", problem.found)
    if not is_certain and problem.field not in _PAST:
        return None  # read as a day that has been, but this one may be to come
    day = read_day(problem.found, today)
    return day.isoformat() if day else None


def _telephone(problem: Problem, _: date) -> str | None:
    number = read_telephone(problem.found)
    return number if number and is_telephone_number(number) else None


def _address(problem: Problem, _: date) -> str | None:
    whole = f"https://{problem.found}"
    return whole if read_address(problem.found) == whole else None


def _time(problem: Problem, _: date) -> str | None:
    try:
        spans = read_hours(f"måndag {problem.found}–24").schedules
    except UnreadableHoursError:
        return None
    return str(spans[0]["opens_at"]) if len(spans) == 1 else None


def _word(problem: Problem, _: date) -> str | None:
    word = problem.found.lower()
    if problem.field == "byday":
        return _days(word)
    return _WEEKS.get(word) if problem.field == "weeks" else None


def _days(words: str) -> str | None:
    try:
        spans = read_hours(f"{words} 8–9").schedules
    except UnreadableHoursError:
        return None
    days = spans[0]["byday"] if len(spans) == 1 else []
    return ", ".join(map(str, days)) if isinstance(days, list) else None


_READERS: dict[ProblemCode, Callable[[Problem, date], str | None]] = {
    ProblemCode.BAD_DATE: _day,
    ProblemCode.BAD_PHONE: _telephone,
    ProblemCode.BAD_ADDRESS: _address,
    ProblemCode.BAD_TIME: _time,
    ProblemCode.UNKNOWN_VALUE: _word,
}
