"""The parts of a page that can be found, each at an address of its own."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum
from xml.etree.ElementTree import Element

from rusplan.bank.channel_kind import ChannelKind
from rusplan.bank.resource_status import ResourceStatus
from rusplan.language import Locale
from rusplan.search.markup import PIECE, classes, parse, text

_MOST_WORDS = 17
"""Of a part's text, in the index."""

_HEADINGS = {"h2", "h3"}
_NOT_INDEXED = {"script", "style", "form", "code", "nav", "dt"}
_ASIDE = {
    "utdrag",
    "kontrollert",
    "kjelde",
    "merke",
    "gammal",
    "note-til",
    "vedlikehald",
    "tilstand",
    "tider",
    "handling",
    "bort",
    "skjult",
    "roller",
    "opnar",
    "der-ein-spor",
    "fyrste",
    "skolen",
}
"""Classes of what stands elsewhere too, or says nothing about the matter itself."""


_BETWEEN = {"li": " · ", "dd": " · "} | dict.fromkeys(
    ("p", "ul", "ol", "div", "h2", "h3", "br"), " "
)
"""What parts the words of an element from those around it; nothing inside a line."""

_NAMED: dict[str, Callable[[Element, Locale], str]] = {
    "li": lambda step, locale: _step(step.get("id", ""), locale),
    "span": lambda kind, _: text(kind),  # a kind of service that is not known at a place
}
"""What else with an id is a part, and what it is called: a step of the routine by its id."""

_REACHES = tuple(kind.numbered.address.partition("{")[0] for kind in ChannelKind if kind.numbered)
"""What the address that reaches a number begins with: `tel:`, `sms:`."""

_FORMER = {f"status-{each.value}" for each in ResourceStatus if each.is_former}


class Kind(IntEnum):
    """What a part is; the search's engine knows them by these numbers."""

    PAGE = 0
    SECTION = 1
    ENTRY = 2
    FORMER_ENTRY = 3


_ENTRY_KIND = {False: Kind.ENTRY, True: Kind.FORMER_ENTRY}


@dataclass
class Part:
    """A part of a page: where it is, its heading, words and telephone numbers.

    `address` is relative to the site's root. `numbers` are pairs of the number as it is shown,
    «SMS 113» for one, and the address that reaches it; a section has none, for nothing would say
    whose they are.
    """

    address: str
    heading: str
    kind: Kind
    text: str = ""
    numbers: list[tuple[str, str]] = field(default_factory=list)
    language: tuple[()] | tuple[str, int] = ()
    """The language that the heading begins in, and for how many letters, where a page tells it."""


def page_parts(page: Part, html: str, locale: Locale, pieces: Sequence[Element] = ()) -> list[Part]:
    """Return the parts of one page's content, in order; the first is the page itself.

    `pieces` are what stands in the place of each mark in the HTML.
    """
    cutter = _Cutter(page, locale, pieces)
    cutter.visit(parse(html))
    for part in cutter.parts:
        part.text = _beginning(_tidy(part.text))
    return [part for part in cutter.parts if part.heading]


def without_sections(parts: list[Part]) -> list[Part]:
    """Return a page and its entries, and no sections, which are as on its like.

    A kind of service that is not known at a place, a section of its name only, is told in the
    page's text.
    """
    page, *others = parts
    names = [each.heading for each in others if each.text == each.heading]
    page.text = _tidy(" · ".join([page.text, *names]))
    return [page, *(part for part in others if part.kind is not Kind.SECTION)]


def without_repeats(parts: list[Part]) -> list[Part]:
    """Return the parts without those that say word for word what an earlier one says."""
    seen: set[tuple[str, str]] = set()
    kept: list[Part] = []
    for part in parts:
        said = (part.heading, part.text)
        if part.kind is Kind.PAGE or said not in seen:
            kept.append(part)
        seen.add(said)
    return kept


def in_own_language(part: Part, kept_words: Mapping[str, str]) -> Part:
    """Return a part that tells the language of a name that a translation keeps, if it has one.

    What it says in the page's own language stands after it: «Nav (welfare office)».
    """
    name = part.heading
    while name and name not in kept_words:
        name = name.rpartition(" (")[0]
    if part.language or not name:
        return part
    return replace(part, language=(kept_words[name], len(name)))


class _Cutter:
    """Walks through a page; what it reads belongs to `current`."""

    def __init__(self, page: Part, locale: Locale, pieces: Sequence[Element]) -> None:
        self.address = page.address
        self.locale = locale
        self.pieces = pieces
        self.parts = [page]
        self.current = page

    def visit(self, element: Element) -> None:
        if element.tag == PIECE:
            self._read(self.pieces[int(element.get("number", ""))])
            return
        names = classes(element)
        if element.tag in _NOT_INDEXED or names & _ASIDE or element.tag == "h1":
            return
        anchor = element.get("id", "")
        if element.tag in _HEADINGS and anchor:
            self.current = self._start(anchor, text(element))
        elif "oppforing" in names:
            self._card(element, anchor)
        elif "endring" in names:
            if element.tag == "section":  # an aside says what the page of changes says
                heading = text(element, "no").partition(":")[2].strip()
                self._inside(self._start(anchor, heading), element)
        elif "admonition" in names:
            self._panel(element)
        elif element.tag in _NAMED and anchor:
            self._inside(self._start(anchor, _NAMED[element.tag](element, self.locale)), element)
        elif element.tag == "section":
            self._inside(self.current, element)  # what follows it is not under its heading
        else:
            self._read(element)

    def _card(self, element: Element, anchor: str) -> None:
        if anchor:
            former = any(_FORMER & classes(each) for each in element.iter("span"))
            entry = self._start(anchor, _name(element), _ENTRY_KIND[former])
            entry.language = _language(element, entry.heading)
            self._inside(entry, element)
        elif element.tag == "div":
            self._inside(self.parts[0], element)  # what the whole page is about
        else:
            self.current.text += f" {_name(element)}. "  # the bank's page tells the rest

    def _panel(self, element: Element) -> None:
        inner = element.find(".//p[@id]")
        if inner is None:
            self._read(element)
        else:
            title = text(element, "admonition-title")
            self._inside(self._start(inner.get("id", ""), title), inner)

    def _start(self, anchor: str, heading: str, kind: Kind = Kind.SECTION) -> Part:
        part = Part(f"{self.address}#{anchor}", heading, kind)
        self.parts.append(part)
        return part

    def _inside(self, part: Part, element: Element) -> None:
        outer, self.current = self.current, part
        self._read(element)
        self.current = outer

    def _read(self, element: Element) -> None:
        address = element.get("href", "")
        if address.startswith(_REACHES) and self.current.kind is not Kind.SECTION:
            number = next((each for each in element.iter("b")), element)
            self.current.numbers.append((text(number), address))
            return
        names = classes(element)
        if "namn" in names and self.current.kind >= Kind.ENTRY:
            return  # it is the heading
        if "tilbake" in names:
            self.current.text += element.text or ""  # what a place is called too, not the link
            return
        between = _BETWEEN.get(element.tag, "")
        parted = " · " if "fakta" in names else ""
        self.current.text += between + (element.text or "")
        for child in element:
            self.visit(child)
            self.current.text += parted + (child.tail or "")
        self.current.text += between


def _tidy(text: str) -> str:
    """Return a text on one line, with one mark between its pieces and none at its ends."""
    pieces = (" ".join(piece.split()) for piece in text.split("·"))
    return " · ".join(piece for piece in pieces if piece)


def _step(anchor: str, locale: Locale) -> str:
    """Return what a step of the routine is called, by its permanent anchor: «steg-1»."""
    word, _, number = anchor.partition("-")
    return f"{locale.gettext(word.capitalize())} {number}"


def _beginning(text: str) -> str:
    """Return the words of a text that tell what it is about, so that the index stays light."""
    words = text.split()
    return text if len(words) <= _MOST_WORDS else " ".join([*words[:_MOST_WORDS], "…"])


def _language(entry: Element, heading: str) -> tuple[()] | tuple[str, int]:
    """Return the language that the name on an entry's card begins in, and for how many letters."""
    name = next((each for each in entry.iter() if "namn" in classes(each)), entry)
    marked = next((each for each in name.iter() if each.get("lang")), None)
    if marked is None or not heading.startswith(said := text(marked)):
        return ()
    return marked.get("lang", ""), len(said)


def _name(entry: Element) -> str:
    return text(entry, "namn")
