"""What the plan says on its pages that other documents repeat, so that it is typed only once."""

from xml.etree.ElementTree import Element

from rusplan.paper.built_site import BuiltSite

_FRONT_PAGE = "index.html"


def goals(site: BuiltSite) -> list[str]:
    """Return the three statements of the main goal."""
    boxes = _of_class(site.main(_FRONT_PAGE), "div", "mal")
    return [_text(each) for box in boxes for each in box.iter("li")]


def steps(site: BuiltSite, page: str) -> list[str]:
    """Return the text of each step of the routine that is on a page, in order."""
    items = site.main(page).iter("li")
    return [_text(each) for each in items if each.get("id", "").startswith("steg-")]


def notes(site: BuiltSite, page: str) -> list[tuple[str, str]]:
    """Return the title and text of each call-out on the page of the steps."""
    return [
        (_text(title), " ".join(_text(each) for each in rest))
        for title, *rest in _of_class(site.main(page), "div", "admonition")
    ]


def _of_class(content: Element, tag: str, name: str) -> list[Element]:
    return [each for each in content.iter(tag) if name in each.get("class", "").split()]


def _text(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())
