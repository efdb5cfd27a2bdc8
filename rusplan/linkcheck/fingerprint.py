"""What a good answer looked like, so that a change of owner or topic shows."""

from collections import Counter
from dataclasses import dataclass

from rusplan.linkcheck.exchange import Exchange
from rusplan.linkcheck.page import WORD

WORDS_KEPT = 16
SHORTEST_WORD = 5
TEXT_LIMIT = 120


@dataclass(frozen=True)
class Fingerprint:
    """A good answer in a few words. `words` are the page's most used long words."""

    title: str = ""
    heading: str = ""
    publisher: str = ""
    language: str = ""
    host: str = ""
    content_type: str = ""
    words: tuple[str, ...] = ()


def take(exchange: Exchange) -> Fingerprint:
    """The fingerprint of a good exchange."""
    answer = exchange.answer
    page = answer.page
    return Fingerprint(
        title=page.title[:TEXT_LIMIT],
        heading=page.heading[:TEXT_LIMIT],
        publisher=page.publisher[:TEXT_LIMIT],
        language=page.language,
        host=answer.address.host,
        content_type=answer.content_type,
        words=_most_used(page.main_text),
    )


def renewed(known: Fingerprint | None, exchange: Exchange) -> Fingerprint:
    """The fingerprint to remember: the known one for as long as it still fits, so that memory rests."""
    answer = exchange.answer
    if known and known.host == answer.address.host and known.title == answer.page.title[:TEXT_LIMIT]:
        return known
    return take(exchange)


def _most_used(text: str) -> tuple[str, ...]:
    counts = Counter(word for word in WORD.findall(text.casefold()) if len(word) >= SHORTEST_WORD)
    ranked = sorted(counts, key=lambda word: (-counts[word], word))
    return tuple(sorted(ranked[:WORDS_KEPT]))
