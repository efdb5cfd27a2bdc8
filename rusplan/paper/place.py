"""What a poster and a card say: for one place, whom to call."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from rusplan.bank import Bank
from rusplan.bank.service import Service
from rusplan.bank.term import ChannelKind
from rusplan.pages.hours import weekly_hours


@dataclass(frozen=True, slots=True)
class Contact:
    """One number to call. `hours` are in words; empty when they are not known."""

    number: str
    name: str
    name_language: str
    hours: str
    assured_date: date


@dataclass(frozen=True, slots=True)
class ContactGroup:
    """Some numbers under a heading."""

    heading: str
    contacts: tuple[Contact, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A school, a municipality or the whole county.

    `page` is its page on the site, `suffix` what its files are named by («» or «-ulstein»).
    """

    name: str
    page: str
    suffix: str
    groups: tuple[ContactGroup, ...]

    @property
    def contacts(self) -> tuple[Contact, ...]:
        """All numbers, in order."""
        return tuple(contact for group in self.groups for contact in group.contacts)

    @property
    def assured_date(self) -> date:
        """The day that the number checked longest ago was checked."""
        return min(contact.assured_date for contact in self.contacts)


def county(bank: Bank, list_id: str) -> Place:
    """Return the whole county, with the numbers of a list in the bank."""
    groups = (
        ContactGroup(
            heading=group.heading or "",
            contacts=tuple(
                contact
                for item in group.items
                if isinstance(service := bank.entries[item.entry], Service)
                for contact in _first_contact(service)
            ),
        )
        for group in bank.lists_by_id[list_id].groups
    )
    return Place("Møre og Romsdal", "index.html", "", tuple(groups))


def _first_contact(service: Service) -> Iterator[Contact]:
    phones = [each for each in service.channels if each.kind is ChannelKind.PHONE]
    for phone in phones[:1]:
        assured = phone.assured_date or service.assured_date
        if phone.number and assured:
            yield Contact(
                number=phone.number,
                name=service.name,
                name_language=service.name_language,
                hours=weekly_hours(phone),
                assured_date=assured,
            )
