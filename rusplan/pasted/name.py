"""Names as people write them: without capitals, in the other written Norwegian, shortened."""

import re
import unicodedata
from difflib import SequenceMatcher

_NOTE = re.compile(r"\([^)]*\)")
_SAME = (
    (re.compile(r"\bvgs\b|videregående|vidaregåande"), "vidaregaande skule"),
    (re.compile(r"\bskole(?=\b|[a-zæøå])|\bskule"), "skule"),
    (re.compile(r"skule(?:n|r|ne|ane|ar)?\b"), "skule"),
    (re.compile(r"tjeneste"), "teneste"),
    (re.compile(r"\bnød"), "naud"),
    (re.compile(r"\bbarnevernst?(?=[vt])"), "barnevern"),
    (re.compile(r"\bppt\b|\bpp[- ]tenest\w*"), "ppt"),
    (re.compile(r"sykepleier|sjukepleiar"), "sjukepleiar"),
)
_ENDING = re.compile(r"(?<=[a-zæøå]{4})(?:ane|ene|ar|er|en|et|a|e)$")
_EMPTY = {"i", "på", "ved", "for", "og", "til", "hos", "sin", "si", "sitt", "sentralbord"}
_ALMOST = 0.86
_LONG = 6


def words(name: str) -> frozenset[str]:
    """Return the words of a name that tell it from others, alike in Nynorsk and bokmål."""
    plain = _NOTE.sub(" ", unicodedata.normalize("NFKC", name).lower())
    for pattern, same in _SAME:
        plain = pattern.sub(same, plain)
    found = (_ENDING.sub("", each) for each in re.findall(r"\w+", plain))
    return frozenset(each for each in found if each not in _EMPTY)


def holds(known: frozenset[str], asked: frozenset[str]) -> bool:
    """Say whether every word asked for is among those known, small slips in long words forgiven."""
    return bool(asked) and all(any(_alike(word, each) for each in known) for word in asked)


def _alike(one: str, other: str) -> bool:
    if one == other:
        return True
    long = min(len(one), len(other)) >= _LONG
    return long and SequenceMatcher(None, one, other).ratio() >= _ALMOST
