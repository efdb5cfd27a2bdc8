"""Addresses that only a person can settle, by opening them in a browser."""

from rusplan.linkcheck.inventory.occurrence import Inventory
from rusplan.linkcheck.memory.memory import Memory
from rusplan.linkcheck.report.link_status import LinkStatus, statuses


def questions(inventory: Inventory, memory: Memory) -> list[LinkStatus]:
    """Return them: no look has shown them for long, or what was shown is unlike before."""
    return [link for link in statuses(inventory, memory) if _asks(link, memory)]


def _asks(link: LinkStatus, memory: Memory) -> bool:
    record = link.record
    if memory.checked is None:
        return False
    return record.reason.is_comparison or record.asks_a_person(memory.checked)
