"""What a poster and a card say: for one place, whom to call."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest

from rusplan.bank.review import PHONE_MONTHS, months_after

_ON_A_CARD = 6
"""Numbers that can be read on 85 by 55 mm."""


@dataclass(frozen=True, slots=True)
class Contact:
    """One number to call. `about` is a word on it, its hours for one; empty when there is none."""

    number: str
    name: str
    name_language: str
    about: str
    assured_date: date
    review_months: int = PHONE_MONTHS
    translation: str = ""
    language: str = ""
    """What the name is in the reader's language, and that language; empty where it is the same."""

    @property
    def understood(self) -> str:
        """The one name that there is room for: the one that the reader understands."""
        return self.translation or self.name

    @property
    def understood_language(self) -> str:
        """The language of it."""
        return self.language if self.translation else self.name_language

    @property
    def until(self) -> date:
        """The last day on which the check of the number holds."""
        return months_after(self.assured_date, self.review_months)


@dataclass(frozen=True, slots=True)
class ContactGroup:
    """Some numbers under a heading."""

    heading: str
    contacts: tuple[Contact, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A school, a municipality or the whole county.

    `page` is its page on the site, `id` what its files are named by; empty for the whole county.
    Its groups stand in the order to show them, and none of them is empty.
    """

    name: str
    name_language: str
    page: str
    id: str
    groups: tuple[ContactGroup, ...]

    @property
    def contacts(self) -> tuple[Contact, ...]:
        """All numbers, in order."""
        return tuple(contact for group in self.groups for contact in group.contacts)

    @property
    def on_card(self) -> tuple[Contact, ...]:
        """The numbers there is room for on a card: as many of each group as of the others."""
        first = set(tuple(_in_turn(self.groups))[:_ON_A_CARD])
        return tuple(contact for contact in self.contacts if contact in first)

    @property
    def assured_date(self) -> date:
        """The day that the number checked longest ago was checked."""
        return min(contact.assured_date for contact in self.contacts)

    def replaced_by(self, today: date) -> date | None:
        """Return the day by which what is printed today is to be printed anew.

        A number whose check no longer holds tells its own day. None when that is so of all.
        """
        days = (contact.until for contact in self.contacts)
        return min((day for day in days if day >= today), default=None)


def _in_turn(groups: tuple[ContactGroup, ...]) -> Iterator[Contact]:
    for row in zip_longest(*(group.contacts for group in groups)):
        yield from filter(None, row)
