"""Where a page's links and pictures lead, and the anchors that a page has."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath

from rusplan.bank.term import UrgencyLevel
from rusplan.bank.value import slug
from rusplan.problems.problem import Position
from rusplan.project.heading import plain
from rusplan.project.page import Page
from rusplan.yaml.document import Document
from rusplan.yaml.pattern import find

# A link or picture in a line, the address of one that is named elsewhere, and the same as HTML.
_LINK = re.compile(r"(?P<picture>!?)\[[^\]\n]*\]\((?P<target><[^>\n]*>|[^)\s]*)[^)\n]*\)")
_REFERENCE = re.compile(r"^ {0,3}\[[^\]^*]+\]: *(?P<target>\S+)", re.MULTILINE)
_HTML = re.compile(r"<(?:a|img)\b[^>]*?\b(?:href|src)=[\"'](?P<target>[^\"']*)[\"']", re.IGNORECASE)
_HEADING = re.compile(r"^#{1,6} +(?P<text>.*?)#* *$", re.MULTILINE)
"""A heading; signs may stand after its words as well as before them."""

_ID = re.compile(r"\{[^}\n]*?#(?P<id>[\w-]+)[^}\n]*\}|\bid=[\"'](?P<html>[\w-]+)[\"']")
"""An anchor that an author has written: `{ #steg-1 }` in Markdown, or `id="steg-1"` in HTML."""

_ANCHORS_OF_MARKERS = ("hjelp-no", "filter", "kommunar", "skolar",
                       *(f"hastegrad-{level}" for level in UrgencyLevel))  # fmt: skip
"""The anchors that the templates of markers make, whatever the bank holds."""

ANCHORS_OF_THE_FRAME = {"innhald", "meny", "om-forlat", "slett-kopiar", "sok-felt"}
"""The ids that our templates have around the text of every page."""


@dataclass(frozen=True, slots=True)
class Link:
    """Where something on a page leads, and where on the page it stands."""

    target: str
    position: Position
    is_picture: bool


def find_links(page: Page) -> Iterator[Link]:
    """Yield the links and pictures in a page's text, code left out."""
    for pattern in (_LINK, _REFERENCE, _HTML):
        for match in pattern.finditer(page.without_code):
            picture = match.groupdict().get("picture") == "!" or match[0].lower().startswith("<img")
            target = match["target"].strip("<>")
            yield Link(target, page.position(match.start()), picture)


def stated_anchors(page: Page) -> set[str]:
    """Return the anchors that an author has written on a page."""
    return {match["id"] or match["html"] for match in _ID.finditer(page.without_code)}


def own_anchors(page: Page) -> set[str]:
    """Return the anchors that a page's own text makes: ids, and headings' words."""
    anchors = stated_anchors(page)
    for match in _HEADING.finditer(page.without_code):
        if not _ID.search(match["text"]):
            name = anchor_of(plain(match["text"]))
            anchors.add(next(n for n in (name, *(f"{name}_{i}" for i in range(1, 99)))
                             if n not in anchors))  # fmt: skip
    return anchors


def anchor_of(text: str, _separator: str = "-") -> str:
    """Return the anchor of a heading from its words: `Rådgiving og støtte` → `radgiving-og-stotte`.

    Called by Python-Markdown with the separator that its settings have. An anchor that the frame
    has already is numbered, as the second of two alike is.
    """
    anchor = slug(text)
    return f"{anchor}_1" if anchor in ANCHORS_OF_THE_FRAME else anchor


@dataclass(frozen=True)
class BankAnchors:
    """The anchors that markers make of what the bank holds."""

    bank: Document

    @cached_property
    def all(self) -> set[str]:
        """Every one of them; which a page has is known only when it is built."""
        data = self.bank.data
        ids = {value for part in ("services", "resources", "changes")
               for _, value in find(data, (part, "*", "id"))}  # fmt: skip
        topics = {f"emne-{value}" for _, value in find(data, ("topics", "*", "id"))}
        changes = {f"endring-{value}" for _, value in find(data, ("changes", "*", "id"))}
        lines = ("lists", "*", "groups", "*", "items", "*", "anchor")
        anchors = {value for _, value in find(data, lines)}
        return ids | topics | changes | anchors | set(_ANCHORS_OF_MARKERS)


def resolved(page: PurePosixPath, target: str) -> PurePosixPath | None:
    """Return a target's path under `docs`; `None` when it leads out of it."""
    parts: list[str] = list(page.parent.parts)
    for step in PurePosixPath(target).parts:
        if step == "..":
            if not parts:
                return None
            parts.pop()
        elif step != ".":
            parts.append(step)
    return PurePosixPath(*parts)
