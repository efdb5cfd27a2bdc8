"""One look at an address: its redirects walked hop by hop to an answer or a failure."""

import asyncio
import time
from http import HTTPStatus

import aiohttp

from rusplan.linkcheck import body
from rusplan.linkcheck.address import Address, UnusableAddress, from_header, parse
from rusplan.linkcheck.browser import MAX_REDIRECTS
from rusplan.linkcheck.client import request_url
from rusplan.linkcheck.cookies import Cookies
from rusplan.linkcheck.exchange import (
    PERMANENT,
    Answer,
    Exchange,
    FailedExchange,
    Hop,
    HopKind,
    Look,
)
from rusplan.linkcheck.failure import reason_of
from rusplan.linkcheck.second_reader import SecondReader
from rusplan.linkcheck.turns import Turns
from rusplan.linkcheck.verdict import Reason

REDIRECTS = (301, 302, 303, 307, 308)  # Fetch Standard, «redirect status»
REFRESH_SECONDS = 10  # a slower refresh is a page meant to be read


class Walker:
    """Looks at one address at a time; a look spends at most `deadline` seconds on the network."""

    def __init__(
        self,
        session: aiohttp.ClientSession,
        second_reader: SecondReader,
        turns: Turns,
        deadline: float,
    ) -> None:
        self._session = session
        self._second_reader = second_reader
        self._turns = turns
        self._deadline = deadline

    async def look(self, asked: Address) -> Look:
        """GET `asked`. Every trouble on the way is told as a failure, none is raised."""
        cookies, seen = Cookies(), set[tuple[str, str]]()
        hops: list[Hop] = []
        left, current = self._deadline, asked
        while True:
            state = (current.request, str(cookies.header(current.request)))
            if state in seen or len(hops) > MAX_REDIRECTS:
                return FailedExchange(asked, tuple(hops), Reason.REDIRECT_LOOP, str(len(hops)))
            seen.add(state)
            try:
                async with self._turns.turn(current.host):
                    started = time.monotonic()
                    async with asyncio.timeout(left):
                        answer = await self._ask(current, cookies)
                left -= time.monotonic() - started
                hop = next_hop(answer)
            except UnusableAddress as error:
                return FailedExchange(
                    asked, tuple(hops), Reason.REDIRECT_WITHOUT_TARGET, str(error)
                )
            except (TimeoutError, OSError, aiohttp.ClientError, ValueError) as error:
                reason = reason_of(error, secure=current.scheme == "https")
                return FailedExchange(asked, tuple(hops), reason, str(error)[:200])
            if hop is None:
                return Exchange(asked, tuple(hops), answer)
            hops.append(hop)
            current = hop.target

    async def _ask(self, address: Address, cookies: Cookies) -> Answer:
        sent = cookies.header(address.request)
        try:
            async with self._session.get(
                request_url(address), allow_redirects=False, headers=sent
            ) as response:
                cookies.keep(response)
                content = body.Body() if response.status in REDIRECTS else await body.read(response)
                if not content.complete:
                    response.close()
                return Answer(address, response.status, response.headers, content)
        except aiohttp.ClientResponseError:
            answer = await self._second_reader.read(address, sent)
            if answer is None:
                raise
            return answer


def next_hop(answer: Answer) -> Hop | None:
    """Where an answer sends a browser on to.

    Raises UnusableAddress for a target that no browser can follow.
    """
    source = answer.address
    if answer.status in REDIRECTS:
        if not answer.headers.get("Location"):
            raise UnusableAddress(answer.status)
        target = from_header(answer.headers["Location"], source.href)
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
