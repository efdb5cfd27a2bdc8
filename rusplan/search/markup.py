"""A page's HTML as a tree of elements."""

from html.parser import HTMLParser
from xml.etree.ElementTree import Element, TreeBuilder

from rusplan.pages.drawn_page import piece_number

PIECE = "piece"
"""The name of the element that stands for a piece; its `number` is the piece's."""

_VOID = {"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}


def parse(html: str) -> Element:
    """Return the content of a page as the children of one element.

    The site's pages close every element (the tests' HTML checker sees to that); an end tag
    without a start is passed over. The mark of a piece becomes an element of its own.
    """
    parser = _TreeParser()
    parser.feed(f"<div>{html}</div>")
    parser.close()
    return parser.root()


def classes(element: Element) -> set[str]:
    """Return the class names of an element."""
    return set(element.get("class", "").split())


def text(element: Element, within: str = "", *, without: str = "") -> str:
    """Return an element's text on one line.

    `within` picks the first descendant of that class, `without` leaves out those of that class.
    """
    if within:
        found = next((each for each in element.iter() if within in classes(each)), None)
        return "" if found is None else text(found, without=without)
    return " ".join("".join(_texts(element, without)).split())


def _texts(element: Element, without: str) -> list[str]:
    if without and without in classes(element):
        return []
    texts = [element.text or ""]
    for child in element:
        texts += [*_texts(child, without), child.tail or ""]
    return texts


class _TreeParser(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.builder = TreeBuilder()
        self.open: list[str] = []

    def root(self) -> Element:
        while self.open:
            self.builder.end(self.open.pop())
        return self.builder.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.builder.start(tag, {name: value or "" for name, value in attrs})
        if tag in _VOID:
            self.builder.end(tag)
        else:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.builder.start(tag, {name: value or "" for name, value in attrs})
        self.builder.end(tag)

    def handle_endtag(self, tag: str) -> None:
        while tag in self.open:
            last = self.open.pop()
            self.builder.end(last)
            if last == tag:
                return

    def handle_comment(self, data: str) -> None:
        if number := piece_number(data):
            self.builder.start(PIECE, {"number": number})
            self.builder.end(PIECE)

    def handle_data(self, data: str) -> None:
        self.builder.data(data)
