"""What the bank itself says that a page is about: its memory before there is any other."""

from dataclasses import dataclass
from functools import cache

from rusplan.linkcheck.judge.phrases import plain, read_words
from rusplan.linkcheck.judge.takeover import sells_something, speech_like_a_sellers
from rusplan.linkcheck.look.exchange import Exchange
from rusplan.linkcheck.look.page import WORD
from rusplan.linkcheck.verdict import Finding, Reason

SHORTEST = 4
STEM = 5


@cache
def _says_nothing() -> frozenset[str]:
    return frozenset(read_words("common.yml")["entries"])


@dataclass(frozen=True, slots=True)
class Expectation:
    """Words of an entry's title, publisher and description."""

    words: frozenset[str] = frozenset()

    @classmethod
    def of(cls, *texts: str) -> "Expectation":
        """Return what these texts lead one to expect."""
        words = {word for text in texts for word in WORD.findall(text.casefold())}
        return cls(frozenset({w for w in words if len(w) >= SHORTEST} - _says_nothing()))

    def is_met_by(self, text: str) -> bool:
        """Say whether any of it stands in a plain text, in whatever form of the word."""
        return any(f" {word[:STEM]}" in text for word in self.words)


def finding(exchange: Exchange, expected: Expectation | None) -> Finding | None:
    """A finding when the page has nothing of what the bank says of it, and something for sale.

    Of a page that the bank says nothing of, more is asked than of one that it speaks of.
    """
    page = exchange.answer.page
    if not page.html or not page.is_whole:
        return None
    says_something = expected is not None and bool(expected.words)
    goods = sells_something(page) if says_something else speech_like_a_sellers(page)
    if not goods:
        return None
    text = plain(f"{page.shouted} {page.publisher} {page.meta('description')} {page.main_text}")
    if says_something and expected is not None and expected.is_met_by(text):
        return None
    return Finding(Reason.OFF_TOPIC, {"phrase": ", ".join(goods)[:120]})
