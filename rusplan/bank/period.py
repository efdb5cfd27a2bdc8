"""Spans of days with a name, such as a school holiday: stated once, and used by what has hours."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Self

from pydantic import Field, model_validator

from rusplan.bank.value import PlainDate, Slug, Text, problem
from rusplan.problems.problem import ProblemCode
from rusplan.yaml.model import Model

Days = tuple[date, date]
"""A first and a last day."""


class DateSpan(Model):
    """From one day to another, both with it (HSDS `valid_from` and `valid_to`)."""

    valid_from: PlainDate = Field(description="Første dagen.")
    valid_to: PlainDate = Field(description="Siste dagen.")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.valid_to < self.valid_from:
            raise problem(ProblemCode.DATES_REVERSED, first=self.valid_from.isoformat())
        return self


class Period(Model):
    """A named part of the year, with its days in each year that they are known for."""

    id: Slug = Field(description="Fast id, som opningstider viser til.")
    name: Text = Field(description="Namnet, t.d. Sommarferien.")
    spans: tuple[DateSpan, ...] = Field(min_length=1, description="Dagane, eitt år om gongen.")


def read_periods(bank: Any) -> dict[str, tuple[Days, ...]]:
    """Return the days of each period in a bank's plain data; one with a fault is left out.

    Hours that name a period are checked together with them, before there is a bank.
    """
    found = bank.get("periods") if isinstance(bank, Mapping) else None
    periods = found if isinstance(found, list) else []
    return {each["id"]: days for each in periods if (days := _days(each))}


def _days(period: Any) -> tuple[Days, ...]:
    try:
        spans: Iterable[DateSpan] = Period.model_validate(period).spans
    except ValueError:
        return ()
    return tuple((span.valid_from, span.valid_to) for span in spans)
