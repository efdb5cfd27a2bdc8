"""Where an address stands: in which file and line, on which page, under which title."""

from collections.abc import Mapping
from dataclasses import dataclass

Inventory = Mapping[str, tuple["Occurrence", ...]]
"""Every address with all the places where it stands."""


@dataclass(frozen=True, order=True)
class Occurrence:
    """`line` counts from 1; `entry` is the id of the bank's entry; `page` a built page.

    `replacement` is the title of what the bank itself offers in its place; `language` is the
    title's, as an ISO 639-1 code, empty when not stated.
    """

    file: str = ""
    line: int = 0
    entry: str = ""
    title: str = ""
    page: str = ""
    replacement: str = ""
    language: str = ""

    def __str__(self) -> str:
        return f"{self.file}:{self.line}" if self.file else self.page


def united(*inventories: Inventory) -> dict[str, tuple[Occurrence, ...]]:
    """Return several inventories as one, each place once."""
    places: dict[str, list[Occurrence]] = {}
    for inventory in inventories:
        for address, occurrences in inventory.items():
            places.setdefault(address, []).extend(occurrences)
    return {address: tuple(sorted(set(found))) for address, found in places.items()}
