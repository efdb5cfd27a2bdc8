"""The closed vocabularies of the bank: what may be written, and what readers are told it is."""

from datetime import date
from enum import StrEnum
from typing import Self

from rusplan.marked import N_


class Word(StrEnum):
    """A word that may be written, and what the program must know of it.

    A member is its value and then whatever its kind asks for. One that lacks any of that cannot be
    made, and the program does not start.
    """

    def __new__(cls, value: str, *_: object) -> Self:
        """Make a member of its value."""
        member = str.__new__(cls, value)
        member._value_ = value
        return member


class Term(Word):
    """A word with the label that readers see: Nynorsk until it is shown."""

    def __init__(self, *stated: str) -> None:
        _, self.label = stated


class ServiceStatus(StrEnum):
    """Whether the contact details of a service may be published."""

    CONFIRMED = "confirmed"
    UNCONFIRMED = "unconfirmed"

    @property
    def is_confirmed(self) -> bool:
        """Say whether they may."""
        return self is ServiceStatus.CONFIRMED

    @property
    def is_unconfirmed(self) -> bool:
        """Say whether readers must be told that nobody has confirmed it."""
        return not self.is_confirmed


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

    @property
    def is_known(self) -> bool:
        """Say whether anybody has stated them."""
        return self is not HolidayHours.UNKNOWN


class Weeks(Term):
    """Every second week, by the number of the week (ISO 8601)."""

    EVEN = "even", N_("i partalsveker")
    ODD = "odd", N_("i oddetalsveker")

    @classmethod
    def of(cls, day: date) -> "Weeks":
        """Return which of the two a day is in."""
        return cls.ODD if day.isocalendar().week % 2 else cls.EVEN


class Season(Word):
    """A part of the year with hours of its own, whose first and last day are not stated."""

    # The first and the last day, as month and day: wide on purpose. Within a season nothing is said
    # of what is open; it never makes anything open.
    CHRISTMAS = "jul", (12, 20), (1, 6)
    SUMMER = "sommar", (6, 10), (8, 25)

    def __init__(self, _value: str, first: tuple[int, int], last: tuple[int, int]) -> None:
        self.first, self.last = first, last

    def includes(self, day: date) -> bool:
        """Say whether a day may be in the season, which may go on into the next year."""
        now = (day.month, day.day)
        if self.first <= self.last:
            return self.first <= now <= self.last
        return now >= self.first or now <= self.last


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

    @property
    def corrects_words(self) -> bool:
        """Say whether a note on it stands beside the words of the plan that it corrects.

        It then need not repeat them; a note on a service stands under a list.
        """
        return self is not ChangeKind.SERVICE
