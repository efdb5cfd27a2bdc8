"""A page compared with its last good answer: another owner, another topic, or only a new design."""

from rusplan.linkcheck.fingerprint import Fingerprint
from rusplan.linkcheck.judge import fingerprint
from rusplan.linkcheck.judge.front_page import is_front
from rusplan.linkcheck.look.exchange import Exchange
from rusplan.linkcheck.look.page import WORD
from rusplan.linkcheck.look.registrable_domain import same_site
from rusplan.linkcheck.verdict import Finding, Reason

NORWEGIAN = {"nn", "nb", "no"}
SAYS_NOTHING = {
    "velkommen",
    "velkomen",
    "heim",
    "hjem",
    "forside",
    "forsiden",
    "framside",
    "startside",
    "home",
    "welcome",
    "side",
    "sida",
    "siden",
    "om",
    "og",
    "for",
    "til",
    "på",
    "av",
    "med",
    "fra",
    "frå",
    "the",
    "and",
    "of",
    "to",
    "in",
    "ein",
    "en",
    "eit",
    "et",
}
SHORTEST_NAME = 3
ENOUGH_NAMES = 2
ENOUGH_WORDS = 8
FEW_SHARED = 0.1
HALF = 0.5


def finding(exchange: Exchange, known: Fingerprint | None) -> Finding | None:
    """A finding when the page has nothing, or too little, in common with what it was."""
    if known is None or not _can_compare(exchange, known):
        return None
    now = fingerprint.take(exchange)
    side_by_side = {"before": _line(known), "now": _line(now)}
    names, shared = _names(known) & _names(now), _shared_words(known, now)
    if not names and shared < FEW_SHARED:
        changed = Reason.TOPIC_CHANGED if same_site(known.host, now.host) else Reason.OWNER_CHANGED
        return Finding(changed, side_by_side)
    left_norwegian = known.language in NORWEGIAN and now.language and now.language not in NORWEGIAN
    other_subject = not _tokens(known.heading) & _tokens(now.heading) and not is_front(
        exchange.asked
    )
    enough = min(len(known.words.split()), len(now.words.split())) >= ENOUGH_WORDS
    if enough and shared < FEW_SHARED and (left_norwegian or other_subject):
        return Finding(Reason.TOPIC_DRIFT, side_by_side)
    return None


def has_changed(exchange: Exchange, known: Fingerprint | None) -> bool:
    """Say whether the page is called something else than it was, and says something else."""
    if known is None or not exchange.answer.is_html or known.host == "":
        return False
    now = fingerprint.take(exchange)
    return now.title != known.title and _shared_words(known, now) < HALF


def _can_compare(exchange: Exchange, known: Fingerprint) -> bool:
    if not exchange.answer.is_html or not exchange.answer.page.is_whole:
        return False
    if known.content_type not in ("text/html", "application/xhtml+xml"):
        return False
    now = fingerprint.take(exchange)
    return now != known and _is_rich(known) and _is_rich(now)


def _tokens(text: str) -> set[str]:
    return {
        word for word in WORD.findall(text.casefold()) if len(word) >= SHORTEST_NAME
    } - SAYS_NOTHING


def _names(print_: Fingerprint) -> set[str]:
    return _tokens(print_.title) | _tokens(print_.heading) | _tokens(print_.publisher)


def _is_rich(print_: Fingerprint) -> bool:
    return len(_names(print_)) >= ENOUGH_NAMES or len(print_.words.split()) >= ENOUGH_WORDS


def _shared_words(one: Fingerprint, other: Fingerprint) -> float:
    mine, others = set(one.words.split()), set(other.words.split())
    fewest = min(len(mine), len(others))
    return len(mine & others) / fewest if fewest else 0.0


def _line(print_: Fingerprint) -> str:
    return " · ".join(
        part
        for part in (print_.title, print_.heading, print_.publisher, print_.language, print_.host)
        if part
    )
