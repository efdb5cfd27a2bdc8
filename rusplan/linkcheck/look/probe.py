"""Many addresses looked at: hosts side by side, politely, bad answers tried again."""

import asyncio
import heapq
import itertools
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Generic

from rusplan.linkcheck.look.address import Address
from rusplan.linkcheck.look.outcome import Conclusions, Outcome
from rusplan.linkcheck.look.turns import PER_HOST, Turns
from rusplan.linkcheck.verdict import Reached, Reason

HOSTS_AT_ONCE = 256
PAUSES_SECONDS = (1.0, 3.0)  # before the second and the third look
RETRY_AFTER_CAP_SECONDS = 10.0
SILENT_LOOKS = 6
"""Looks in a row without an answer before the rest of a host's addresses are spared."""

LookAt = Callable[[Address], Awaitable[Outcome[Conclusions]]]
"""One look at an address."""
Spare = Callable[[Address, Reason], Outcome[Conclusions]]
"""The outcome for an address that is not asked, as its host has been silent for this reason."""
Done = Callable[[Outcome[Conclusions]], None]


@dataclass
class _HostQueue(Generic[Conclusions]):
    """Looks waiting at one host, the earliest due first."""

    due: list[tuple[float, int, Address, Outcome[Conclusions] | None]] = field(default_factory=list)
    silent_in_a_row: int = 0
    last_silence: Reason | None = None


class Probe(Generic[Conclusions]):
    """Probes many addresses; `turns` is told when a host wants rest."""

    def __init__(self, look: LookAt[Conclusions], spare: Spare[Conclusions], turns: Turns) -> None:
        self._look = look
        self._spare = spare
        self._turns = turns
        self._order = itertools.count()

    async def run(self, addresses: Iterable[Address], done: Done[Conclusions]) -> None:
        """Call `done` once for each address, as it is settled; fragments make no new request."""
        hosts: dict[str, _HostQueue[Conclusions]] = defaultdict(_HostQueue)
        for address in {each.request: each for each in addresses}.values():
            heapq.heappush(hosts[address.host].due, (0.0, next(self._order), address, None))
        # The longest queue sets the length of the run, so it starts first.
        waiting = iter(sorted(hosts.values(), key=lambda queue: -len(queue.due)))
        await asyncio.gather(
            *(self._hosts(waiting, done) for _ in range(min(HOSTS_AT_ONCE, len(hosts))))
        )

    async def _hosts(
        self, waiting: Iterator[_HostQueue[Conclusions]], done: Done[Conclusions]
    ) -> None:
        for queue in waiting:
            await asyncio.gather(
                *(self._lane(queue, done) for _ in range(min(PER_HOST, len(queue.due))))
            )

    async def _lane(self, queue: _HostQueue[Conclusions], done: Done[Conclusions]) -> None:
        while queue.due:
            not_before, _, address, best = heapq.heappop(queue.due)
            if queue.last_silence and queue.silent_in_a_row >= SILENT_LOOKS:
                done(best or replace(self._spare(address, queue.last_silence), looks=0))
                continue
            if (wait := not_before - time.monotonic()) > 0:
                await asyncio.sleep(wait)
            self._settle(queue, best, await self._look(address), done)

    def _settle(
        self,
        queue: _HostQueue[Conclusions],
        best: Outcome[Conclusions] | None,
        latest: Outcome[Conclusions],
        done: Done[Conclusions],
    ) -> None:
        looks = best.looks + 1 if best else 1
        latest = replace(latest, looks=looks)
        self._note_silence(queue, latest)
        pause = self._pause(latest)
        best = replace(_milder(best, latest), looks=looks)
        if pause is None:
            done(best)
        else:
            due = time.monotonic() + pause
            heapq.heappush(queue.due, (due, next(self._order), latest.address, best))

    def _note_silence(self, queue: _HostQueue[Conclusions], outcome: Outcome[Conclusions]) -> None:
        if outcome.finding.reason.reached is Reached.NOBODY and not outcome.was_sent_on:
            queue.silent_in_a_row += 1
            queue.last_silence = outcome.finding.reason
        else:
            queue.silent_in_a_row = 0

    def _pause(self, outcome: Outcome[Conclusions]) -> float | None:
        """Seconds before the next look, or None when the address is settled."""
        settled = not outcome.finding.reason.is_looked_at_again
        if settled or outcome.looks > len(PAUSES_SECONDS):
            return None
        if outcome.retry_after is None:
            return PAUSES_SECONDS[outcome.looks - 1]
        if outcome.retry_after > RETRY_AFTER_CAP_SECONDS:
            return None
        self._turns.rest(outcome.final_host, outcome.retry_after)
        return max(outcome.retry_after, PAUSES_SECONDS[outcome.looks - 1])


def _milder(
    best: Outcome[Conclusions] | None, latest: Outcome[Conclusions]
) -> Outcome[Conclusions]:
    """The look that counts: a good answer wins, and of bad ones the least severe."""
    if best is None or latest.finding.verdict.severity <= best.finding.verdict.severity:
        return latest
    return best
