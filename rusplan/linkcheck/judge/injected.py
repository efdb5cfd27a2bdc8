"""Links that somebody has put into a page that is otherwise well, for search engines to find."""

import re

from rusplan.linkcheck.judge.phrases import phrases, plain
from rusplan.linkcheck.judge.takeover import SHOP, Trade, trades
from rusplan.linkcheck.look.exchange import Exchange
from rusplan.linkcheck.look.registrable_domain import same_site
from rusplan.linkcheck.verdict import Finding, Reason

ENOUGH = 3  # a page may cite one such seller, or two
LONGEST = 7  # words; a headline has more
HOST = re.compile(r"(?:https?:)?//([a-z0-9.-]+)", re.IGNORECASE)


def rule(exchange: Exchange) -> Finding | None:
    """A finding when several links to other sites are advertisements, one of them a seller's own.

    It does not matter whether they are shown: they are often hidden from readers.
    """
    page = exchange.answer.page
    if not page.html:
        return None
    away = {
        plain(text)
        for href, text in page.named_links
        if _is_short(text) and _leads_away(href, exchange)
    }
    if len(away) < ENOUGH:
        return None
    # Few pages name anything of the sort: all links together are asked first.
    together = "".join(away)
    asked = [trade for trade in trades() if trade.offers.are_in(together)]
    if not asked:
        return None
    sold = {text for text in away if any(_advertises(text, trade) for trade in trades())}
    if len(sold) < ENOUGH or not any(trade.offers.are_in(text) for text in sold for trade in asked):
        return None
    return Finding(Reason.INJECTED, {"phrase": ", ".join(sorted(map(str.strip, sold)))[:120]})


def _advertises(text: str, trade: Trade) -> bool:
    """Say whether a link's text offers goods, and does not warn of them."""
    offers = trade.offers.are_in(text) or (
        trade.things.are_in(text) and phrases(SHOP, "pitches").are_in(text)
    )
    return offers and not trade.against.are_in(text)


def _is_short(text: str) -> bool:
    return len(text.split()) <= LONGEST


def _leads_away(href: str, exchange: Exchange) -> bool:
    host = HOST.match(href.strip())
    return host is not None and not same_site(host[1].lower(), exchange.final.host)
