"""A page's HTML as a tree of elements."""

from xml.etree.ElementTree import Element, SubElement

from selectolax.lexbor import LexborHTMLParser, LexborNode

from rusplan.pages.drawn_page import with_marks

_KEPT = {"class", "href", "id", "number"}
"""The attributes that tell what a part is; the others would take most of the room."""

_NO_CLASSES: frozenset[str] = frozenset()

PIECE = "piece"
"""The name of the element that stands for a piece; its `number` is the piece's."""


def parse(html: str) -> Element:
    """Return the content of a page as the children of one element.

    The mark of a piece becomes an element of its own.
    """
    marked = with_marks(html, rf"<{PIECE} number=\1></{PIECE}>")
    content = Element("div")
    if body := LexborHTMLParser(marked).body:
        _fill(content, body)
    return content


def classes(element: Element) -> frozenset[str]:
    """Return the class names of an element."""
    names = element.get("class")
    return frozenset(names.split()) if names else _NO_CLASSES


def text(element: Element, within: str = "") -> str:
    """Return the text on one line of an element, or of the first in it of the class `within`."""
    if within:
        found = next((each for each in element.iter() if within in classes(each)), None)
        return "" if found is None else text(found)
    return " ".join("".join(element.itertext()).split())


def _fill(element: Element, node: LexborNode) -> None:
    last: Element | None = None
    for child in node.iter(include_text=True):
        tag = child.tag
        if tag != "-text":
            attributes = {
                name: value or "" for name, value in child.attributes.items() if name in _KEPT
            }
            last = SubElement(element, tag or "", attributes)
            _fill(last, child)
        elif last is None:
            element.text = (element.text or "") + (child.text_content or "")
        else:
            last.tail = (last.tail or "") + (child.text_content or "")
