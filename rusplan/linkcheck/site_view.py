"""What a build takes from the link check: which links to close, and when each last answered."""

from collections.abc import Collection
from datetime import date
from pathlib import Path

from pydantic import ValidationError

from rusplan.bank import Bank
from rusplan.linkcheck.memory import Memory
from rusplan.linkcheck.status import CLOSED

STATE = Path(".linkcheck/state.json")
"""Where the state lies in the project's folder; the workflow lays it there before a build."""


def read_memory(root: Path) -> Memory:
    """Return the link check's memory, empty when there is none to be read.

    A build only looks: a file it cannot read is left for the next check to set aside.
    """
    try:
        return Memory.model_validate_json((root / STATE).read_bytes())
    except (OSError, ValidationError):
        return Memory()


def closed_addresses(memory: Memory) -> frozenset[str]:
    """Return the addresses that readers are no longer to be sent to: dead or taken over."""
    return frozenset(a for a, record in memory.links.items() if record.verdict in CLOSED)


def last_answers(memory: Memory) -> dict[str, date]:
    """Return the day on which each address last answered well."""
    return {a: r.last_good.date() for a, r in memory.links.items() if r.last_good}


def without_closed(bank: Bank, closed: Collection[str]) -> Bank:
    """Return the bank with closed addresses taken out; titles and replacements stay."""

    def kept(address: str | None) -> str | None:
        return None if address in closed else address

    def sources(all_of_them: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(address for address in all_of_them if address not in closed)

    # Copies are not validated again, so an entry may stand without the address its status asks for.
    resources = tuple(
        each.model_copy(update={"url": kept(each.url), "sources": sources(each.sources)})
        for each in bank.resources
    )
    services = tuple(
        each.model_copy(
            update={
                "url": kept(each.url),
                "sources": sources(each.sources),
                "channels": tuple(c for c in each.channels if c.url is None or c.url not in closed),
            }
        )
        for each in bank.services
    )
    changes = tuple(
        each.model_copy(update={"url": kept(each.url), "sources": sources(each.sources)})
        for each in bank.changes
    )
    return bank.model_copy(
        update={"resources": resources, "services": services, "changes": changes}
    )
