"""A week of opening hours as a text has told it, and as the YAML says it."""

from dataclasses import dataclass, field
from itertools import pairwise

from rusplan.bank.term import DAY_NAMES, HolidayHours, Weekday
from rusplan.pasted.hours_token import HOLIDAY
from rusplan.pasted.unclear import Unclear, UnreadableHoursError
from rusplan.yaml.value import Fields

_DAYS = list(Weekday)

Span = tuple[int, int]
"""When something opens and closes, in minutes after midnight."""

MIDNIGHT = 24 * 60
ALL_DAY = (0, MIDNIGHT)


@dataclass
class Week:
    """The openings of each day, those that come from an evening before it apart, and the closed.

    Days are numbers, from 0 for Monday; `HOLIDAY` is one more. What does not add up raises
    `UnreadableHoursError`.
    """

    openings: dict[int, list[Span]] = field(default_factory=dict)
    closed: set[int] = field(default_factory=set)
    _early: dict[int, list[Span]] = field(default_factory=dict)

    def add(self, days: list[int], spans: list[Span]) -> None:
        """Add what is said of some days; no spans say that they are closed."""
        for day in days:
            if not spans:
                self.closed.add(day)
            self.openings.setdefault(day, []).extend(spans)

    def check_closed(self) -> None:
        """Raise `UnreadableHoursError` for a day that is said to be both open and closed."""
        for day in sorted(self.closed):
            if self.openings[day]:
                raise UnreadableHoursError(day_name(day), Unclear.OVERLAP)

    def take_out(self, pause: Span) -> None:
        """Divide each opening that a break lies within."""
        for day, spans in self.openings.items():
            self.openings[day] = [
                part
                for span in spans
                for part in (
                    ((span[0], pause[0]), (pause[1], span[1]))
                    if span[0] < pause[0] < pause[1] < span[1]
                    else (span,)
                )
            ]

    def take_holidays(self) -> HolidayHours | None:
        """Return what is said of holidays, which is a word and no day among the others."""
        if HOLIDAY in self.closed:
            return HolidayHours.CLOSED
        spans = self.openings.pop(HOLIDAY, None)
        if spans is None:
            return None
        if spans == [ALL_DAY]:
            return HolidayHours.ALL_DAY
        if all(self.openings.get(day) == spans for day in range(7)):
            return HolidayHours.OPEN
        raise UnreadableHoursError("heilagdagar", Unclear.HOLIDAY_TIME)

    def schedules(self) -> list[Fields]:
        """Return the openings as in the YAML, days with the same together."""
        self._divide_nights()
        by_span: dict[Span, list[int]] = {}
        for day in range(7):
            for span in self._of_day(day):
                by_span.setdefault(span, []).append(day)
        ordered = sorted(by_span.items(), key=lambda each: (each[1][0], each[0]))
        return [_opening(days, *span) for span, days in ordered]

    def _divide_nights(self) -> None:
        """Give what is past midnight to the day after."""
        for day in range(7):
            spans = self.openings.get(day, [])
            self.openings[day] = []
            for opens, closes in spans:
                if opens in {closes, MIDNIGHT}:
                    raise UnreadableHoursError(_clock(opens), Unclear.CLOCK)
                self.openings[day].append((opens, closes if closes > opens else MIDNIGHT))
                if 0 < closes < opens:
                    self._early.setdefault((day + 1) % 7, []).append((0, closes))

    def _of_day(self, day: int) -> list[Span]:
        """Return the openings of a day; a night that goes on into one is part of it."""
        spans = sorted(self.openings[day])
        if any(later[0] < earlier[1] for earlier, later in pairwise(spans)):
            raise UnreadableHoursError(day_name(day), Unclear.OVERLAP)
        for _, until in self._early.get(day, []):
            meeting = [span for span in spans if span[0] < until]
            spans = [(0, max([until, *(span[1] for span in meeting)]))] + [
                span for span in spans if span not in meeting
            ]
        return spans


def day_name(day: int) -> str:
    """Return what a day is called in a message."""
    return DAY_NAMES[_DAYS[day]] if day < HOLIDAY else "heilagdagar"


def _opening(days: list[int], opens: int, closes: int) -> Fields:
    return {
        "byday": [_DAYS[day].value for day in days],
        "opens_at": _clock(opens),
        "closes_at": _clock(closes),
    }


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"
