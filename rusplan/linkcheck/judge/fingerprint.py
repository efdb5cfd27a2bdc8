"""What a good answer looked like, so that a change of owner or topic shows."""

from rusplan.linkcheck.fingerprint import Fingerprint
from rusplan.linkcheck.look.exchange import Exchange

WORDS_KEPT = 12
SHORTEST_WORD = 5
TEXT_LIMIT = 120
FEW_WORDS = 25


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
        words=_longest(page.vocabulary),
    )


def renewed(known: Fingerprint | None, exchange: Exchange) -> Fingerprint | None:
    """The fingerprint to remember: the known one while it still fits, so that memory rests.

    None where nothing is to be learnt: of a page that was not read whole, or has next to no text,
    for that may be a wall, a shell that a script fills, or a login.
    """
    answer = exchange.answer
    if answer.is_html and (not answer.page.is_whole or answer.page.says_less_than(FEW_WORDS)):
        return None
    if (
        known
        and known.host == answer.address.host
        and known.title == answer.page.title[:TEXT_LIMIT]
    ):
        return known
    return take(exchange)


def _longest(vocabulary: set[str]) -> str:
    words = sorted([word for word in vocabulary if len(word) >= SHORTEST_WORD and word.isalpha()])
    return " ".join(sorted(sorted(words, key=len, reverse=True)[:WORDS_KEPT]))
