"""The pieces of a page that can be found, each at an address of its own."""

from dataclasses import dataclass, field
from enum import IntEnum
from xml.etree.ElementTree import Element

from rusplan.search.markup import classes, parse, text

_HEADINGS = {"h2", "h3"}
_NOT_INDEXED = {"script", "style", "form", "code", "nav"}
_ASIDE = {
    "utdrag",
    "status",
    "kontrollert",
    "kjelde",
    "sja-og",
    "merke",
    "gammal",
    "kanal",
    "note-til",
}
"""Classes of what stands elsewhere too, or says nothing about the matter itself."""


_BETWEEN = {"li": " · "} | dict.fromkeys(("p", "ul", "ol", "div", "h2", "h3", "br"), " ")
"""What parts the words of an element from those around it; nothing inside a line."""

_FORMER = {"status-gone", "status-archived", "status-replaced"}


class Kind(IntEnum):
    """What sort of piece a part is."""

    PAGE = 0
    SECTION = 1
    ENTRY = 2
    FORMER_ENTRY = 3


@dataclass
class Part:
    """A piece of a page: where it is, its heading, words, subjects and telephone numbers.

    `address` is relative to the site's root. `numbers` are pairs of the number as it is written
    and the `tel:` or `sms:` address that calls it.
    """

    address: str
    heading: str
    kind: Kind
    text: str = ""
    subjects: str = ""
    numbers: list[tuple[str, str]] = field(default_factory=list)


def page_parts(address: str, title: str, html: str) -> list[Part]:
    """Return the parts of one page's content, in order; the first is the page itself."""
    cutter = _Cutter(address, Part(address, title, Kind.PAGE))
    cutter.visit(parse(html))
    for part in cutter.parts:
        part.text = _tidy(part.text)
    return [part for part in cutter.parts if part.heading]


def without_repeats(parts: list[Part]) -> list[Part]:
    """Return the parts without those that say word for word what an earlier one says.

    A bare heading says nothing: the same one may stand on many pages.
    """
    seen: set[tuple[str, ...]] = set()
    kept = []
    for part in parts:
        said = (part.heading, part.text, *(address for _, address in part.numbers))
        if said not in seen:
            kept.append(part)
        if part.text or part.numbers:
            seen.add(said)
    return kept


class _Cutter:
    """Walks through a page; what it reads belongs to `current`."""

    def __init__(self, address: str, page: Part) -> None:
        self.address = address
        self.parts = [page]
        self.current = page

    def visit(self, element: Element) -> None:
        names = classes(element)
        if element.tag in _NOT_INDEXED or names & _ASIDE or element.tag == "h1":
            return
        anchor = element.get("id")
        if element.tag in _HEADINGS and anchor:
            self.current = self._start(anchor, text(element), Kind.SECTION)
        elif "oppforing" in names and anchor:
            former = any(_FORMER & classes(each) for each in element.iter("span"))
            kind = Kind.FORMER_ENTRY if former else Kind.ENTRY
            entry = self._start(anchor, _name(element), kind)
            entry.subjects = element.get("data-emne", "").replace("-", " ")
            self._inside(entry, element)
        elif "oppforing" in names:
            self.current.text += f" {_name(element)}. "  # the bank's page tells the rest
        elif "endring" in names:
            if element.tag == "section":
                heading = text(element, "no").partition(":")[2].strip()
                change = self._start(anchor or "", heading, Kind.SECTION)
                self._inside(change, element)
        elif "admonition" in names and (inner := element.find(".//p[@id]")) is not None:
            title = text(element, "admonition-title")
            self._inside(self._start(inner.get("id", ""), title, Kind.SECTION), inner)
        elif element.tag == "li" and anchor:
            step = anchor.replace("-", " ").capitalize()
            self._inside(self._start(anchor, step, Kind.SECTION), element)
        elif element.tag == "section":
            self._inside(self.current, element)  # what follows it is not under its heading
        else:
            self._read(element)

    def _start(self, anchor: str, heading: str, kind: Kind) -> Part:
        part = Part(f"{self.address}#{anchor}", heading, kind)
        self.parts.append(part)
        return part

    def _inside(self, part: Part, element: Element) -> None:
        outer, self.current = self.current, part
        self._read(element)
        self.current = outer

    def _read(self, element: Element) -> None:
        address = element.get("href", "")
        if address.startswith(("tel:", "sms:")):
            bold = element.find("b")
            self.current.numbers.append((text(element if bold is None else bold), address))
            return
        if "namn" in classes(element) and self.current.kind >= Kind.ENTRY:
            return  # it is the heading
        between = _BETWEEN.get(element.tag, "")
        parted = " · " if "fakta" in classes(element) else ""
        self.current.text += between + (element.text or "")
        for child in element:
            self.visit(child)
            self.current.text += parted + (child.tail or "")
        self.current.text += between


def _tidy(text: str) -> str:
    """Return a text on one line, with one mark between its pieces and none at its ends."""
    pieces = (" ".join(piece.split()) for piece in text.split("·"))
    return " · ".join(piece for piece in pieces if piece)


def _name(entry: Element) -> str:
    """Return the name on an entry's card, without what has become of it."""
    return text(entry, "namn", without="status")
