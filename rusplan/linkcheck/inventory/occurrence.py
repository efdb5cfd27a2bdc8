"""Where an address stands: in which file and line, on which page, under which title."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

Inventory = Mapping[str, tuple["Occurrence", ...]]
"""Every address with all the places where it stands."""


@dataclass(frozen=True, order=True)
class Occurrence:
    """`line` counts from 1; `entry` is the id of the bank's entry; `page` a built page.

    `replacement` is the title of what the bank itself offers in its place; `language` is the
    title's, as an ISO 639-1 code, empty when not stated. `about` is what else the entry says of
    what stands at its own address. `seen` is the day (YYYY-MM-DD) on which a person last opened the
    address and found it well. `behind_login` is set where the entry says that it needs a login.
    """

    file: str = ""
    line: int = 0
    entry: str = ""
    title: str = ""
    page: str = ""
    replacement: str = ""
    language: str = ""
    about: str = ""
    seen: str = ""
    behind_login: bool = False

    def __str__(self) -> str:
        return f"{self.file}:{self.line}" if self.file else self.page


def days_seen(inventory: Inventory) -> dict[str, date]:
    """Return the day on which a person last found each address well, where one has."""
    days = {a: _day(max(place.seen for place in places)) for a, places in inventory.items()}
    return {address: day for address, day in days.items() if day}


def behind_login(inventory: Inventory) -> set[str]:
    """Return the addresses that the bank says are read only by those who log in."""
    return {a for a, places in inventory.items() if any(each.behind_login for each in places)}


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def united(*inventories: Inventory) -> dict[str, tuple[Occurrence, ...]]:
    """Return several inventories as one, each place once."""
    places: dict[str, list[Occurrence]] = {}
    for inventory in inventories:
        for address, occurrences in inventory.items():
            places.setdefault(address, []).extend(occurrences)
    return {address: tuple(sorted(set(found))) for address, found in places.items()}
