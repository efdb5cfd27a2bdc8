"""What the plan says on its pages that other documents repeat, so that it is typed only once."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from rusplan.paper.built_site import BuiltSite

_FRONT_PAGE = "index.html"


def goals(site: BuiltSite) -> list[str]:
    """Return the three statements of the main goal."""
    boxes = _of_class(site.main(_FRONT_PAGE), "div", "mal")
    return [_text(each) for box in boxes for each in box.iter("li")]


def steps(site: BuiltSite, page: str) -> list[str]:
    """Return the text of each step of the routine that is on a page, in order.

    A step is a list item with the id of one, on itself or, where blank lines part the items, on
    the paragraph in it.
    """
    items = site.main(page).iter("li")
    return [
        _text(item)
        for item in items
        if any(each.get("id", "").startswith("steg-") for each in item.iter())
    ]


@dataclass(frozen=True, slots=True)
class Note:
    """A call-out of the plan's, and what applies instead of it today, if that is another thing."""

    title: str
    text: str
    now: tuple[str, ...]


def notes(site: BuiltSite, page: str) -> list[Note]:
    """Return each call-out on the page of the steps, with the notes that stand right after it."""
    found: list[Note] = []
    is_after = False
    for element in site.main(page):
        names = element.get("class", "").split()
        if "admonition" in names:
            title, *rest = element
            found.append(Note(_text(title), " ".join(map(_text, rest)), ()))
        elif "endring" in names and is_after:
            now = [
                _text(each) for name in ("no", "varsel") for each in _of_class(element, "p", name)
            ]
            found[-1] = replace(found[-1], now=(*found[-1].now, *now))
        is_after = "admonition" in names or (is_after and "endring" in names)
    return found


def _of_class(content: Element, tag: str, name: str) -> list[Element]:
    return [each for each in content.iter(tag) if name in each.get("class", "").split()]


def _text(element: Element) -> str:
    """Return what an element says, without the links of a translation to its original."""
    return " ".join("".join(_said(element)).split())


def _said(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.get("class") != "original":
            yield from _said(child)
        yield child.tail or ""
