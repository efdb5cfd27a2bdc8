"""Opening hours (HSDS `schedule`)."""

from itertools import pairwise
from typing import Annotated, Self

from pydantic import AfterValidator, Field, model_validator

from rusplan.bank.term import DAY_NAMES, Season, Weekday
from rusplan.bank.value import ClockTime, Text, Unique, problem
from rusplan.problems.problem import ProblemCode
from rusplan.yaml.model import Model


class Schedule(Model):
    """One opening: the same hours on some days of the week. Past midnight is written in two."""

    byday: Unique[Weekday] = Field(min_length=1, description="Dagane: MO, TU, WE, TH, FR, SA, SU.")
    opens_at: ClockTime = Field(description="Når det opnar, t.d. 09:00.")
    closes_at: ClockTime = Field(description="Når det stengjer, t.d. 15:30. Midnatt er 24:00.")

    @model_validator(mode="after")
    def _closes_after_opening(self) -> Self:
        if self.closes_at <= self.opens_at:
            raise problem(
                ProblemCode.CLOSES_BEFORE_OPENING,
                opens_at=self.opens_at,
                closes_at=self.closes_at,
            )
        return self


class SeasonalHours(Model):
    """Other hours in a part of the year, known only in words: the rest is not said to be open."""

    seasons: Unique[Season] = Field(min_length=1, description="Når på året: jul, sommar.")
    description: Text = Field(description="Tidene då, i ord.")


def _apart(schedules: tuple[Schedule, ...]) -> tuple[Schedule, ...]:
    for day in Weekday:
        hours = sorted((s.opens_at, s.closes_at) for s in schedules if day in s.byday)
        for (_, closes), (opens, _) in pairwise(hours):
            if opens < closes:
                raise problem(ProblemCode.OVERLAPPING_HOURS, day=DAY_NAMES[day])
    return schedules


Schedules = Annotated[tuple[Schedule, ...], AfterValidator(_apart)]
"""The hours of one channel, in any order, none overlapping another on the same day."""
