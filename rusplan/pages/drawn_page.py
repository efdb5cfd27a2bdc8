"""A page as it was drawn: its Markdown, the HTML in it, and what it shows."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from rusplan.bank.service import Service
from rusplan.language import Locale
from rusplan.pages.author_html import readable
from rusplan.pages.item import Item
from rusplan.project.page import FRONT_MATTER
from rusplan.project.sanitizer import sanitized

_MARK = re.compile(r"<!--rusplan:(\d+)-->")
"""Stands in a page's outline where a piece is to stand: a comment, which Markdown leaves alone."""

_KEPT_MARK = re.compile("\ue000(\\d+)\ue001")
"""The same between signs that no text has (Unicode's private use), which sanitisers leave alone."""


@dataclass(frozen=True)
class Piece:
    """HTML without blank lines, what it shows or names, and the services one can reach by it.

    `cards` are the parts of it that show one thing each.
    """

    html: str
    shown: tuple[Item, ...] = ()
    services: tuple[Service, ...] = ()
    cards: tuple[tuple[Item, str], ...] = ()


Block = str | Piece
"""A part of a page: lines of Markdown, or a piece."""


@dataclass(frozen=True)
class DrawnPage:
    """A page's blocks in order, and what it shows besides what its pieces do."""

    blocks: tuple[Block, ...]
    noted: tuple[Item, ...] = ()

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """The pieces, in order."""
        return tuple(block for block in self.blocks if isinstance(block, Piece))

    @property
    def shown(self) -> dict[Item, None]:
        """Everything the page shows or names, once each, in order."""
        return dict.fromkeys([*self.noted, *(item for p in self.pieces for item in p.shown)])

    @property
    def services(self) -> list[Service]:
        """The services that can be reached from the page, once each."""
        return list({each.id: each for piece in self.pieces for each in piece.services}.values())

    @property
    def markdown(self) -> str:
        """The page as plain Markdown, which any generator can build."""
        return "\n".join(block.html if isinstance(block, Piece) else block for block in self.blocks)

    @cached_property
    def outline(self) -> str:
        """The Markdown without its front matter, with a mark where each piece is to stand.

        A piece is HTML already: a Markdown reader would only spend time on it.
        """
        marks = (f"<!--rusplan:{number}-->" for number in range(len(self.pieces)))
        lines = [next(marks) if isinstance(block, Piece) else block for block in self.blocks]
        return FRONT_MATTER.sub("", "\n".join(lines)).removeprefix("\n")

    def filled(self, html: str, locale: Locale) -> str:
        """Return the HTML that was made of the outline, sanitised, with each piece in its place."""
        pieces = {str(number): piece.html for number, piece in enumerate(self.pieces)}
        kept = _MARK.sub("\ue000\\1\ue001", html)  # a sanitiser takes comments out
        written = readable(sanitized(kept), locale)
        return _KEPT_MARK.sub(lambda mark: pieces.get(mark[1], ""), written)

    def has(self, mark: str) -> bool:
        """Say whether a text stands in any piece."""
        return any(mark in piece.html for piece in self.pieces)


def with_marks(html: str, template: str) -> str:
    r"""Return HTML with each piece's mark replaced; `\1` in the template is its number."""
    return _MARK.sub(template, html)


def joined(blocks: Iterable[Block]) -> list[Block]:
    """Return blocks with a blank line between each and the next."""
    return [part for block in blocks for part in (block, "")][:-1]
