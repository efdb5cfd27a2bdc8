"""A made-up neighbour of an address: what its host answers for a page that cannot be there."""

from dataclasses import dataclass
from http import HTTPStatus

from rusplan.linkcheck.fingerprint import Fingerprint
from rusplan.linkcheck.judge import drift, fingerprint
from rusplan.linkcheck.judge.front_page import is_front
from rusplan.linkcheck.judge.kinship import has_words_of
from rusplan.linkcheck.look.address import UnusableAddress, parse
from rusplan.linkcheck.look.exchange import Exchange
from rusplan.linkcheck.verdict import Finding, Reason

FEW_WORDS = 10  # a page with fewer is drawn by its script, and proves nothing


@dataclass(frozen=True, slots=True)
class Neighbour:
    """The neighbour asked for, the answer's status, where it came from, and how it looked."""

    asked: str
    status: int
    final: str
    seen: Fingerprint


def describe(exchange: Exchange) -> Neighbour:
    """Return what is kept of a look at a neighbour."""
    status, final = exchange.answer.status, exchange.final.href
    return Neighbour(exchange.asked.href, status, final, fingerprint.take(exchange))


def is_wanted(exchange: Exchange, known: Fingerprint | None) -> bool:
    """Say whether the answer alone leaves it open that the host says 200 to everything.

    So it is when the page has changed, and when it is thin or came by a redirect to another path,
    and is not called what its address is called.
    """
    answer = exchange.answer
    if answer.status != HTTPStatus.OK or not answer.is_html or is_front(exchange.asked):
        return False
    if answer.page.says_less_than(FEW_WORDS):
        return False
    if drift.has_changed(exchange, known):
        return True
    came_by_redirect = bool(exchange.hops) and exchange.asked.path != exchange.final.path
    if not (answer.page.is_short or came_by_redirect):
        return False
    return not has_words_of(exchange.asked, answer.page, exchange.final if exchange.hops else None)


def finding(
    exchange: Exchange, known: Fingerprint | None, neighbour: Neighbour | None
) -> Finding | None:
    """A finding when the host answers for the page as it does for one that cannot be there."""
    if neighbour is None or neighbour.status != HTTPStatus.OK:
        return None
    evidence = {"neighbour": neighbour.asked}
    if _leads_to_the_same(exchange, neighbour):
        return Finding(Reason.ONE_FOR_ALL, evidence)
    now = fingerprint.take(exchange)
    if exchange.answer.page.says_less_than(FEW_WORDS) or not _looks_the_same(now, neighbour.seen):
        return None
    if known and drift.has_changed(exchange, known):
        return Finding(Reason.SOFT_404, evidence)
    # A page that is called what its address is called, is likely the one that was asked for.
    page = exchange.answer.page
    if not page.is_short or has_words_of(exchange.asked, page):
        return None
    return Finding(Reason.SAYS_YES_TO_ALL, evidence)


def _leads_to_the_same(exchange: Exchange, neighbour: Neighbour) -> bool:
    """Say whether a deep address and its neighbour were both sent on to one page about neither."""
    try:
        asked, final = parse(neighbour.asked), parse(neighbour.final)
    except UnusableAddress:
        return False
    same = (exchange.final.host, exchange.final.path) == (final.host, final.path)
    both_sent = asked.path != final.path and exchange.asked.path != exchange.final.path
    deep = "/" in exchange.asked.path.strip("/")
    return (
        bool(exchange.hops)
        and same
        and both_sent
        and deep
        and not has_words_of(exchange.asked, exchange.answer.page, exchange.final)
    )


def _looks_the_same(one: Fingerprint, other: Fingerprint) -> bool:
    return (one.title, one.heading, one.words) == (other.title, other.heading, other.words)
