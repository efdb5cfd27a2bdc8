"""One look at an address: its redirects walked hop by hop to an answer or a failure."""

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from rusplan.linkcheck.look.address import DEFAULT_PORTS, Address, UnusableAddress, parse
from rusplan.linkcheck.look.browser import MAX_REDIRECTS
from rusplan.linkcheck.look.client import Client
from rusplan.linkcheck.look.exchange import FailedExchange, Hop, HopKind
from rusplan.linkcheck.look.failure import NoAnswer
from rusplan.linkcheck.look.onward import redirect
from rusplan.linkcheck.look.received import Received
from rusplan.linkcheck.look.turns import Turns
from rusplan.linkcheck.look.visit import Visit
from rusplan.linkcheck.verdict import Reason

HTTPS_AFTER = {Reason.REFUSED, Reason.UNREACHABLE, Reason.CONNECTION_LOST, Reason.TIMEOUT}
"""What makes a browser that was sent to http try https: the host is there, its port 80 is not."""
HTTP_AFTER = {Reason.REFUSED}
"""What makes us ask an https host on http too: to see whether it refuses there as well."""

FEWEST_SECONDS = 1.0  # a look that has fewer left asks nobody more
LONGEST_DETAIL = 200

Kept = TypeVar("Kept")


@dataclass(frozen=True)
class Arrival:
    """An answer that is no redirect, and the way to it.

    `may_go_on` is False when the page has already sent the browser in a ring.
    """

    asked: Address
    hops: tuple[Hop, ...]
    received: Received
    may_go_on: bool = True


@dataclass(frozen=True)
class Walker(Generic[Kept]):
    """Looks at one address at a time; a look spends at most `deadline` seconds on the network.

    `read` makes of an answer what is to be kept of the look, or gives the hop on which the page
    itself sends the browser; `fail` makes of a failure what is to be kept of it.
    """

    client: Client
    turns: Turns
    deadline: float
    read: Callable[[Arrival], Awaitable[Hop | Kept]]
    fail: Callable[[FailedExchange], Kept]

    async def look(self, asked: Address) -> Kept:
        """Look at `asked`. Every trouble on the way becomes a failed exchange; none is raised."""
        with self.client.visit() as visit:
            return await _Walk(self, visit, asked).end()


class _Walk(Generic[Kept]):
    """One look under way."""

    def __init__(self, walker: Walker[Kept], visit: Visit, asked: Address) -> None:
        self._walker, self._visit, self._asked = walker, visit, asked
        self._left = walker.deadline
        self._hops: list[Hop] = []
        self._seen: set[tuple[str, frozenset[str]]] = set()

    async def end(self) -> Kept:
        """Walk to the end."""
        current = self._asked
        while True:
            state = self._state(current)
            if state in self._seen or len(self._hops) > MAX_REDIRECTS:
                return self._failed(Reason.REDIRECT_LOOP, str(len(self._hops)))
            self._seen.add(state)
            try:
                received = await self._received(current)
                hop = redirect(received)
            except UnusableAddress as error:
                return self._failed(Reason.REDIRECT_WITHOUT_TARGET, str(error))
            except NoAnswer as error:
                return self._failed(error.reason, error.detail[:LONGEST_DETAIL])
            if hop is None:
                read = await self._read(received)
                if not isinstance(read, Hop):
                    return read
                hop = read
            self._hops.append(hop)
            current = hop.target

    def _state(self, address: Address) -> tuple[str, frozenset[str]]:
        """Return what tells a ring from a page that answers otherwise once it has set a cookie."""
        return address.request, self._visit.cookies

    async def _received(self, address: Address) -> Received:
        """Return what an address sends, over https when nobody answers on http. Raises NoAnswer."""
        try:
            return await self._get(address)
        except NoAnswer as error:
            failed = error
        other = over_other_scheme(address)
        if other is None or not self._is_tried(other, failed):
            raise failed
        try:
            received = await self._get(other)
        except NoAnswer as again:
            if failed.reason is again.reason is Reason.REFUSED:
                failed = NoAnswer(Reason.REFUSED_EVERYWHERE, failed.detail)
            raise failed from None
        if other.scheme == "http":
            raise failed  # no browser goes from https to http unasked
        self._hops.append(Hop(address, other, 0, HopKind.HTTPS))
        return received

    def _is_tried(self, other: Address, failed: NoAnswer) -> bool:
        """Say whether to ask on the other scheme, after the first one failed."""
        worth_it = HTTPS_AFTER if other.scheme == "https" else HTTP_AFTER
        return failed.reason in worth_it and self._left >= FEWEST_SECONDS

    async def _get(self, address: Address) -> Received:
        # What DNS takes is not the host's doing, nor is the wait for a turn.
        ips = await self._walker.client.resolved(address)
        async with self._walker.turns.turn(address.host):
            started = time.monotonic()
            try:
                return await self._get_trusted(address, ips)
            finally:
                self._left -= time.monotonic() - started

    async def _get_trusted(self, address: Address, ips: list[str]) -> Received:
        """Return what an address sends, with its chain of certificates completed as browsers do."""
        try:
            return await self._visit.get(address, ips, self._left)
        except NoAnswer as error:
            if error.reason is not Reason.CERTIFICATE_UNKNOWN_ISSUER:
                raise
            from rusplan.linkcheck.look.chain import missing_issuers  # noqa: PLC0415 - seldom

            client = self._walker.client
            issuers = await missing_issuers(client, address, ips, self._left / 2)
            if not issuers:
                raise
            self._visit.trust(client.roots, issuers)
            return await self._visit.get(address, ips, self._left / 2)

    async def _read(self, received: Received) -> Hop | Kept:
        arrival = Arrival(self._asked, tuple(self._hops), received)
        read = await self._walker.read(arrival)
        if isinstance(read, Hop) and self._state(read.target) in self._seen:
            # The page is what there is to judge, and where it stands is nobody's new address.
            hops = tuple(replace(hop, kind=HopKind.TEMPORARY) for hop in self._hops)
            return await self._walker.read(replace(arrival, hops=hops, may_go_on=False))
        return read

    def _failed(self, reason: Reason, detail: str) -> Kept:
        return self._walker.fail(FailedExchange(self._asked, tuple(self._hops), reason, detail))


def over_other_scheme(address: Address) -> Address | None:
    """Return the same address on http or https, when it is on the other one's own port."""
    if address.port != DEFAULT_PORTS.get(address.scheme):
        return None
    other = "http" if address.scheme == "https" else "https"
    return parse(other + address.href.removeprefix(address.scheme))
