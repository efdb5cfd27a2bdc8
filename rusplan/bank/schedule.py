"""Opening hours (HSDS `schedule`), and days that have other hours than usual."""

from datetime import date
from itertools import combinations
from typing import Annotated, Self

from pydantic import AfterValidator, Field, PrivateAttr, ValidationInfo, model_validator

from rusplan.bank.period import Days
from rusplan.bank.term import DAY_NAMES, Season, Weekday, Weeks
from rusplan.bank.value import ClockTime, PlainDate, Slug, Text, Unique, problem
from rusplan.problems.problem import ProblemCode
from rusplan.yaml.model import Model
from rusplan.yaml.validation import Context

_DAYS = list(Weekday)
_ALWAYS: Days = (date.min, date.max)


class _Limited(Model):
    """Something that may hold for certain days alone."""

    valid_from: PlainDate | None = Field(None, description="Første dagen tida gjeld.")
    valid_to: PlainDate | None = Field(None, description="Siste dagen tida gjeld.")
    dates: Unique[PlainDate] = Field(
        (), description="Enkeltdagane tida gjeld, når ho ikkje er fast."
    )
    period: Slug | None = Field(None, description="Id-en til ein periode under «periods».")
    _period: tuple[Days, ...] = PrivateAttr(())

    @property
    def spans(self) -> tuple[Days, ...]:
        """The days it holds for, as first and last; all days where nothing limits it."""
        if self.dates:
            return tuple((day, day) for day in self.dates)
        if self.period:
            return self._period
        return ((self.valid_from or date.min, self.valid_to or date.max),)

    def holds_on(self, day: date) -> bool:
        """Say whether it holds on a day."""
        return any(first <= day <= last for first, last in self.spans)

    @model_validator(mode="after")
    def _known_days(self, info: ValidationInfo) -> Self:
        if self.valid_from and self.valid_to and self.valid_to < self.valid_from:
            raise problem(ProblemCode.DATES_REVERSED, first=self.valid_from.isoformat())
        if self.period:
            # One that is not defined is reported with all other ids, by `bank.reference`.
            known = info.context.periods if isinstance(info.context, Context) else {}
            self._period = known.get(self.period, ())
        return self


class Schedule(_Limited):
    """One opening: the same hours on some days of the week. Past midnight is written in two.

    It may hold for a season, every second week or single days; without a limit it always does.
    """

    byday: Unique[Weekday] = Field(
        (), min_length=1, description="Dagane: MO, TU, WE, TH, FR, SA, SU."
    )
    opens_at: ClockTime = Field(description="Når det opnar, t.d. 09:00.")
    closes_at: ClockTime = Field(description="Når det stengjer, t.d. 15:30. Midnatt er 24:00.")
    weeks: Weeks | None = Field(None, description="even (partalsveker) eller odd. Tomt: kvar veke.")

    @property
    def is_limited(self) -> bool:
        """Whether it holds for some weeks or days alone."""
        return bool(self.weeks) or self.spans != (_ALWAYS,)

    def opens_on(self, day: date) -> bool:
        """Say whether this opening is on a day, holiday or not."""
        in_week = self.weeks is None or self.weeks is Weeks.of(day)
        return (
            self.holds_on(day)
            and in_week
            and (not self.byday or _DAYS[day.weekday()] in self.byday)
        )

    @model_validator(mode="after")
    def _closes_after_opening(self) -> Self:
        if self.closes_at <= self.opens_at:
            raise problem(
                ProblemCode.CLOSES_BEFORE_OPENING,
                opens_at=self.opens_at,
                closes_at=self.closes_at,
            )
        if not self.byday and not self.dates:
            raise problem(ProblemCode.NO_DAYS)
        return self


class SpecialHours(_Limited):
    """Days with other hours than usual (schema.org `specialOpeningHoursSpecification`).

    Without a time it is closed then.
    """

    byday: Unique[Weekday] = Field((), min_length=1, description="Dagane tida gjeld. Tomt: alle.")
    opens_at: ClockTime | None = Field(None, description="Når det opnar då. Tomt: stengt.")
    closes_at: ClockTime | None = Field(None, description="Når det stengjer då.")

    @model_validator(mode="after")
    def _says_when(self) -> Self:
        if not (self.dates or self.period or (self.valid_from and self.valid_to)):
            raise problem(ProblemCode.NO_DAYS)
        opens, closes = self.opens_at or "", self.closes_at or ""
        if bool(opens) != bool(closes) or (opens and closes <= opens):
            raise problem(ProblemCode.CLOSES_BEFORE_OPENING, opens_at=opens, closes_at=closes)
        return self


class SeasonalHours(Model):
    """Other hours in a part of the year, known only in words: the rest is not said to be open."""

    seasons: Unique[Season] = Field(min_length=1, description="Når på året: jul, sommar.")
    description: Text = Field(description="Tidene då, i ord.")


def _apart(schedules: tuple[Schedule, ...]) -> tuple[Schedule, ...]:
    for one, other in combinations(schedules, 2):
        shared = [day for day in Weekday if day in one.byday and day in other.byday]
        at_once = one.opens_at < other.closes_at and other.opens_at < one.closes_at
        if shared and at_once and _can_meet(one, other):
            raise problem(ProblemCode.OVERLAPPING_HOURS, day=DAY_NAMES[shared[0]])
    return schedules


def _can_meet(one: Schedule, other: Schedule) -> bool:
    if one.weeks and other.weeks and one.weeks is not other.weeks:
        return False
    return any(a[0] <= b[1] and b[0] <= a[1] for a in one.spans for b in other.spans)


Schedules = Annotated[tuple[Schedule, ...], AfterValidator(_apart)]
"""The hours of one channel, in any order, none overlapping another on the same day."""
