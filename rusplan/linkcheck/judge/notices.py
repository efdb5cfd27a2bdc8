"""What apps and servers say in the place of a page: lists kept as data, matched whole."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from rusplan.linkcheck.judge.phrases import plain, read_words

FILE = "notices.yml"
GAP = "…"
LONGEST_GAP = 9  # words
STEM = "*"
REST = r"(?:(?!men |but |aber |mais |pero )\w+ ){0,9}?"  # «…, but you find it here» is well
BARE = r"(?:(?!som |that |which )\w+ ){0,2}?"
WHICH = r"(?:som|du|dere|de|vi|me|that|which|you|we|they) (?:\w+ ){2,7}?"
"""What tells which thing is meant: `the page you asked for`. It is not the thing that ended by itself."""


class Notices:
    """Notices of one kind: a text says one of them when it is nothing but that."""

    def __init__(self, written: Iterable[str]) -> None:
        self._whole = re.compile("|".join(map(_pattern, written)))

    def says(self, text: str) -> bool:
        """Say whether a text, as a whole, is one of the notices."""
        return bool(self._whole.fullmatch(plain(text)[1:]))

    def first_in(self, texts: Iterable[str]) -> str | None:
        """Return the first of the texts that is one of the notices."""
        return next(filter(self.says, texts), None)


@cache
def _ended() -> tuple[re.Pattern[str], ...]:
    """Return what a thing on the web and what became of it say together, in several languages."""
    return tuple(
        re.compile(
            f"{_few(3)}{_any(words['things'])}(?:{BARE}|{WHICH})"
            f"{_any(words['links'])}{_few(1)}{_any(words['ends'])}{REST}"
        )
        for words in read_words(FILE)["ended"]
    )


def says_ended(text: str) -> bool:
    """Say whether a text, as a whole, says of a thing on the web that it is there no longer."""
    said = plain(text)[1:]
    return any(pattern.fullmatch(said) for pattern in _ended())


@cache
def notices(kind: str) -> Notices:
    """Return the notices of a kind that `words/notices.yml` has, in all languages."""
    return Notices(_flat(read_words(FILE)[kind]))


def _flat(lists: Any) -> Iterator[str]:
    if isinstance(lists, dict):
        for each in lists.values():
            yield from each
    else:
        yield from lists


def _any(written: Iterable[str]) -> str:
    return "(?:" + "|".join(map(_pattern, written)) + ")"


def _few(most: int) -> str:
    return rf"(?:\w+ ){{0,{most}}}?"


def _pattern(notice: str) -> str:
    """Return a notice as a pattern of plain text, with a space after each word."""
    return "".join(map(_word, notice.split()))


def _word(word: str) -> str:
    if word == GAP:
        return _few(LONGEST_GAP)
    bare = plain(word).strip()
    stem = r"\w*" if word.endswith(STEM) else ""
    return "".join(f"{re.escape(each)} " for each in bare.split())[:-1] + stem + " "
