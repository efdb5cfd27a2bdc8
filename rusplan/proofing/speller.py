"""Hunspell's dictionaries, asked through the program itself (GPL: run, never imported)."""

import shutil
import subprocess
from collections.abc import Iterable

NYNORSK, BOKMAL = "nn_NO", "nb_NO"
_SHORTEST_PART = 3
"""Letters in the shortest word that is taken for a part of a compound."""

_NOT_PARTS = {"het", "heten", "heter", "hetene"}
"""Endings of bokmål, where Nynorsk has «-leik» or «-heit», that happen to be words too."""

_BETWEEN_PARTS = ("", "s", "e")


class MissingDictionaryError(Exception):
    """Hunspell, or its dictionary for a language, is not installed."""


class Speller:
    """One dictionary."""

    def __init__(self, dictionary: str) -> None:
        self._command = ["hunspell", "-i", "utf-8", "-d", dictionary]

    def unknown(self, words: Iterable[str]) -> set[str]:
        """Return the words that the dictionary does not know. Raises `MissingDictionaryError`."""
        asked = set(words)
        return asked & set(self._run("-l", asked).split("\n"))

    def not_compounds(self, words: Iterable[str]) -> set[str]:
        """Return the words that are not two known words written together."""
        splits = {word: list(_splits(word.lower())) for word in words}
        parts = {part for pairs in splits.values() for pair in pairs for part in pair}
        unknown = self.unknown(parts)
        return {word for word, pairs in splits.items() if all(unknown & {*pair} for pair in pairs)}

    def suggestions(self, words: Iterable[str]) -> dict[str, str]:
        """Return the nearest word to each unknown word; empty when only two words are near."""
        nearest = {}
        for line in self._run("-a", words).split("\n"):
            if line.startswith("& "):
                about, _, near = line.partition(": ")
                whole = [each for each in near.split(", ") if " " not in each and "-" not in each]
                nearest[about.split(" ")[1]] = whole[0] if whole else ""
        return nearest

    def _run(self, mode: str, words: Iterable[str]) -> str:
        asked = "\n".join(sorted(words))
        if not shutil.which("hunspell"):
            raise MissingDictionaryError
        ran = subprocess.run(  # noqa: S603 - words go through standard input only
            [*self._command, mode], input=asked, capture_output=True, text=True, check=False
        )
        if ran.returncode:
            raise MissingDictionaryError
        return ran.stdout


def _splits(word: str) -> Iterable[tuple[str, str]]:
    for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
        if word[at:] in _NOT_PARTS:
            continue
        for between in _BETWEEN_PARTS:
            head = word[:at]
            if head.endswith(between) and len(head) - len(between) >= _SHORTEST_PART:
                yield head.removesuffix(between), word[at:]
