"""What becomes of each answer and each failure: handed to the workers, or concluded at once."""

from collections.abc import Mapping
from dataclasses import replace

from rusplan.linkcheck.judge import judge
from rusplan.linkcheck.look.address import Address
from rusplan.linkcheck.look.exchange import FailedExchange, Hop
from rusplan.linkcheck.look.outcome import Outcome, retry_after
from rusplan.linkcheck.look.walk import Arrival
from rusplan.linkcheck.reading.neighbours import Neighbours
from rusplan.linkcheck.reading.task import Concluded, Link, Task
from rusplan.linkcheck.reading.workers import Workers
from rusplan.linkcheck.verdict import Finding, Reason

Conclusions = tuple[Concluded, ...]
"""What is concluded of each link that has the same request."""


class Desk:
    """Where answers and failures are handed in; `links` are the stored addresses by request."""

    def __init__(
        self, workers: Workers, neighbours: Neighbours, links: Mapping[str, tuple[Link, ...]]
    ) -> None:
        self._workers = workers
        self._neighbours = neighbours
        self._links = links

    async def read(self, arrival: Arrival) -> Hop | Outcome[Conclusions]:
        """Return what is concluded of an answer, or the hop on which its page sends a browser."""
        asked, received = arrival.asked, arrival.received
        task = Task(arrival, self._links[asked.request], may_ask=True)
        reading = await self._workers.read(task)
        if reading and reading.wants_neighbour:
            neighbour = await self._neighbours.of(asked)
            reading = await self._workers.read(replace(task, neighbour=neighbour, may_ask=False))
        if reading and reading.onward:
            return reading.onward.hop(received.address)
        if reading:
            conclusions = reading.concluded
        else:
            evidence = {"final": received.address.href} if arrival.hops else {}
            conclusions = self._same(asked, Finding(Reason.BREAKS_READER, evidence))
        wait = retry_after(received.status, received.headers)
        return _outcome(asked, conclusions, received.address.host, arrival.hops, wait)

    def fail(self, failed: FailedExchange) -> Outcome[Conclusions]:
        """Return what is concluded of a look that brought no answer."""
        conclusions = self._same(failed.asked, judge(failed))
        return _outcome(failed.asked, conclusions, failed.final.host, failed.hops)

    def spare(self, address: Address, silence: Reason) -> Outcome[Conclusions]:
        """Return what is concluded of an address not asked: what befell others of its host."""
        return self.fail(FailedExchange(address, (), silence))

    def _same(self, asked: Address, finding: Finding) -> Conclusions:
        """Conclude the same of every link that has this request."""
        return (Concluded(finding),) * len(self._links[asked.request])


def _outcome(
    asked: Address,
    conclusions: Conclusions,
    final_host: str,
    hops: tuple[Hop, ...],
    wait: float | None = None,
) -> Outcome[Conclusions]:
    return Outcome(asked, conclusions[0].finding, conclusions, final_host, bool(hops), wait)
