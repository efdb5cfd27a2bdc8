"""Headings and titles in a page's Markdown source."""

import re

_HEADING = re.compile(r"^#{1,6} +(?P<text>.*?) *\{ ?#(?P<id>[\w-]+) ?\}\s*$", re.MULTILINE)
_NOTE_LINK = re.compile(r"\s*:?\s*\[\(\*\)\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_TAG = re.compile(r"<[^>]+>")
_SECTION = re.compile(r"^section: *(?P<number>\d+)\s*$", re.MULTILINE)
_TITLE = re.compile(r"^title: *[\"']?(?P<title>.*?)[\"']?\s*$", re.MULTILINE)

_MARKUP = re.compile(r"[\\`*_{}\[\]<>&#!|~:]")


def heading_text(text: str) -> str:
    """Return a text as Markdown that shows just that text in a heading."""
    return _MARKUP.sub(lambda sign: f"&#{ord(sign[0])};", " ".join(text.split()))


def headings(markdown: str) -> dict[str, str]:
    """Return the plain text of every heading that has an id, by id. Note marks are left out."""
    return {match["id"]: _plain(match["text"]) for match in _HEADING.finditer(markdown)}


def title(markdown: str) -> str:
    """Return the title in a page's front matter; empty when there is none."""
    match = _TITLE.search(markdown)
    return match["title"] if match else ""


def section(markdown: str) -> int:
    """Return the number of the plan's section that a page is, from its front matter; 0 for none."""
    match = _SECTION.search(markdown)
    return int(match["number"]) if match else 0


def _plain(text: str) -> str:
    return _TAG.sub("", _LINK.sub(r"\1", _NOTE_LINK.sub("", text)))
