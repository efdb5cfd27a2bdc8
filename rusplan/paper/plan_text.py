"""What the plan says on its pages that other documents repeat, so that it is typed only once."""

from xml.etree.ElementTree import Element

from rusplan.paper.built_site import BuiltSite

_FRONT_PAGE = "index.html"
_ROUTINE_PAGE = "rutinar.html"


def goals(site: BuiltSite) -> list[str]:
    """Return the three statements of the main goal."""
    boxes = _of_class(site.main(_FRONT_PAGE), "div", "mal")
    return [_text(each) for box in boxes for each in box.iter("li")]


def steps(site: BuiltSite) -> list[str]:
    """Return the text of each step of the routine, in order."""
    items = site.main(_ROUTINE_PAGE).iter("li")
    return [_text(each) for each in items if each.get("id", "").startswith("steg-")]


def notes(site: BuiltSite) -> list[tuple[str, str]]:
    """Return the title and text of each call-out beside the steps."""
    return [
        (_text(title), " ".join(_text(each) for each in rest))
        for title, *rest in _of_class(site.main(_ROUTINE_PAGE), "div", "admonition")
    ]


def _of_class(content: Element, tag: str, name: str) -> list[Element]:
    return [each for each in content.iter(tag) if name in each.get("class", "").split()]


def _text(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())
