"""Everything the link check remembers between runs."""

from collections.abc import Collection, Mapping
from datetime import date, datetime, timedelta

from pydantic import BaseModel, ConfigDict

from rusplan.linkcheck.fingerprint import Fingerprint
from rusplan.linkcheck.memory.conclusion import conclude
from rusplan.linkcheck.memory.record import LinkRecord
from rusplan.linkcheck.result import Result

FORGET_AFTER = timedelta(days=90)  # an address no page has used for so long


class Memory(BaseModel):
    """Entries by stored address, and when the last run ended (UTC)."""

    model_config = ConfigDict(frozen=True)

    checked: datetime | None = None
    links: dict[str, LinkRecord] = {}

    @property
    def fingerprints(self) -> dict[str, Fingerprint]:
        """The last good answer of each address that has had one."""
        return {a: record.fingerprint for a, record in self.links.items() if record.fingerprint}

    def after(
        self, results: Mapping[str, Result], now: datetime, seen: Mapping[str, date] | None = None
    ) -> "Memory":
        """Return the memory with this run's results; addresses not in it stay as they are.

        `seen` is the day on which a person last found an address well, where one has.
        """
        seen = seen or {}
        news = {
            address: conclude(self.links.get(address), result, now, seen.get(address))
            for address, result in results.items()
        }
        return Memory(checked=now, links={**self.links, **news})

    def without_unlisted(self, listed: Collection[str], now: datetime) -> "Memory":
        """Return the memory with addresses forgotten that no page has used for FORGET_AFTER."""
        kept = {}
        for address, record in self.links.items():
            since = None if address in listed else record.unlisted_since or now
            if since and now - since >= FORGET_AFTER:
                continue
            if since != record.unlisted_since:
                record = record.model_copy(update={"unlisted_since": since})  # noqa: PLW2901
            kept[address] = record
        return Memory(checked=self.checked, links=kept)
