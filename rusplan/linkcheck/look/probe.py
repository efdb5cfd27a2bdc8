"""Many addresses looked at: hosts side by side, politely, bad answers tried again."""

import asyncio
import heapq
import itertools
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime

from rusplan.linkcheck.look.address import Address
from rusplan.linkcheck.look.exchange import FailedExchange, Look
from rusplan.linkcheck.look.turns import PER_HOST, Turns
from rusplan.linkcheck.look.walk import Walker
from rusplan.linkcheck.verdict import Finding, Reason, Verdict

HOSTS_AT_ONCE = 256
PAUSES_SECONDS = (1.0, 3.0)  # before the second and the third look
RETRY_AFTER_CAP_SECONDS = 10.0
SILENT_LOOKS = (
    6  # looks in a row without an answer before the rest of a host's addresses are spared
)
AGAIN = {Verdict.DEAD, Verdict.TEMPORARY, Verdict.HIJACKED}
AGAIN_TOO = {Reason.TLS_FAILED, Reason.EMPTY}  # a busy server may do so once
SILENCE = {
    Reason.DNS_FAILED,
    Reason.NO_SUCH_HOST,
    Reason.REFUSED,
    Reason.UNREACHABLE,
    Reason.TIMEOUT,
    Reason.CONNECTION_LOST,
}

Judge = Callable[[Look], Finding]
Done = Callable[["Outcome"], None]


@dataclass(frozen=True)
class Outcome:
    """The finding that counts for one address after all looks at it."""

    address: Address
    exchange: Look
    finding: Finding
    looks: int


@dataclass
class _HostQueue:
    """Looks waiting at one host, the earliest due first."""

    due: list[tuple[float, int, Address, Outcome | None]] = field(default_factory=list)
    silent_in_a_row: int = 0
    last_silence: Outcome | None = None


class Probe:
    """Probes addresses with `walker` and judges each exchange with `judge`."""

    def __init__(
        self,
        walker: Walker,
        turns: Turns,
        judge: Judge,
        pauses: tuple[float, ...] = PAUSES_SECONDS,
    ) -> None:
        self._walker = walker
        self._turns = turns
        self._judge = judge
        self._pauses = pauses
        self._order = itertools.count()

    async def run(self, addresses: Iterable[Address], done: Done) -> None:
        """Calls `done` once for each address, as it is settled; fragments make no new request."""
        hosts: dict[str, _HostQueue] = defaultdict(_HostQueue)
        for address in {each.request: each for each in addresses}.values():
            heapq.heappush(hosts[address.host].due, (0.0, next(self._order), address, None))
        # The longest queue sets the length of the run, so it starts first.
        waiting = iter(sorted(hosts.values(), key=lambda queue: -len(queue.due)))
        await asyncio.gather(
            *(self._hosts(waiting, done) for _ in range(min(HOSTS_AT_ONCE, len(hosts))))
        )

    async def _hosts(self, waiting: Iterator[_HostQueue], done: Done) -> None:
        for queue in waiting:
            await asyncio.gather(
                *(self._lane(queue, done) for _ in range(min(PER_HOST, len(queue.due))))
            )

    async def _lane(self, queue: _HostQueue, done: Done) -> None:
        while queue.due:
            not_before, _, address, best = heapq.heappop(queue.due)
            if queue.last_silence and queue.silent_in_a_row >= SILENT_LOOKS:
                done(best or _spared(address, queue.last_silence))
                continue
            await asyncio.sleep(max(0.0, not_before - time.monotonic()))
            # In a method of its own: a lane that waits for its next answer holds no parsed page.
            self._settle(queue, best, await self._walker.look(address), done)

    def _settle(self, queue: _HostQueue, best: Outcome | None, exchange: Look, done: Done) -> None:
        latest = Outcome(
            exchange.asked, exchange, self._judge(exchange), best.looks + 1 if best else 1
        )
        self._note_silence(queue, latest)
        pause = self._pause(latest)
        best = _milder(best, latest)
        if pause is None:
            done(best)
        else:
            heapq.heappush(
                queue.due, (time.monotonic() + pause, next(self._order), exchange.asked, best)
            )

    def _note_silence(self, queue: _HostQueue, outcome: Outcome) -> None:
        if outcome.finding.reason in SILENCE and not outcome.exchange.hops:
            queue.silent_in_a_row += 1
            queue.last_silence = outcome
        else:
            queue.silent_in_a_row = 0

    def _pause(self, outcome: Outcome) -> float | None:
        """Seconds before the next look, or None when the address is settled."""
        settled = outcome.finding.verdict not in AGAIN and outcome.finding.reason not in AGAIN_TOO
        if settled or outcome.looks > len(self._pauses):
            return None
        asked_for = _retry_after(outcome.exchange)
        if asked_for is None:
            return self._pauses[outcome.looks - 1]
        if asked_for > RETRY_AFTER_CAP_SECONDS:
            return None
        self._turns.rest(outcome.exchange.final.host, asked_for)
        return max(asked_for, self._pauses[outcome.looks - 1])


def _spared(address: Address, silence: Outcome) -> Outcome:
    """An address not asked because its host is silent: it shares what befell the others."""
    exchange = FailedExchange(address, (), silence.finding.reason)
    return Outcome(address, exchange, silence.finding, looks=0)


def _milder(best: Outcome | None, latest: Outcome) -> Outcome:
    """The look that counts: a good answer wins, and of bad ones the least severe."""
    if best is None or latest.finding.severity <= best.finding.severity:
        return latest
    return Outcome(best.address, best.exchange, best.finding, latest.looks)


def _retry_after(exchange: Look) -> float | None:
    """Seconds in a 429's or 503's Retry-After (RFC 9110, 10.2.3).

    A date is read against the server's own clock.
    """
    if isinstance(exchange, FailedExchange) or exchange.answer.status not in (429, 503):
        return None
    value = exchange.answer.headers.get("retry-after", "")
    if value.isdigit():
        return float(value)
    try:
        until, now = (
            parsedate_to_datetime(text) for text in (value, exchange.answer.headers.get("date", ""))
        )
        return max(0.0, (until - now).total_seconds())
    except (ValueError, TypeError):
        return None
