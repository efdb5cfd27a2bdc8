"""Lists of words and phrases, kept as data in `words/`, looked for in what a page says."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent / "words"
TOKEN = re.compile(r"\w+")
# Thai to Hangul, the Arabic scripts: no spaces between words, or endings and articles grown on.
UNSPACED = re.compile("[\u0600-\u06ff\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]")
ANY = "*"


@cache
def read_words(name: str) -> dict[str, Any]:
    """Return what a file in `words/` says. The files are the program's own, so are not in doubt."""
    data: dict[str, Any] = yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))
    return data


def plain(text: str) -> str:
    """Return a text as its words alone, in lower case, one space round each."""
    return f" {' '.join(TOKEN.findall(text.casefold()))} "


@dataclass(frozen=True)
class Phrases:
    """Phrases to be looked for in plain text: each whole, or going on where it has a `*`."""

    written: Sequence[str]

    @cached_property
    def _needles(self) -> dict[str, str]:
        """The text to be found for each phrase."""
        return {phrase: _needle(phrase) for phrase in self.written}

    @cached_property
    def words(self) -> frozenset[str]:
        """The phrases that are one whole word."""
        whole = (
            needle.strip() for needle in self._needles.values() if needle[0] == needle[-1] == " "
        )
        return frozenset(word for word in whole if " " not in word)

    def found_in(self, text: str) -> list[str]:
        """Return the phrases that are in a plain text."""
        return [phrase for phrase, needle in self._needles.items() if needle in text]

    def are_in(self, text: str) -> bool:
        """Say whether any of the phrases is in a plain text."""
        return any(needle in text for needle in self._needles.values())

    def times_in(self, text: str, found: Iterable[str]) -> int:
        """Return how often the phrases `found` stand in a plain text."""
        return sum(text.count(self._needles[phrase]) for phrase in found)


@cache
def phrases(name: str, kind: str) -> Phrases:
    """Return the phrases of a kind that a file in `words/` lists."""
    return Phrases(read_words(name)[kind])


def _needle(phrase: str) -> str:
    core = plain(phrase)
    if UNSPACED.search(phrase):
        return core.strip()
    start = core.lstrip() if phrase.startswith(ANY) else core
    if not phrase.endswith(ANY):
        return start
    return start if phrase.endswith(f" {ANY}") else start.rstrip()
