"""Parts of the year as people write them: `1. juni–31. august`, `i juli`, `uke 26–32`."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from rusplan.bank.period import Days
from rusplan.pasted.day import MONTH_NAMES

_MONTHS = [re.compile(rf"{name}\.?") for name in MONTH_NAMES]
_MONTH = "(?:" + "|".join(rf"{name}\b" for name in MONTH_NAMES) + r")\.?"
_TO = r" ?(?:–|-|til(?: og med)?|t\.?o\.?m\b\.?) ?"
_AND = r"(?:, ?| og )"
_DATE = rf"(\d{{1,2}})\.? ?({_MONTH})(?:,? (20\d\d)\b)?"
_WHOLE_MONTH = re.compile(r"(?:\w{6}|mars|april|mai|juni|juli)\.$")
_UNENDED = r"(\d{1,2})\.(\d{1,2})\b\.?(20\d\d\b)?"
_NUMERIC = r"(\d{1,2})\.(\d{1,2})\.(20\d\d\b)?"

Spans = list[Days]


class PastError(ValueError):
    """The days that a text names are over."""


class NoSuchDayError(ValueError):
    """A text names a day or a week that there is none of."""


@dataclass(frozen=True, slots=True)
class PartOfYear:
    """The days that a piece of text from `start` to `end` names, as first and last."""

    start: int
    end: int
    text: str
    spans: tuple[Days, ...]


def find_parts(text: str, today: date) -> Iterator[PartOfYear]:
    """Yield each part of the year that a text in small letters names, in order.

    Without a year they are the days that are going on, or come next. Raises `PastError` and
    `NoSuchDayError`, with the piece of text.
    """
    at = 0
    while found := [(m, read) for pattern, read in _FORMS if (m := pattern.search(text, at))]:
        match, read = min(found, key=lambda each: each[0].start())
        name = match[0].removesuffix(".") if _WHOLE_MONTH.search(match[0]) else match[0]
        at = match.start() + len(name)  # the sentence ends there
        yield PartOfYear(match.start(), at, name, tuple(_in_time(match, read, today)))


def _in_time(match: re.Match[str], read: "_Reader", today: date) -> Spans:
    stated = [int(each) for each in re.findall(r"\b20\d\d\b", match[0])]
    years = range(stated[0] - 1, stated[0] + 1) if stated else range(today.year - 1, today.year + 2)
    there = [spans for year in years if (spans := _sound(match, read, year))]
    if not there:
        raise NoSuchDayError(match[0])
    if stated:
        there = [s for s in there if {*stated} <= {day.year for span in s for day in span}]
    coming = [spans for spans in there if spans[-1][1] >= today]
    if not coming:
        raise PastError(match[0])
    return coming[0]


def _sound(match: re.Match[str], read: "_Reader", year: int) -> Spans:
    try:
        return read(match, year)
    except ValueError:
        return []


def _span(match: re.Match[str], year: int) -> Spans:
    """Return `1. juni–31. august`, or `1.6.–31.8.`; it may go on into the next year."""
    first = (_month(match[2]), int(match[1]))
    last = (_month(match[5]), int(match[4]))
    return [(date(year, *first), date(year + (last < first), *last))]


def _in_month(match: re.Match[str], year: int) -> Spans:
    """Return `1.–31. juli`."""
    month = _month(match[3])
    return [(date(year, month, int(match[1])), date(year, month, int(match[2])))]


def _days(match: re.Match[str], year: int) -> Spans:
    """Return `24. og 31. desember`."""
    days = [date(year, _month(match[2]), int(each)) for each in re.findall(r"\d+", match[1])]
    return [(day, day) for day in days]


def _numeric_day(match: re.Match[str], year: int) -> Spans:
    day = date(year, int(match[2]), int(match[1]))
    return [(day, day)]


def _weeks(match: re.Match[str], year: int) -> Spans:
    """Return `uke 26–32` and `veke 28, 29 og 30`, from Monday to Sunday (ISO 8601)."""
    spans = [
        (
            date.fromisocalendar(year, int(first), 1),
            date.fromisocalendar(year, int(last or first), 7),
        )
        for first, last in re.findall(rf"(\d+)(?:{_TO}(\d+))?", match[1])
    ]
    if any(later <= earlier for earlier, later in pairwise(spans)):
        raise ValueError(match[0])
    return _joined(spans)


def _months(match: re.Match[str], year: int) -> Spans:
    """Return `i juli`, `juni–august` and `juni, juli og august`."""
    spans: Spans = []
    for part in re.split(_AND, match[1]):
        names = re.findall(_MONTH, part)
        first, last = _month(names[0]), _month(names[-1])
        spans.append((date(year, first, 1), _last_of(year + (last < first), last)))
    return _joined(spans)


def _last_of(year: int, month: int) -> date:
    return date(year + month // 12, month % 12 + 1, 1) - _DAY


def _joined(spans: Spans) -> Spans:
    """Return the spans with those that meet made one."""
    joined = spans[:1]
    for before, span in pairwise(spans):
        if span[0] == before[1] + _DAY:
            joined[-1] = (joined[-1][0], span[1])
        else:
            joined.append(span)
    return joined


def _month(name: str) -> int:
    if name.isdigit():
        return int(name)
    return next(n for n, pattern in enumerate(_MONTHS, start=1) if pattern.fullmatch(name))


_DAY = timedelta(days=1)
_Reader = Callable[[re.Match[str], int], Spans]
_FORMS: tuple[tuple[re.Pattern[str], _Reader], ...] = (
    (re.compile(rf"\b{_DATE}{_TO}{_DATE}"), _span),
    (re.compile(rf"\b{_NUMERIC}{_TO}{_NUMERIC}"), _span),
    (re.compile(rf"\bf\.?o\.?m\.? {_UNENDED},? t\.?o\.?m\.? {_UNENDED}"), _span),
    (re.compile(rf"\b(\d{{1,2}})\.{_TO}(\d{{1,2}})\. ?({_MONTH})(?:,? 20\d\d\b)?"), _in_month),
    (re.compile(rf"\b(\d{{1,2}}\.(?:{_AND}\d{{1,2}}\.)*) ?({_MONTH})(?:,? 20\d\d\b)?"), _days),
    (re.compile(r"\b(\d{1,2})\.(\d{1,2})\.20\d\d\b"), _numeric_day),
    (re.compile(
        r"\b(?:uk[ae]|uk[ae]ne|vek[ae]|vekene) ((?:\d{1,2}(?:(?:" + _TO + "|" + _AND
        + r")(?=\d))?)+)(?<![ ,–-])(?![.:]?\d|" + _TO + r"\d)(?:,? 20\d\d\b)?"
    ), _weeks),
    (re.compile(rf"\b(?!jul\b)({_MONTH}(?:(?:{_TO}|{_AND}){_MONTH})*)(?:,? 20\d\d\b)?"), _months),
)  # fmt: skip
"""How days are named, the longest way first, and what reads it in a year."""
