"""The search index, collected page by page."""

from collections import Counter
from collections.abc import Sequence
from xml.etree.ElementTree import Element

from rusplan.pages.drawing import Drawn
from rusplan.pages.drawn_page import DrawnPage
from rusplan.project.alarms import Alarms
from rusplan.project.vocabulary import Vocabulary
from rusplan.search.markup import parse
from rusplan.search.part import Part, page_parts, without_repeats, without_sections
from rusplan.search.script import index_script


class Index:
    """The parts of the pages so far; a piece that stands on several pages is read once.

    `drawn` are the pages that are going to be added.
    """

    def __init__(self, drawn: Drawn) -> None:
        self._parts: list[Part] = []
        self._asides: dict[str, Sequence[str]] = {}
        self._trees: dict[str, Element] = {}
        count = Counter(piece.html for page in drawn.values() for piece in page.pieces)
        self._shared = {html for html, times in count.items() if times > 1}

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
        pieces = [self._tree(piece.html) for piece in drawn.pieces] if drawn else []
        parts = page_parts(address, title, html, pieces)
        if other_names is not None:
            parts = without_sections(parts)
            self._asides[address] = other_names
        self._parts += parts

    def script(self, vocabulary: Vocabulary, alarms: Alarms) -> str:
        """Return the whole index as a script."""
        return index_script(without_repeats(self._parts), self._asides, vocabulary, alarms)

    def _tree(self, html: str) -> Element:
        if html in self._trees:
            return self._trees[html]
        tree = parse(html)
        if html in self._shared:
            self._trees[html] = tree
        return tree
