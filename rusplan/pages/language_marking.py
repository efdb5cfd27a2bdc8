"""Tells which words of a page are in another language than the page."""

import re
from collections.abc import Mapping
from functools import cache, partial
from html import escape

from rusplan.language import Locale
from rusplan.project.translation.wording import language_attributes

_TAG_AND_TEXT = re.compile(
    r"(?P<tag><(script|style|svg|title|option|code)\b.*?</\2>|<[a-zA-Z/!](?:[^>\"]|\"[^\"]*\")*>)"
    r"(?P<text>[^<]*)",
    re.DOTALL,
)
"""A tag, or an element whose text is left alone, and the text right after it."""


def marked(html: str, words: Mapping[str, str], locale: Locale) -> str:
    """Return HTML with the language told of each of some words; `words` gives it by the word.

    Right inside an element that tells its language, and in attributes, nothing is changed.
    """
    if not words:
        return html
    return _TAG_AND_TEXT.sub(partial(_marked, _marking(frozenset(words.items()), locale)), html)


def _marked(marking: "_Marking", found: re.Match[str]) -> str:
    tag, text = found["tag"], found["text"]
    return found[0] if ' lang="' in tag or text.isspace() else tag + marking(text)


class _Marking:
    """Puts an element around each of some words. The same texts stand on many pages."""

    def __init__(self, elements: Mapping[str, str]) -> None:
        longest_first = sorted(map(re.escape, elements), key=len, reverse=True)
        self._words = re.compile(rf"(?<![\w./-])(?:{'|'.join(longest_first)})(?![\w/-]|\.\w)")
        self._elements = elements
        self._known: dict[str, str] = {}

    def __call__(self, text: str) -> str:
        known = self._known.get(text)
        if known is None:
            known = self._words.sub(lambda found: self._elements[found[0]], text)
            self._known[text] = known
        return known


@cache
def _marking(words: frozenset[tuple[str, str]], locale: Locale) -> _Marking:
    return _Marking(
        {
            word: f"<span{language_attributes(language, locale)}>{word}</span>"
            for word, language in ((escape(each, quote=False), of) for each, of in words)
        }
    )
