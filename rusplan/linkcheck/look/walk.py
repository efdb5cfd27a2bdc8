"""One look at an address: its redirects walked hop by hop to an answer or a failure."""

import time
from http import HTTPStatus

from rusplan.linkcheck.look.address import Address, UnusableAddress, from_header, parse
from rusplan.linkcheck.look.browser import MAX_REDIRECTS
from rusplan.linkcheck.look.client import Client
from rusplan.linkcheck.look.exchange import (
    PERMANENT,
    Answer,
    Exchange,
    FailedExchange,
    Hop,
    HopKind,
    Look,
)
from rusplan.linkcheck.look.failure import NoAnswer
from rusplan.linkcheck.look.reception import REDIRECTS
from rusplan.linkcheck.look.turns import Turns
from rusplan.linkcheck.verdict import Reason

REFRESH_SECONDS = 10  # a slower refresh is a page meant to be read


class Walker:
    """Looks at one address at a time; a look spends at most `deadline` seconds on the network."""

    def __init__(self, client: Client, turns: Turns, deadline: float) -> None:
        self._client = client
        self._turns = turns
        self._deadline = deadline

    async def look(self, asked: Address) -> Look:
        """GET `asked`. Every trouble on the way is told as a failure, none is raised."""
        seen = set[tuple[str, frozenset[str]]]()
        hops: list[Hop] = []
        left, current = self._deadline, asked
        with self._client.visit() as visit:
            while True:
                state = (current.request, visit.cookies)
                if state in seen or len(hops) > MAX_REDIRECTS:
                    return FailedExchange(asked, tuple(hops), Reason.REDIRECT_LOOP, str(len(hops)))
                seen.add(state)
                try:
                    async with self._turns.turn(current.host):
                        started = time.monotonic()
                        answer = await visit.get(current, left)
                    left -= time.monotonic() - started
                    hop = next_hop(answer)
                except UnusableAddress as error:
                    return FailedExchange(
                        asked, tuple(hops), Reason.REDIRECT_WITHOUT_TARGET, str(error)
                    )
                except NoAnswer as error:
                    return FailedExchange(asked, tuple(hops), error.reason, error.detail[:200])
                if hop is None:
                    return Exchange(asked, tuple(hops), answer)
                hops.append(hop)
                current = hop.target


def next_hop(answer: Answer) -> Hop | None:
    """Where an answer sends a browser on to.

    Raises UnusableAddress for a target that no browser can follow.
    """
    source = answer.address
    if answer.status in REDIRECTS:
        if not answer.headers.get("location"):
            raise UnusableAddress(answer.status)
        target = from_header(answer.headers["location"], source.href)
        kind = HopKind.PERMANENT if answer.status in PERMANENT else HopKind.TEMPORARY
    elif answer.status == HTTPStatus.OK and answer.is_html and answer.page.refresh:
        seconds, text = answer.page.refresh
        target, kind = parse(text, source.href), HopKind.PAGE
        if seconds > REFRESH_SECONDS or target.request == source.request:
            return None
    else:
        return None
    if not target.is_web:
        raise UnusableAddress(target.href)
    return Hop(source, target, answer.status, kind)
