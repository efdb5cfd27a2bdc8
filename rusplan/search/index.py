"""The search index, collected page by page."""

from xml.etree.ElementTree import Element

from rusplan.pages.drawn_page import DrawnPage
from rusplan.project.alarms import Alarms
from rusplan.project.vocabulary import Vocabulary
from rusplan.search.markup import parse
from rusplan.search.part import Part, page_parts, without_repeats
from rusplan.search.script import index_script


class Index:
    """The parts of the pages so far; a piece that stands on several pages is read once."""

    def __init__(self) -> None:
        self._parts: list[Part] = []
        self._asides: list[str] = []
        self._trees: dict[str, Element] = {}

    def add(
        self, address: str, title: str, html: str, drawn: DrawnPage | None, *, is_aside: bool
    ) -> None:
        """Add a page: the HTML of its outline, and the page as it was drawn if it was.

        An aside stands outside the menu, as the page of each school does.
        """
        pieces = [self._tree(piece.html) for piece in drawn.pieces] if drawn else []
        self._parts += page_parts(address, title, html, pieces)
        if is_aside:
            self._asides.append(address)

    def script(self, vocabulary: Vocabulary, alarms: Alarms) -> str:
        """Return the whole index as a script."""
        return index_script(without_repeats(self._parts), self._asides, vocabulary, alarms)

    def _tree(self, html: str) -> Element:
        if html not in self._trees:
            self._trees[html] = parse(html)
        return self._trees[html]
