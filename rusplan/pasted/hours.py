"""Opening hours as a person writes or pastes them: the way back of `pages.hours`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from itertools import pairwise

from rusplan.bank.term import DAY_NAMES, HolidayHours, Weekday
from rusplan.pasted.aside import Asides, set_aside
from rusplan.pasted.hours_token import HOLIDAY, Sign, Token, tokens
from rusplan.yaml.value import Fields

_DAYS = list(Weekday)
_MIDNIGHT = 24 * 60
_LAST_MINUTE = _MIDNIGHT - 1
_LAST_OF_HOUR = 59
_ALL_DAY = (0, _MIDNIGHT)

Span = tuple[int, int]
"""When something opens and closes, in minutes after midnight."""

EXAMPLE = "måndag–fredag 9–15.30; laurdag 10–12 og 13–15"
"""What an editor is shown when hours cannot be read."""


class Unclear(Enum):
    """Why a text cannot be read as hours."""

    WORD = "word"
    NO_DAY = "no-day"
    NO_TIME = "no-time"
    CLOCK = "clock"
    OVERLAP = "overlap"
    SOME_WEEKS = "some-weeks"
    SEASON = "season"
    ONLY_SEASON = "only-season"
    PAST = "past"
    NO_SUCH_DAY = "no-such-day"
    APPOINTMENT = "appointment"
    HOLIDAY_TIME = "holiday-time"


_KNOWN_UNCLEAR = {
    Unclear.SOME_WEEKS: re.compile(
        r"partal|odde|ann[ae]n?[- ]?(?:kvar|hver)|\bann[ae]n\b|\b(?:veke|uke) ?\d|14\. ?dag"
        r"|(?:kvar|hver) (?:andre|tredje|fjerde)"
        r"|(?:første|andre|tredje|fjerde|siste) \w+ (?:i|kvar|hver)\b"
    ),
    Unclear.APPOINTMENT: re.compile(
        r"avtal[et]|bestilling|timeavtal|ved behov|etter behov|etter ønsk"
    ),
    Unclear.SEASON: re.compile(
        r"somm[ae]r|vinter|\bjul\b|jula|julen|påsk|feri|sk[ou]le(?:år|rut|dag|tid)|haust|høst|\bvår"
        r"|januar|februar|mars|april|\bmai\b|juni|juli|august|september|oktober|november|desember"
        r"|\d{1,2}\. ?(?:jan|feb|mar|apr|jun|jul|aug|sep|okt|nov|des)\w*"
    ),
}


class UnreadableHoursError(ValueError):
    """The text cannot be known to mean certain hours; `found` is the piece, `reason` says why."""

    def __init__(self, found: str, reason: Unclear = Unclear.WORD) -> None:
        super().__init__(found)
        self.found = found
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Hours:
    """What a text says: `schedules` as in the YAML, and of holidays if it says anything.

    `special` holds the days with other hours than else.
    """

    schedules: list[Fields]
    holidays: HolidayHours | None = None
    special: list[Fields] = field(default_factory=list)

    @property
    def fields(self) -> Fields:
        """The fields of a channel that it gives."""
        said = {"schedules": self.schedules, "holidays": self.holidays and self.holidays.value,
                "special_hours": self.special}  # fmt: skip
        return {name: value for name, value in said.items() if value}


@dataclass
class _Week:
    """The openings of each day, those that come from an evening before it apart, and the closed."""

    openings: dict[int, list[Span]] = field(default_factory=dict)
    early: dict[int, list[Span]] = field(default_factory=dict)
    closed: set[int] = field(default_factory=set)


def read_hours(text: str) -> Hours:
    """Return what a text says of opening hours, in the words of Nynorsk and bokmål pages.

    `Man-fre kl. 08:00–15:30, lør. stengt` → mappings with byday, opens_at and closes_at. A time
    past midnight is divided between the two days. Raises `UnreadableHoursError` for all that
    cannot be known: nothing is guessed.
    """
    lowered = text.lower()
    for reason, pattern in _KNOWN_UNCLEAR.items():
        if match := pattern.search(lowered):
            raise UnreadableHoursError(match[0], reason)
    week = _Week()
    asides = set_aside(list(tokens(text)))
    if asides.closed:
        week.closed.add(HOLIDAY)
        week.openings[HOLIDAY] = []
    for days, spans in _Statements(asides.rest).read():
        for day in days:
            if not spans:
                week.closed.add(day)
            week.openings.setdefault(day, []).extend(spans)
    for day in sorted(week.closed):
        if week.openings[day]:
            raise UnreadableHoursError(_name(day), Unclear.OVERLAP)
    _heed(asides, week)
    holidays = _holidays(week)
    schedules = _schedules(week)
    if not schedules:
        raise UnreadableHoursError(text.strip(), Unclear.NO_TIME)
    return Hours(schedules, holidays)


class _Statements:
    """Pairs days with what is said of them, before or after; none is said for closed days."""

    def __init__(self, found: list[Token]) -> None:
        self.found = found
        self.at = 0
        self.days: list[int] = []
        self.spans: list[Span] | None = None
        self.days_first: bool | None = None

    def read(self) -> Iterator[tuple[list[int], list[Span]]]:
        """Yield days and their spans. Raises `UnreadableHoursError` if it does not add up."""
        while self.at < len(self.found):
            token = self.found[self.at]
            if token.sign is Sign.DAYS:
                yield from self._of_days()
            elif token.sign in {Sign.TIME, Sign.CLOSED, Sign.ALL_DAY}:
                yield from self._of_times(token)
            elif token.sign in {Sign.UNKNOWN, Sign.EXCEPT, Sign.ALSO, Sign.LUNCH}:
                raise UnreadableHoursError(token.text)
            else:
                self.at += 1
        if self.days:
            raise UnreadableHoursError(_name(self.days[0]), Unclear.NO_TIME)
        if self.spans == [_ALL_DAY]:
            yield list(range(7)), self.spans
        elif self.spans is not None:
            raise UnreadableHoursError(self.found[-1].text, Unclear.NO_DAY)

    def _of_days(self) -> Iterator[tuple[list[int], list[Span]]]:
        if whole := _from_day_to_day(self.found[self.at : self.at + 5]):
            self.at += 5
            yield from whole
            return
        named, self.at = _days(self.found, self.at)
        if self.spans is not None:
            yield named, self.spans
            self.spans = None
        elif self.days:
            raise UnreadableHoursError(_name(self.days[0]), Unclear.NO_TIME)
        else:
            self.days = named
        self.days_first = self.days_first is None or self.days_first

    def _of_times(self, token: Token) -> Iterator[tuple[list[int], list[Span]]]:
        said, self.at = _said(self.found, self.at)
        is_time = token.sign is Sign.TIME
        if self.days:
            yield self.days, said
            self.days = []
        elif self.spans is not None or (is_time and self.days_first):
            raise UnreadableHoursError(token.text, Unclear.NO_DAY)
        else:
            self.spans = said
            self.days_first = False if is_time else self.days_first


def _from_day_to_day(found: list[Token]) -> list[tuple[list[int], list[Span]]]:
    """Return the days of `fredag 15.30 – måndag 8`, one opening; empty where it is not such."""
    signs = [each.sign for each in found]
    if signs != [Sign.DAYS, Sign.TIME, Sign.DASH, Sign.DAYS, Sign.TIME]:
        return []
    between = _between(found[0], found[3])[:-1]
    first, last = found[0].days[0], found[3].days[0]
    spans = [(first, (_minutes(found[1]), _MIDNIGHT)), (last, (0, _minutes(found[4])))]
    spans += [(day, _ALL_DAY) for day in between]
    return [([day], [span]) for day, span in spans if span[0] < span[1]]


def _days(found: list[Token], at: int) -> tuple[list[int], int]:
    """Return the days named from a place on, and the place after them."""
    days = list(found[at].days)
    last, before = found[at], Sign.DAYS
    at += 1
    while at < len(found):
        sign = found[at].sign
        named = found[at] if sign is Sign.DAYS else None
        if not named and at + 1 < len(found) and found[at + 1].sign is Sign.DAYS:
            named = found[at + 1]
        if not named or sign not in {Sign.DAYS, Sign.DASH, Sign.AND, Sign.EXCEPT}:
            break
        if sign is Sign.DASH:
            if before is Sign.DASH:
                raise UnreadableHoursError(named.text)
            days += _between(last, named)
        elif sign is Sign.EXCEPT:
            days = [day for day in days if day not in named.days]
        else:
            days += named.days
        at += 1 if sign is Sign.DAYS else 2
        last, before = named, sign
    return list(dict.fromkeys(days)), at


def _between(first: Token, last: Token) -> list[int]:
    if len(first.days) > 1 or len(last.days) > 1 or HOLIDAY in (*first.days, *last.days):
        raise UnreadableHoursError(f"{first.text}–{last.text}")
    start, end = first.days[0], last.days[0]
    return [day % 7 for day in range(start + 1, end + (8 if end < start else 1))]


def _said(found: list[Token], at: int) -> tuple[list[Span], int]:
    """Return the spans from a place on, none for closed, and the place after them."""
    if found[at].sign is Sign.CLOSED:
        return [], at + 1
    if found[at].sign is Sign.ALL_DAY:
        return [_ALL_DAY], at + 1
    spans = []
    while True:
        signs = [each.sign for each in found[at : at + 3]]
        if signs != [Sign.TIME, Sign.DASH, Sign.TIME]:
            raise UnreadableHoursError(found[at].text, Unclear.CLOCK)
        spans.append((_minutes(found[at]), _minutes(found[at + 2])))
        at += 3
        following = [each.sign for each in found[at : at + 2]]
        if following != [Sign.AND, Sign.TIME]:
            return spans, at
        at += 1


def _minutes(token: Token) -> int:
    hour, minute = token.clock
    minutes = hour * 60 + minute
    if minutes > _MIDNIGHT or minute > _LAST_OF_HOUR:
        raise UnreadableHoursError(token.text, Unclear.CLOCK)
    return _MIDNIGHT if minutes == _LAST_MINUTE else minutes


def _heed(asides: Asides, week: _Week) -> None:
    if missing := [day for day in sorted(asides.also) if not week.openings.get(day)]:
        raise UnreadableHoursError(_name(missing[0]), Unclear.NO_TIME)
    if asides.open:
        week.openings[HOLIDAY] = list(week.openings.get(0, []))
    for opens, closes in asides.breaks:
        _take_out(week, (_minutes(opens), _minutes(closes)))


def _take_out(week: _Week, pause: Span) -> None:
    """Divide each opening that a break lies within."""
    for day, spans in week.openings.items():
        week.openings[day] = [
            part
            for span in spans
            for part in (
                ((span[0], pause[0]), (pause[1], span[1]))
                if span[0] < pause[0] < pause[1] < span[1]
                else (span,)
            )
        ]


def _holidays(week: _Week) -> HolidayHours | None:
    if HOLIDAY in week.closed:
        return HolidayHours.CLOSED
    spans = week.openings.pop(HOLIDAY, None)
    if spans is None:
        return None
    if spans == [_ALL_DAY]:
        return HolidayHours.ALL_DAY
    if all(week.openings.get(day) == spans for day in range(7)):
        return HolidayHours.OPEN
    raise UnreadableHoursError("heilagdagar", Unclear.HOLIDAY_TIME)


def _schedules(week: _Week) -> list[Fields]:
    for day in range(7):
        spans = week.openings.get(day, [])
        week.openings[day] = []
        for opens, closes in spans:
            if opens in {closes, _MIDNIGHT}:
                raise UnreadableHoursError(_clock(opens), Unclear.CLOCK)
            week.openings[day].append((opens, closes if closes > opens else _MIDNIGHT))
            if 0 < closes < opens:
                week.early.setdefault((day + 1) % 7, []).append((0, closes))
    by_span: dict[Span, list[int]] = {}
    for day in range(7):
        for span in _of_day(day, week):
            by_span.setdefault(span, []).append(day)
    ordered = sorted(by_span.items(), key=lambda each: (each[1][0], each[0]))
    return [_opening(days, *span) for span, days in ordered]


def _of_day(day: int, week: _Week) -> list[Span]:
    """Return the openings of a day; a night that goes on into one is part of it."""
    spans = sorted(week.openings[day])
    if any(later[0] < earlier[1] for earlier, later in pairwise(spans)):
        raise UnreadableHoursError(_name(day), Unclear.OVERLAP)
    for _, until in week.early.get(day, []):
        meeting = [span for span in spans if span[0] < until]
        spans = [(0, max([until, *(span[1] for span in meeting)]))] + [
            span for span in spans if span not in meeting
        ]
    return spans


def _opening(days: list[int], opens: int, closes: int) -> Fields:
    return {
        "byday": [_DAYS[day].value for day in days],
        "opens_at": _clock(opens),
        "closes_at": _clock(closes),
    }


def _name(day: int) -> str:
    return DAY_NAMES[_DAYS[day]] if day < HOLIDAY else "heilagdagar"


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"
