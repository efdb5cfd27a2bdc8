"""The closed vocabularies of the bank: what may be written, and what readers are told it is."""

from datetime import date
from enum import StrEnum
from typing import Self

from rusplan.marked import N_


class Term(StrEnum):
    """A word that may be written, with its label: Nynorsk until it is shown.

    A member is written as its value and label, and whatever else its kind must know. One that
    lacks any of that cannot be made, and the program does not start.
    """

    def __new__(cls, value: str, *_: object) -> Self:
        """Make a member of its value."""
        member = str.__new__(cls, value)
        member._value_ = value
        return member

    def __init__(self, *told: str) -> None:
        _, self.label = told


class ServiceStatus(StrEnum):
    """Whether the contact details of a service may be published."""

    CONFIRMED = "confirmed"
    UNCONFIRMED = "unconfirmed"

    @property
    def is_confirmed(self) -> bool:
        """Say whether they may."""
        return self is ServiceStatus.CONFIRMED


class Weekday(StrEnum):
    """Days as iCalendar and HSDS `schedule.byday` write them (RFC 5545, section 3.3.10)."""

    MO = "MO"
    TU = "TU"
    WE = "WE"
    TH = "TH"
    FR = "FR"
    SA = "SA"
    SU = "SU"


DAY_NAMES = dict(
    zip(
        Weekday,
        ("måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"),
        strict=True,
    )
)
"""What editors call the days."""


class HolidayHours(Term):
    """What is known of a channel's hours on public holidays: as on the weekday, all day, none."""

    OPEN = "open", N_("òg på heilagdagar")
    ALL_DAY = "all-day", N_("heile døgnet på heilagdagar")
    CLOSED = "closed", N_("stengt på heilagdagar")
    UNKNOWN = "unknown", N_("heilagdagar er ikkje oppgitt")


class Weeks(StrEnum):
    """Every second week, by the number of the week (ISO 8601)."""

    EVEN = "even"
    ODD = "odd"

    @classmethod
    def of(cls, day: date) -> "Weeks":
        """Return which of the two a day is in."""
        return cls.ODD if day.isocalendar().week % 2 else cls.EVEN


class Season(StrEnum):
    """A part of the year with hours of its own, whose first and last day are not stated."""

    CHRISTMAS = "jul"
    SUMMER = "sommar"


class UrgencyLevel(StrEnum):
    """How soon somebody must be called."""

    NOW = "no"
    TODAY = "i-dag"
    WITH_TIME = "har-tid"


class ChangeKind(Term):
    """What sort of thing has changed since the plan was printed."""

    LAW = "lov", N_("Lov og reglar")
    GUIDE = "rettleiar", N_("Rettleiarar")
    SERVICE = "teneste", N_("Tenester")
