"""Names as people write them: without capitals, in the other written Norwegian, shortened."""

import re
import unicodedata
from difflib import SequenceMatcher

_NOTE = re.compile(r"\([^)]*\)")
_HOST = re.compile(r"^(?:https?://)?(?:www\.)?([^/\s]+)\.no/?$", re.IGNORECASE)
_SAME = (
    (re.compile(r"\bvgs?\b|videregående|vidaregåande"), "vidaregaande skule"),
    (re.compile(r"\bskole(?=\b|[a-zæøå])|\bskule"), "skule"),
    (re.compile(r"skule(?:n|r|ne|ane|ar)?\b"), "skule"),
    (re.compile(r"tjenest[ea]"), "teneste"),
    (re.compile(r"\bnød"), "naud"),
    (re.compile(r"\bbarnevernst?(?=[vt])"), "barnevern"),
    (re.compile(r"\bppt\b|\bpp[- ]tenest\w*"), "ppt"),
    (re.compile(r"\bhfu\b"), "helsestasjon for ungdom"),
    (re.compile(r"\bvold"), "vald"),
    (re.compile(r"\b(?:kyrkj|kirke)\w*"), "kirke"),
    (re.compile(r"sykepleier|sjukepleiar"), "sjukepleiar"),
)
_ENDING = re.compile(r"(?<=[a-zæøå]{4})(?:ane|ene|ar|er|en|et|a|e)$")
_EMPTY = {"i", "på", "ved", "for", "og", "til", "hos", "sin", "si", "sitt", "sentralbord"}
_ALMOST = 0.86
_LONG = 6


def words(name: str) -> frozenset[str]:
    """Return the words of a name that tell it from others, alike in Nynorsk and bokmål."""
    return frozenset(_words(name))


def run_together(name: str) -> str:
    """Return the same words as one: `rus info`, `RUS-info` and `www.rusinfo.no` are `rusinfo`."""
    return "".join(_words(_HOST.sub(r"\1", name.strip())))


def _words(name: str) -> list[str]:
    plain = _NOTE.sub(" ", unicodedata.normalize("NFKC", name).lower())
    for pattern, same in _SAME:
        plain = pattern.sub(same, plain)
    found = (_ENDING.sub("", each) for each in re.findall(r"\w+", plain))
    return [each for each in found if each not in _EMPTY]


def holds(known: frozenset[str], asked: frozenset[str]) -> bool:
    """Say whether every word asked for is among those known.

    Small slips in long words are forgiven, and so is an end that was left out: `giftinfo`.
    """
    return bool(asked) and all(any(_alike(word, each) for each in known) for word in asked)


def _alike(one: str, other: str) -> bool:
    if one == other:
        return True
    long = min(len(one), len(other)) >= _LONG
    if long and other.startswith(one):
        return True
    return long and SequenceMatcher(None, one, other).ratio() >= _ALMOST
