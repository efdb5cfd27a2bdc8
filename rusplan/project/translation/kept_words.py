"""Words of the main edition that a translation keeps: names, and what one must ask for.

Nobody marks them by hand. A name that stands alike in the original is the original's, and so is a
word in brackets or quotation marks that begins a word there: `family doctor (fastlege)`.
"""

import re
from collections.abc import Iterator

_WORD = re.compile(r"[^\W\d_]+(?:[-.][^\W\d_]+)*")
_RUN = re.compile(rf"{_WORD.pattern}(?: {_WORD.pattern})*")
"""Words with nothing but a space between them: a name goes over no other sign."""

_APART = re.compile(r"\(([^()]+)\)|“([^”]+)”|«([^»]+)»")
"""What stands in brackets or quotation marks."""

_SENTENCE_BEGINS = re.compile(r"(?:^|[.!?:“«(]\s*)$")
"""The end of a text after which any word has a capital letter."""

_FIELD = re.compile(r"\{\w*\}|%\(\w+\)s")
"""What a value takes the place of, in either of Python's notations: `{name}`, `%(name)s`."""

_VOWEL = re.compile("[aeiouyæøåäö]", re.IGNORECASE)

_SHORTEST = 3
"""Letters in the shortest word that a name can be, or end on."""


def words_apart(original: str, translation: str) -> Iterator[str]:
    """Yield what stands in brackets or quotation marks, and is its original's words."""
    original, translation = _FIELD.sub("|", original), _FIELD.sub("|", translation)
    theirs = [word.lower() for word in _WORD.findall(original)]
    for match in _APART.finditer(translation):
        apart = next(filter(None, match.groups())).strip()
        words = [word.lower() for word in _WORD.findall(apart)]
        if _is_telling(apart) and all(any(e.startswith(word) for e in theirs) for word in words):
            yield apart


def names(original: str, translation: str) -> Iterator[str]:
    """Yield the names that stand alike in both; a word alone that begins a sentence is none."""
    runs = "\n".join(_RUN.findall(original))
    for run in _RUN.finditer(translation):
        for name, start in _names(run[0], runs):
            before = translation[: run.start() + start]
            if " " in name or not _SENTENCE_BEGINS.search(before):
                yield name


def _names(run: str, runs: str) -> Iterator[tuple[str, int]]:
    """Yield each longest part of a run of words that is a name and stands in others, with where."""
    words = list(_WORD.finditer(run))
    done = 0
    for first, word in enumerate(words):
        if word.start() < done or not word[0][0].isupper():
            continue
        for last in reversed(words[first:]):
            name = run[word.start() : last.end()]
            is_whole = len(last[0]) >= _SHORTEST and (last is word or last[0] != "for")
            if is_whole and _is_telling(name) and _has(runs, name):
                yield name, word.start()
                done = last.end()
                break


def _has(text: str, name: str) -> bool:
    """Say whether a name stands in a text as whole words; to search for them takes far longer."""
    return name in text and bool(re.search(rf"\b{re.escape(name)}\b", text))


def _is_telling(text: str) -> bool:
    """Say whether a text has a word that is no abbreviation: those are read letter by letter."""
    words = (each for each in _WORD.findall(text) if len(each) >= _SHORTEST)
    return any(not each.isupper() and _VOWEL.search(each) for each in words)
