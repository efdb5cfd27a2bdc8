"""Addresses that somebody else has taken over to sell what hijackers sell.

Nobody is accused for a topic: pages that help, warn and tell the news name the same things. What
is weighed is the seller's own speech (`words/takeover.yml`): offers and calls to act, in title,
headings and all the text, and how full of the goods the page is.
"""

from dataclasses import dataclass
from functools import cache

from rusplan.linkcheck.judge.notices import notices
from rusplan.linkcheck.judge.phrases import Phrases, phrases, plain, read_words
from rusplan.linkcheck.look.exchange import Exchange
from rusplan.linkcheck.look.page import Page
from rusplan.linkcheck.verdict import Finding, Reason

SHOP = "shop.yml"
SEEDS_IN_BODY = 3  # words of the trade before a page is read through
OPENING_WORDS = 60
ENOUGH, MUCH, SOME = 7, 5, 4  # the healthy pages that were measured weigh 4 at the most
SHOP_SIGNS = 3
SHOWN = 5  # phrases


@dataclass(frozen=True)
class Trade:
    """One sort of goods: what is sold, what sellers say and ask, what others say of it."""

    reason: Reason
    things: Phrases
    offers: Phrases
    acts: Phrases
    against: Phrases


@dataclass(frozen=True)
class Weight:
    """How much a page speaks as a seller does, and the phrases that it does so with."""

    score: int
    phrases: tuple[str, ...]

    @property
    def is_enough(self) -> bool:
        """Say whether nobody but a seller speaks so."""
        return self.score >= ENOUGH


@cache
def trades() -> tuple[Trade, ...]:
    """Return every trade that is known."""
    kinds = ("things", "offers", "acts", "against")
    return tuple(
        Trade(
            Reason.GAMBLING if name == "gambling" else Reason.SPAM,
            *(Phrases(words[kind]) for kind in kinds),
        )
        for name, words in read_words("takeover.yml").items()
    )


def rule(exchange: Exchange) -> Finding | None:
    """A finding when the page is a seller's beyond doubt."""
    page = exchange.answer.page
    if not page.html:
        return None
    if page.is_short and (lure := notices("lure").first_in(page.shouted_parts + page.opening)):
        return Finding(Reason.SPAM, {"phrase": lure[:120]})
    loud = plain(page.shouted)
    for trade in trades():
        if not _names_it(page, loud, trade):
            continue
        weight = weigh(page, trade)
        if weight.is_enough:
            return Finding(trade.reason, {"phrase": ", ".join(weight.phrases[:SHOWN])})
    return None


def sells_something(page: Page) -> list[str]:
    """Return some of what a page offers in a seller's words, for one who knows what to expect."""
    if not page.html:
        return []
    if said := speech_like_a_sellers(page, SOME):
        return said
    acts = phrases(SHOP, "acts")
    text = plain(page.text) if page.vocabulary & acts.words else ""
    found = acts.found_in(text)
    return found if len(found) >= SHOP_SIGNS else []


def speech_like_a_sellers(page: Page, least: int = MUCH) -> list[str]:
    """Return some of a page's speech for the first trade in which it weighs that much."""
    loud = plain(page.shouted)
    for trade in trades():
        if _names_it(page, loud, trade) and (weight := weigh(page, trade)).score >= least:
            return list(weight.phrases[:SHOWN])
    return []


def _names_it(page: Page, loud: str, trade: Trade) -> bool:
    """Say whether it is worth the time to read the page for this trade: it seldom is."""
    if trade.things.are_in(loud) or trade.offers.are_in(loud):
        return True
    return len(page.vocabulary & (trade.things.words | trade.offers.words)) >= SEEDS_IN_BODY


def weigh(page: Page, trade: Trade) -> Weight:
    """Weigh a page's speech for one trade."""
    loud = plain(page.shouted)
    text = plain(page.text)
    words = max(1, text.count(" ") - 1)
    loud_offers, offers = trade.offers.found_in(loud), trade.offers.found_in(text)
    loud_things, things = trade.things.found_in(loud), trade.things.found_in(text)
    loud_acts, acts = trade.acts.found_in(loud), trade.acts.found_in(text)
    if not (loud_offers or (loud_things and acts) or len(offers) > 2):
        return Weight(0, ())
    density = trade.things.times_in(text, things) / words
    score = (
        3 * min(len(loud_offers), 2)
        + min(len(loud_things) + bool(loud_things), 3)
        + bool(loud_acts)
        + min(len(offers), 3)
        + min(len(acts), 3)
        + (len(things) > 3)
        + (len(things) > 7)
        + (density > 0.02)
        + (density > 0.05)
        + 2 * bool(loud_offers and loud_things and page.is_short)
        - 2 * (not offers and not loud_offers)
        - 3 * (not acts and not page.is_short)
    )
    opening = plain(page.meta("description")) + plain(
        " ".join(page.main_text.split()[:OPENING_WORDS])
    )
    score -= 4 * len(trade.against.found_in(loud)) + 2 * len(trade.against.found_in(opening))
    return Weight(score, tuple(dict.fromkeys((*loud_offers, *offers, *loud_things, *acts))))
