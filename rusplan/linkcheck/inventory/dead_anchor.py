"""Links within the built site to a place on a page that is not there.

LinkChecker can look too, but its plug-ins are left out without a word where it cannot read its own
folder: run by root, it becomes `nobody`, who may not read a tree in root's home.
"""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser

from rusplan.linkcheck.inventory.broken_link import BrokenLink

_SAID = "Staden «#{anchor}» finst ikkje på sida."
_TOP = {"", "top"}
"""What leads to the top of any page, as the HTML standard says."""


def dead_anchors(site: Path, folder: str = "/") -> Iterator[BrokenLink]:
    """Yield each link whose page has no element of that id.

    `site` is the folder it was built in, `folder` its path on the host it is published on. A link
    to a page that is not there is not reported here: LinkChecker finds it.
    """
    anchors: dict[str, set[str]] = {}
    links: list[tuple[str, str]] = []
    for file in sorted(site.rglob("*.html")):
        address = file.relative_to(site).as_posix()
        page = LexborHTMLParser(file.read_text(encoding="utf-8"))
        anchors[folder + address] = {
            node.attributes[name] or ""
            for name in ("id", "name")
            for node in page.css("[id]" if name == "id" else "a[name]")
        }
        targets = (node.attributes["href"] or "" for node in page.css('[href*="#"]'))
        links += [(address, target) for target in dict.fromkeys(targets)]
    for address, target in links:
        path, anchor = _place(folder + address, target)
        is_checked = path in anchors and anchor.lower() not in _TOP
        if is_checked and anchors[path].isdisjoint({anchor, unquote(anchor)}):
            yield BrokenLink(address, target, _SAID.format(anchor=unquote(anchor)))


def _place(page: str, target: str) -> tuple[str, str]:
    """Return the path that a link on a page leads to, and the anchor; no path when it leads out."""
    try:
        parts = urlsplit(urljoin(page, target))
    except ValueError:  # no address at all, which LinkChecker reports
        return "", ""
    if parts.scheme or parts.netloc:
        return "", ""
    path = unquote(parts.path)
    return path + "index.html" * path.endswith("/"), parts.fragment
