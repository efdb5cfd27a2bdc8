"""Where an answer sends a browser on to."""

from http import HTTPStatus

from rusplan.linkcheck.look.address import Address, UnusableAddress, from_header, parse
from rusplan.linkcheck.look.exchange import PERMANENT, Answer, Hop, HopKind
from rusplan.linkcheck.look.page import refresh
from rusplan.linkcheck.look.received import Received
from rusplan.linkcheck.look.reception import REDIRECTS
from rusplan.linkcheck.look.script_address import script_address

REFRESH_SECONDS = 10  # a slower refresh is a page meant to be read
FEW_WORDS = 25  # a page with more is read before it is left
OPENED = (HTTPStatus.OK, HTTPStatus.NOT_FOUND, HTTPStatus.GONE)
"""Answers whose page browsers act on; an app's own page for 404 may open what was asked for.

Those that turn a program away (403, 429, 503) lead into their own walls.
"""


def redirect(received: Received) -> Hop | None:
    """Return where the status and headers alone send a browser.

    Raises UnusableAddress for a target that no browser can follow.
    """
    if received.status not in REDIRECTS:
        return None
    if not received.headers.get("location"):
        raise UnusableAddress(received.status)
    target = from_header(received.headers["location"], received.address.href)
    if not target.is_web:
        raise UnusableAddress(target.href)
    kind = HopKind.PERMANENT if received.status in PERMANENT else HopKind.TEMPORARY
    return Hop(received.address, target, received.status, kind)


def page_redirect(answer: Answer) -> Hop | None:
    """Return where the page itself sends a browser: with Refresh, or with its script."""
    if answer.status not in OPENED:
        return None
    source = answer.address
    wait = refresh(answer.headers.get("refresh", "")) or (answer.is_html and answer.page.refresh)
    if wait and wait[0] <= REFRESH_SECONDS:
        return _hop(answer, wait[1], HopKind.PAGE)
    if not answer.is_html or not answer.page.has_scripts:
        return None
    if len(answer.page.vocabulary) >= FEW_WORDS or not answer.body.complete:
        return None
    target = script_address(answer.page.scripts, source)
    return _hop(answer, target, HopKind.SCRIPT) if target else None


def _hop(answer: Answer, text: str, kind: HopKind) -> Hop | None:
    """Return the hop; None when a browser would stay where it is."""
    try:
        target: Address = parse(text, answer.address.href)
    except UnusableAddress:
        return None
    if not target.is_web or target.request == answer.address.request:
        return None
    return Hop(answer.address, target, answer.status, kind)
