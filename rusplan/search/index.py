"""The search index, collected page by page."""

from collections import Counter
from collections.abc import Sequence
from xml.etree.ElementTree import Element

from rusplan.language import Locale
from rusplan.pages.drawing import Drawn
from rusplan.pages.drawn_page import DrawnPage
from rusplan.project import Edition
from rusplan.search.markup import parse
from rusplan.search.part import (
    Kind,
    Part,
    in_own_language,
    page_parts,
    without_repeats,
    without_sections,
)
from rusplan.search.script import index_script


class Index:
    """The parts of the pages so far.

    `drawn` are the pages that are going to be added, in the language of `locale`: a piece that
    stands on several is read once, and kept until the last of them. A page that is as in the
    `last` index is not read anew. `pages` holds the parts of each by its address, with what tells
    whether it is as it was.
    """

    def __init__(self, drawn: Drawn, locale: Locale, last: "Index | None" = None) -> None:
        self._locale = locale
        self._asides: dict[str, Sequence[str]] = {}
        self._trees: dict[str, Element] = {}
        self._to_come = Counter(piece.html for page in drawn.values() for piece in page.pieces)
        self.pages: dict[str, tuple[int, list[Part]]] = {}
        self._last = last.pages if last else {}

    def add(
        self,
        address: str,
        title: str,
        html: str,
        drawn: DrawnPage | None,
        other_names: Sequence[str] | None = None,
    ) -> None:
        """Add a page: the HTML of its outline, and the page as it was drawn if it was.

        An aside, which stands outside the menu as the page of each school does, has
        `other_names`: what people call it besides its title, if anything.
        """
        pieces = [piece.html for piece in drawn.pieces] if drawn else []
        source = hash((title, html, *pieces))
        before, parts = self._last.get(address, (None, []))
        if before != source:
            page = Part(address, title, Kind.PAGE)
            parts = page_parts(page, html, self._locale, list(map(self._tree, pieces)))
            parts = parts if other_names is None else without_sections(parts)
        self.pages[address] = source, parts
        if other_names is not None:
            self._asides[address] = other_names

    def script(self, edition: Edition, front_pages: Sequence[Part] = ()) -> str:
        """Return the whole index of an edition as a script; `front_pages` are those of others."""
        self._last, self._trees = {}, {}  # nothing more is added
        parts = [part for _, read in self.pages.values() for part in read]
        own = [in_own_language(each, edition.kept_words) for each in without_repeats(parts)]
        return index_script([*own, *front_pages], self._asides, edition.vocabulary, edition.alarms)

    def _tree(self, html: str) -> Element:
        tree = self._trees.pop(html, None)
        if tree is None:
            tree = parse(html)
        self._to_come[html] -= 1
        if self._to_come[html] > 0:
            self._trees[html] = tree
        return tree
