"""Headings in a page's Markdown source."""

import re

ANCHOR = r"\{ ?#(?P<id>[\w-]+)(?: +(?:\.[\w-]+|[\w-]+=[^\s}]+))* ?\}"
"""The id that an author has given a heading or a step, as a pattern: `{#helse}`, `{ #steg-1 }`.

Classes may stand after it: `{#helse .viktig}`.
"""

_HEADING = re.compile(rf"^#{{1,6}} +(?P<text>.*?) *{ANCHOR}\s*$", re.MULTILINE)

_NOTE_LINK = re.compile(r"\s*:?\s*\[\(\*\)\]\([^)]*\)")
"""The mark in a heading that leads to a note on it: `[(*)](endringar.md#…)`."""

_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_TAG = re.compile(r"<[^>]+>")

_MARKUP = re.compile(r"[\\`*_{}\[\]<>&#!|~:]")
"""The signs that Markdown could make something of."""


def heading_text(text: str) -> str:
    """Return a text as Markdown that shows just that text in a heading."""
    return _MARKUP.sub(lambda sign: f"&#{ord(sign[0])};", " ".join(text.split()))


def headings(markdown: str) -> dict[str, str]:
    """Return the plain text of every heading that has an id, by id. Note marks are left out."""
    return {match["id"]: plain(match["text"]) for match in _HEADING.finditer(markdown)}


def plain(text: str) -> str:
    """Return a heading's words without links, note marks and tags."""
    return _TAG.sub("", _LINK.sub(r"\1", _NOTE_LINK.sub("", text)))
