"""What a web page says of itself."""

import re
from functools import cached_property

from selectolax.lexbor import LexborHTMLParser

SPACE = re.compile(r"\s+")
REFRESH = re.compile(r"^\s*(\d*)(?:\.\d*)?\s*[;,]?\s*(?:url\s*=\s*)?(?:\"([^\"]*)\"|'([^']*)'|(.*))$", re.I | re.S)
UNSEEN = ["script", "style", "template", "svg"]
FURNITURE = ["nav", "header", "footer", "aside", "form", "select", "dialog"]


def tidy(text: str | None) -> str:
    """One line, single spaces."""
    return SPACE.sub(" ", text or "").strip()


class Page:
    """A parsed page; each property is worked out when first asked for."""

    def __init__(self, html: str):
        self.html = html

    @cached_property
    def _tree(self) -> LexborHTMLParser:
        return LexborHTMLParser(self.html)

    @cached_property
    def title(self) -> str:
        node = self._tree.css_first("head > title, title")
        return tidy(node.text()) if node else ""

    @cached_property
    def headings(self) -> list[str]:
        """The main headings (h1) with text in them."""
        return [text for node in self._tree.css("h1") if (text := tidy(node.text(separator=" ")))]

    @cached_property
    def heading(self) -> str:
        if self.headings:
            return self.headings[0]
        node = self._tree.css_first("h2")
        return tidy(node.text(separator=" ")) if node else ""

    @cached_property
    def language(self) -> str:
        node = self._tree.css_first("html")
        return ((node.attributes.get("lang") if node else None) or "").lower().partition("-")[0]

    @cached_property
    def publisher(self) -> str:
        """The publisher as the page's own metadata names it."""
        for name in ("og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher", "author"):
            if content := self.meta(name):
                return content
        return ""

    def meta(self, name: str) -> str:
        """Content of the meta element with this name or property."""
        return self._metas.get(name, "")

    @cached_property
    def _metas(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for node in self._tree.css("meta"):
            name = node.attributes.get("property") or node.attributes.get("name")
            if name and node.attributes.get("content"):
                found.setdefault(name.lower(), tidy(node.attributes["content"]))
        return found

    @cached_property
    def refresh(self) -> tuple[int, str] | None:
        """Seconds and target of a meta refresh to another address, if the page has one."""
        if "refresh" not in self.html.lower():
            return None
        for node in self._tree.css("meta[http-equiv]"):
            if (node.attributes["http-equiv"] or "").lower() != "refresh" or _inside_noscript(node):
                continue
            found = REFRESH.match(node.attributes.get("content") or "")
            target = found and tidy(found[2] or found[3] or found[4])
            if target:
                return int(found[1] or 0), target
        return None

    @cached_property
    def text(self) -> str:
        """All text a reader sees, in one line."""
        return self._text_without(UNSEEN)

    @cached_property
    def main_text(self) -> str:
        """The text without menus, header, footer and forms."""
        return self._text_without(UNSEEN + FURNITURE)

    def _text_without(self, tags: list[str]) -> str:
        tree = self._tree.clone()
        tree.strip_tags(tags)
        return tidy(tree.body.text(separator=" ")) if tree.body else ""

    @cached_property
    def scripts(self) -> str:
        """Text of the page's own scripts."""
        return "\n".join(node.text() for node in self._tree.css("script:not([src])"))

    @cached_property
    def has_scripts(self) -> bool:
        return self._tree.css_first("script") is not None

    @cached_property
    def sources(self) -> list[str]:
        """Addresses of scripts and frames the page loads."""
        nodes = self._tree.css("script[src], iframe[src], frame[src], embed[src], object[data]")
        return [node.attributes.get("src") or node.attributes.get("data") or "" for node in nodes]

    @cached_property
    def links(self) -> list[str]:
        return [node.attributes.get("href") or "" for node in self._tree.css("a[href]")]

    @cached_property
    def body_classes(self) -> set[str]:
        return set(((self._tree.body.attributes.get("class") if self._tree.body else None) or "").lower().split())

    @cached_property
    def asks_for_password(self) -> bool:
        return self._tree.css_first("input[type=password i]") is not None

    @cached_property
    def anchors(self) -> set[str]:
        """Everything a fragment can point at."""
        ids = {node.attributes["id"] for node in self._tree.css("[id]")}
        return ids | {node.attributes["name"] for node in self._tree.css("a[name]")}


def _inside_noscript(node) -> bool:
    while node := node.parent:
        if node.tag == "noscript":
            return True
    return False
