"""What to write instead of a value that people understand, but that cannot stand as it is."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from rusplan.bank.telephone import is_telephone_number
from rusplan.bank.term import Weekday
from rusplan.pasted.address import read_address
from rusplan.pasted.day import read_day
from rusplan.pasted.hours import read_hours
from rusplan.pasted.telephone import read_telephone
from rusplan.pasted.unclear import UnreadableHoursError
from rusplan.problems.problem import Problem, ProblemCode
from rusplan.yaml.validation import NOTHING
from rusplan.yaml.value import Value, flow, is_plain, is_texts, scalar

_PAST = {"assured_date", "seen_date"}
_WORDS = {
    "weeks": {"partal": "even", "partalsveker": "even", "partallsuker": "even",
              "oddetal": "odd", "oddetalsveker": "odd", "oddetallsuker": "odd"},
    "kind": {"telefon": "phone", "tlf": "phone", "mobil": "phone", "tekstmelding": "sms",
             "nettprat": "chat", "e-post": "email", "epost": "email", "skjema": "email"},
    "holidays": {"stengt": "closed", "ope": "open", "åpent": "open", "som elles": "open",
                 "heile døgnet": "all-day", "døgnope": "all-day", "ukjend": "unknown",
                 "ukjent": "unknown"},
    "seasons": {"juli": "sommar", "juni": "sommar", "august": "sommar", "sommer": "sommar",
                "sommarferie": "sommar", "romjul": "jul", "jula": "jul", "desember": "jul"},
    "status": {"stadfesta": "confirmed", "bekrefta": "confirmed", "ikkje stadfesta": "unconfirmed",
               "ustadfesta": "unconfirmed", "gjeldande": "current", "flytta": "moved",
               "borte": "gone", "erstatta": "replaced", "arkivert": "archived",
               "stadfestet": "confirmed", "bekreftet": "confirmed",
               "ikke bekreftet": "unconfirmed", "ubekreftet": "unconfirmed",
               "gjeldende": "current", "flyttet": "moved", "erstattet": "replaced"},
}  # fmt: skip
"""The field's own words for what an editor writes in Nynorsk."""


_WHOLE = {"sources", "contacts"}
"""Lists whose items may have a comma in them."""

_OF_MAPPINGS = {"channels", "special_hours", "services", "resources", "groups", "items", "spans",
                "part_areas", "schools", "sections"}  # fmt: skip


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
    expected = problem.details.get("expected", "").split(", ")
    pieces = re.split(r"[ ;/]+", word)
    if len(pieces) > 1 and set(pieces) <= {*expected}:
        return ", ".join(pieces)
    return _WORDS.get(problem.field, {}).get(word)


def _list(problem: Problem, _: date) -> str | None:
    """Return one text as the list, or the line of a list, that it should be."""
    found = problem.found
    if problem.field == "items" and re.fullmatch(r"[a-z0-9-]+", found):
        return f"entry: {found}"
    if not problem.details.get("expected", "").startswith("ei liste (") or found in {"", NOTHING}:
        return None
    if problem.field == "schedules":
        return _openings(found)
    parts = [found] if problem.field in _WHOLE else re.split(r" *[,;] *", found.strip(" ,;"))
    return None if problem.field in _OF_MAPPINGS else flow(parts)


def _openings(words: str) -> str | None:
    """Return hours in words as the lines of a list, each as it can stand alone."""
    try:
        spans = read_hours(words).schedules
    except UnreadableHoursError:
        return None
    lines = (", ".join(f"{name}: {_shown(each)}" for name, each in one.items()) for one in spans)
    return " ".join(f"- {{{line}}}" for line in lines)


def _shown(value: Value) -> str:
    return flow(value) if is_texts(value) else scalar(str(value), plain=is_plain(str(value)))


def _days(words: str) -> str | None:
    codes = [day.value for day in Weekday]
    first, _, last = words.upper().partition("-")
    if first in codes and last in codes[codes.index(first) :]:
        return ", ".join(codes[codes.index(first) : codes.index(last) + 1])
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
    ProblemCode.WRONG_TYPE: _list,
}
