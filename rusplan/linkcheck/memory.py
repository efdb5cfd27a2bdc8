"""Everything the link check remembers between runs."""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta

from pydantic import BaseModel, ConfigDict

from rusplan.linkcheck.check import Result
from rusplan.linkcheck.fingerprint import Fingerprint
from rusplan.linkcheck.record import LinkRecord
from rusplan.linkcheck.standing import conclude

FORGET_AFTER = timedelta(days=90)  # an address no page has used for so long


class Memory(BaseModel):
    """Entries by stored address, and when the last run ended (UTC)."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    checked: datetime | None = None
    links: dict[str, LinkRecord] = {}

    @property
    def fingerprints(self) -> dict[str, Fingerprint]:
        """The last good answer of each address that has had one."""
        return {a: record.fingerprint for a, record in self.links.items() if record.fingerprint}

    def after(self, results: Mapping[str, Result], now: datetime) -> "Memory":
        """Return the memory with this run's results; addresses not in it stay as they are."""
        news = {a: conclude(self.links.get(a), result, now) for a, result in results.items()}
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

    def merged(self, other: "Memory") -> "Memory":
        """Return both shards' memories as one; of an address in both, the one seen last."""
        links = dict(self.links)
        for address, record in other.links.items():
            mine = links.get(address)
            links[address] = record if mine is None or _seen(record) >= _seen(mine) else mine
        times = [time for time in (self.checked, other.checked) if time]
        return Memory(checked=max(times, default=None), links=links)


def _seen(record: LinkRecord) -> tuple[datetime, int]:
    times = [time for time in (record.since, record.last_good, record.failing_since) if time]
    return max(times), record.failing_runs
