"""The standing of every listed address, put together for those who read it: worst first."""

from dataclasses import dataclass

from rusplan.linkcheck.inventory.occurrence import Inventory, Occurrence
from rusplan.linkcheck.memory.memory import Memory
from rusplan.linkcheck.memory.record import LinkRecord
from rusplan.linkcheck.verdict import Verdict


@dataclass(frozen=True)
class LinkStatus:
    """One address: what is known of it, and where it stands."""

    address: str
    record: LinkRecord
    places: tuple[Occurrence, ...]

    @property
    def title(self) -> str:
        """Return the title of the first place that has one, else the address."""
        return self._named.title or self.address

    @property
    def language(self) -> str:
        """Return the language of the title, empty when nobody has stated it."""
        return self._named.language

    @property
    def _named(self) -> Occurrence:
        return next((place for place in self.places if place.title), Occurrence())

    @property
    def is_unconfirmed(self) -> bool:
        """Say whether the page was said to be gone, but not long enough to be sure."""
        return (
            self.record.verdict is Verdict.TEMPORARY and self.record.reason.verdict is Verdict.DEAD
        )


def statuses(inventory: Inventory, memory: Memory) -> list[LinkStatus]:
    """Return every listed address that has been checked, the most severe first."""
    known = [
        LinkStatus(address, memory.links[address], places)
        for address, places in inventory.items()
        if address in memory.links
    ]
    return sorted(known, key=lambda each: (-each.record.verdict.severity, each.title, each.address))


def is_something_to_fix(links: list[LinkStatus]) -> bool:
    """Say whether an editor has anything to do now."""
    return any(link.record.verdict.is_to_fix for link in links)
