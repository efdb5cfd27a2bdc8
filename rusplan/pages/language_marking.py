"""Tells which words of a page are in another language than the page."""

import re
from collections.abc import Mapping
from html import escape

from rusplan.language import Locale
from rusplan.project.translation.wording import language_attributes

_TAG_AND_TEXT = re.compile(
    r"(?P<tag>(?><(script|style|svg|title|option|code)\b.*?</\2>"
    r"|<[a-zA-Z/!](?:[^>\"]++|\"[^\"]*\")*+>))(?P<text>\s*+[^<]++)",
    re.DOTALL,
)
"""A tag, or an element whose text is left alone, and the text right after it if it has words."""


class LanguageMarking:
    """Puts an element around each of some words, which tells its language.

    Texts that have been looked through are remembered: the same stand on many pages.
    """

    def __init__(self, words: Mapping[str, str], locale: Locale) -> None:
        """Take the language of each word, and what the pages are in."""
        self._elements = {
            word: f"<span{language_attributes(language, locale)}>{word}</span>"
            for word, language in ((escape(each, quote=False), of) for each, of in words.items())
        }
        longest_first = sorted(map(re.escape, self._elements), key=len, reverse=True)
        self._words = re.compile(rf"(?<![\w./-])(?:{'|'.join(longest_first)})(?![\w/-]|\.\w)")
        self._known: dict[str, str] = {}

    def marked(self, html: str) -> str:
        """Return a page, or a part of one, with the language told of each of the words.

        Right inside an element that tells its language, and in attributes, nothing is changed.
        """
        if not self._elements:
            return html
        head, start, body = html.rpartition("<body")  # the text of a head is nothing to mark
        return head + _TAG_AND_TEXT.sub(self._after_tag, start + body)

    def _after_tag(self, found: re.Match[str]) -> str:
        return found[0] if ' lang="' in found["tag"] else found["tag"] + self._text(found["text"])

    def _text(self, text: str) -> str:
        known = self._known.get(text)
        if known is None:
            known = self._words.sub(lambda found: self._elements[found[0]], text)
            self._known[text] = known
        return known
