"""Made-up neighbours of addresses, looked at where the judge asks: at most one a host in a run."""

import asyncio

from rusplan.linkcheck.judge.neighbour import Neighbour
from rusplan.linkcheck.look.address import Address
from rusplan.linkcheck.look.client import Client
from rusplan.linkcheck.look.exchange import FailedExchange, Hop
from rusplan.linkcheck.look.made_up import made_up
from rusplan.linkcheck.look.turns import Turns
from rusplan.linkcheck.look.walk import Arrival, Walker
from rusplan.linkcheck.reading.task import Task
from rusplan.linkcheck.reading.workers import Workers


class Neighbours:
    """Looks as any other look: politely, within the same `seconds`, through the same gate."""

    def __init__(self, workers: Workers, client: Client, turns: Turns, seconds: float) -> None:
        self._workers = workers
        self._walker = Walker(client, turns, seconds, self._read, _fail)
        self._looks: dict[str, asyncio.Task[Neighbour | None]] = {}

    async def of(self, address: Address) -> Neighbour | None:
        """Return how the host answers for a page that cannot be there; None when it does not.

        A host's second address is told of the neighbour of its first.
        """
        if address.host not in self._looks:
            look = self._walker.look(made_up(address))
            self._looks[address.host] = asyncio.create_task(look)
        return await self._looks[address.host]

    async def _read(self, arrival: Arrival) -> Hop | Neighbour | None:
        reading = await self._workers.read(Task(arrival))
        if reading and reading.onward:
            return reading.onward.hop(arrival.received.address)
        return reading.neighbour if reading else None


def _fail(_failed: FailedExchange) -> None:
    """A neighbour that gave no answer says nothing."""
