"""What a web page says of itself."""

import re
from functools import cached_property

from selectolax.lexbor import LexborHTMLParser, LexborNode

REFRESH = re.compile(
    r"^\s*(\d{0,9})(?:\.\d*)?\s*[;,]?\s*(?:url\s*=\s*)?(?:\"([^\"]*)\"|'([^']*)'|(.*))$",
    re.IGNORECASE | re.DOTALL,
)
# Title parts stand apart with spaces round the sign: «Siden finnes ikke | Kommunen», not «e-post».
PARTS = re.compile(r"\s+[|–—·•»«:-]+\s+|\s*[|»«]\s*")
WORD = re.compile(r"[^\W\d_]{2,}")
SENTENCES = re.compile(r"[.!?…]+(?:\s+|$)|\s+[|–—•]\s+")
HEADINGS = 5
LONGEST_NAME = 200  # characters of a title or heading; no honest one is longer
OPENING_CHARACTERS, OPENING_SENTENCES = 600, 8
SHORT_VOCABULARY = 90  # distinct words; a notice has fewer, an article more
EDGE = " \t.,!?…:;–—-|()*"
UNSEEN = ["script", "style", "template", "svg"]
FURNITURE = ["nav", "header", "footer", "aside", "form", "select", "dialog"]


def tidy(text: str | None) -> str:
    """One line, single spaces."""
    return " ".join((text or "").split())


def parts(text: str) -> list[str]:
    """The parts of a title or heading, in lower case, without signs at the edges."""
    return [part for piece in PARTS.split(text.casefold()) if (part := piece.strip(EDGE))]


class Page:
    """A parsed page; each property is worked out when first asked for."""

    def __init__(self, html: str) -> None:
        self.html = html

    @cached_property
    def _tree(self) -> LexborHTMLParser:
        return LexborHTMLParser(self.html)

    @cached_property
    def title(self) -> str:
        """The title."""
        node = self._tree.css_first("title")
        return tidy(node.text())[:LONGEST_NAME] if node else ""

    @cached_property
    def headings(self) -> list[str]:
        """The main headings (h1) with text in them."""
        texts = (tidy(node.text(separator=" "))[:LONGEST_NAME] for node in self._tree.css("h1"))
        return [text for text in texts if text][:HEADINGS]

    @cached_property
    def heading(self) -> str:
        """The first main heading, or the first below it."""
        if self.headings:
            return self.headings[0]
        node = self._tree.css_first("h2")
        return tidy(node.text(separator=" "))[:LONGEST_NAME] if node else ""

    @cached_property
    def title_parts(self) -> list[str]:
        """Parts of the title."""
        return parts(self.title)

    @cached_property
    def shouted_parts(self) -> list[str]:
        """Parts of the title and of every main heading."""
        return self.title_parts + [part for heading in self.headings for part in parts(heading)]

    @cached_property
    def shouted(self) -> str:
        """Title and main headings in lower case."""
        return " \n ".join([self.title, *self.headings]).casefold()

    @cached_property
    def vocabulary(self) -> set[str]:
        """The distinct words of the main text."""
        return set(self.folded.split())

    @cached_property
    def folded(self) -> str:
        """The main text in lower case."""
        return self.main_text.casefold()

    @property
    def is_short(self) -> bool:
        """True for a page that says no more than a notice does."""
        return len(self.vocabulary) < SHORT_VOCABULARY

    @cached_property
    def opening(self) -> list[str]:
        """The first sentences of the main text, in lower case, without signs at the edges."""
        pieces = SENTENCES.split(self.folded[:OPENING_CHARACTERS])
        return [sentence for piece in pieces if (sentence := piece.strip(EDGE))][:OPENING_SENTENCES]

    @cached_property
    def language(self) -> str:
        """The language the page says it is in, without its region."""
        node = self._tree.css_first("html")
        return ((node.attributes.get("lang") if node else None) or "").lower().partition("-")[0]

    @cached_property
    def publisher(self) -> str:
        """The publisher as the page's own metadata names it."""
        for name in (
            "og:site_name",
            "application-name",
            "dc.publisher",
            "dcterms.publisher",
            "publisher",
            "author",
        ):
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
            if found and (target := tidy(found[2] or found[3] or found[4])):
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
        """Say whether any script runs."""
        return self._tree.css_first("script") is not None

    @cached_property
    def sources(self) -> list[str]:
        """Addresses of scripts and frames the page loads."""
        nodes = self._tree.css("script[src], iframe[src], frame[src], embed[src], object[data]")
        return [node.attributes.get("src") or node.attributes.get("data") or "" for node in nodes]

    @cached_property
    def links(self) -> list[str]:
        """Addresses linked to."""
        return [node.attributes.get("href") or "" for node in self._tree.css("a[href]")]

    @cached_property
    def body_classes(self) -> set[str]:
        """Classes of the body element."""
        return set(
            ((self._tree.body.attributes.get("class") if self._tree.body else None) or "")
            .lower()
            .split()
        )

    @cached_property
    def asks_for_password(self) -> bool:
        """Say whether there is a password to be typed."""
        return self._tree.css_first("input[type=password i]") is not None

    @cached_property
    def anchors(self) -> set[str]:
        """Everything a fragment can point at."""
        ids = {node.attributes["id"] or "" for node in self._tree.css("[id]")}
        return ids | {node.attributes["name"] or "" for node in self._tree.css("a[name]")}


def _inside_noscript(node: LexborNode) -> bool:
    around = node.parent
    while around is not None:
        if around.tag == "noscript":
            return True
        around = around.parent
    return False
