"""A page of the built site made ready for paper."""

from collections.abc import Collection
from posixpath import normpath
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree.ElementTree import Element, tostring

from rusplan.paper.built_site import BuiltSite

_ONLY_ON_SCREEN = {
    "bla",
    "delsider",
    "delar",
    "filter",
    "footnote-backref",
    "forlat",
    "handling",
    "inngangar",
    "innhaldsliste",
    "om-forlat",
    "opnar",
    "original",
    "papir",
    "skjult",
    "tomt",
    "vidare-hjelp",
}
_ELEMENTS_ONLY_ON_SCREEN = {"button", "form", "nav", "script"}
_OUTSIDE = {"base", "embed", "iframe", "link", "meta", "object", "style"}
"""Elements that could bring other files into a document; no page has them."""


def chapter(site: BuiltSite, path: str, bound: Collection[str], style: str = "") -> str:
    """Return a page's content as HTML, with links that work in a document.

    `bound` are the paths of all pages in the same document. Ids are prefixed by their page, so that
    none stands twice. A link to a page in the document leads there; one to another page of the
    site leads to its published address, and is plain text when that is not known. `style` gives
    the chapter its colours.
    """
    content = site.main(path)
    _drop(content)
    content.tag = "section"
    content.attrib = {"id": anchor(path), "style": style}
    for element in content.iter():
        if element is not content and "id" in element.attrib:
            element.set("id", anchor(path, element.attrib["id"]))
    anchors = {element.get("id") for element in content.iter()}
    for picture in content.iter("img"):
        picture.set("src", _picture(site, path, picture.get("src", "")))
    for element in list(content.iter("a")):
        element.attrib.pop("rel", None)  # of which one attaches a file to the document
        target = _target(site, path, element.attrib.get("href", ""), bound)
        if target.startswith(f"#{anchor(path, '')}") and target[1:] not in anchors:
            target = ""
        if target:
            element.attrib["href"] = target
            _flatten(_narrowed(element))
        else:
            element.tag = "span"
            element.attrib.pop("href", None)
    return tostring(content, encoding="unicode", method="html")


def _picture(site: BuiltSite, path: str, source: str) -> str:
    """Return where a picture of the site's own is on this machine; printing refuses the rest."""
    return (
        source
        if urlsplit(source).scheme
        else (site.folder.resolve() / path).parent.joinpath(unquote(urlsplit(source).path)).as_uri()
    )


def _narrowed(link: Element) -> Element:
    """Return the link, narrowed to its number where it begins with one: `<b>113</b> Fare for liv`.

    On a screen the whole row is there to be tapped; on paper each part of it has its own place.
    """
    number = link.find("b")
    if number is None or number is not link[0] or (link.text or "").strip() or len(link) == 1:
        return link
    number.tag = "a"
    number.set("href", link.attrib.pop("href"))
    link.tag = "span"
    return number


def _flatten(link: Element) -> None:
    """Leave only text in a link: WeasyPrint would make each element in it a link of its own."""
    link.text = " ".join("".join(link.itertext()).split())
    for child in list(link):
        link.remove(child)


def _target(site: BuiltSite, path: str, href: str, bound: Collection[str]) -> str:
    parts = urlsplit(href)
    if parts.scheme:
        return href
    page = normpath(urljoin(path, parts.path)) if parts.path else path
    if page in bound:
        return f"#{anchor(page, parts.fragment)}"
    return urljoin(site.address, urljoin(path, href)) if site.address else ""


def anchor(path: str, fragment: str = "") -> str:
    """Return the id that a page, or an anchor on it, has in a document."""
    return "-".join(filter(None, [path.removesuffix(".html").replace("/", "-"), "", fragment]))


def _drop(element: Element) -> None:
    """Take out what only a screen needs, and leave the words that follow it."""
    before = None
    for child in list(element):
        classes = set(child.get("class", "").split())
        if child.tag not in _ELEMENTS_ONLY_ON_SCREEN | _OUTSIDE and not classes & _ONLY_ON_SCREEN:
            _drop(child)
            before = child
        else:
            if before is None:
                element.text = f"{element.text or ''}{child.tail or ''}"
            else:
                before.tail = f"{before.tail or ''}{child.tail or ''}"
            element.remove(child)
