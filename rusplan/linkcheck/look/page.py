"""What a web page says of itself."""

import re
from functools import cached_property

from selectolax.lexbor import LexborHTMLParser, LexborNode

REFRESH = re.compile(
    r"^\s*(\d{0,9})(?:\.\d*)?\s*[;,]?\s*(?:url\s*=\s*)?(?:\"([^\"]*)\"|'([^']*)'|(.*))$",
    re.IGNORECASE | re.DOTALL,
)
"""`5; url=/ny` as browsers read it: seconds, and an address with or without quotation marks."""
# Title parts stand apart with spaces round the sign: «Siden finnes ikke | Kommunen», not «e-post».
PARTS = re.compile(r"\s+[|–—·•»«:-]+\s+|\s*[|»«]\s*")
WORD = re.compile(r"[^\W\d_]{2,}")
"""Two letters or more."""
SENTENCES = re.compile(r"[.!?…]+(?:\s+|$)|\s+[|–—•]\s+")
"""Where a sentence ends."""
HEADINGS = 5
LONGEST_NAME = 200  # characters of a title or heading; no honest one is longer
OPENING_CHARACTERS, OPENING_SENTENCES = 600, 8
FEW_WORDS = 40  # of a main text, before it is doubted that this is all of it
SHORT_VOCABULARY = 90  # distinct words; a notice has fewer, an article more
EDGE = " \t.,!?…:;–—-|()*"  # signs taken off at both ends of a part or sentence
UNSEEN = ["script", "style", "template", "svg", "noscript"]  # whose text no reader sees
LOADED = {"script": "src", "iframe": "src", "frame": "src", "embed": "src", "object": "data"}
PUBLISHER = (
    "og:site_name",
    "application-name",
    "dc.publisher",
    "dcterms.publisher",
    "publisher",
    "author",
)
FURNITURE = ["nav", "header", "footer", "aside", "form", "select", "dialog"]
"""What stands around the main text of a page."""


def tidy(text: str | None) -> str:
    """Return a text on one line, with single spaces."""
    return " ".join((text or "").split())


def parts(text: str) -> list[str]:
    """Return the parts of a title or heading, in lower case, without signs at the edges."""
    return [part for piece in PARTS.split(text.casefold()) if (part := piece.strip(EDGE))]


class Page:
    """A parsed page.

    What nearly every page is judged by is read once, in attributes; the rest when asked for.
    Elements are found by their tags: a selector engine for each page takes longer than parsing.
    """

    def __init__(self, html: str, *, is_whole: bool = True) -> None:
        self.html = html
        self.is_whole = is_whole
        """Whether this is all of the page: what is missing is known only then."""
        tree = LexborHTMLParser(html)
        self.title = next((tidy(node.text())[:LONGEST_NAME] for node in tree.tags("title")), "")
        self.headings = _texts(tree.tags("h1"))[:HEADINGS]
        """The main headings (h1) with text in them."""
        self.subheadings = _texts(tree.tags("h2")[:HEADINGS])
        """The first headings below them (h2) with text in them."""
        self.heading = next(iter(self.headings or self.subheadings), "")
        """The first main heading, or the first below it."""
        self.language = _attribute(tree.root, "lang").lower().partition("-")[0]
        """The language the page says it is in, without its region."""
        self.body_classes = set(_attribute(tree.body, "class").lower().split())
        self.refresh = _refresh(tree)
        """Seconds and target of a meta refresh to another address, if the page has one."""
        scripts = tree.tags("script")
        self.has_scripts = bool(scripts)
        own = [node.text() for node in scripts if "src" not in node.attributes]
        self.scripts = "\n".join([*own, _attribute(tree.body, "onload")])
        """Text of the page's own scripts."""
        self.sources = [
            address
            for tag, attribute in LOADED.items()
            for node in tree.tags(tag)
            if (address := node.attributes.get(attribute))
        ]
        """Addresses of scripts and frames the page loads."""
        self.named_links = [
            (_attribute(node, "href"), tidy(node.text())) for node in tree.tags("a")
        ]
        """Addresses linked to, each with the text that leads there."""
        self.asks_for_password = any(
            _attribute(node, "type").lower() == "password" and not _is_hidden(node)
            for node in tree.tags("input")
        )
        self._metas = _metas(tree)
        seen = _text_without(UNSEEN, tree).casefold().split()
        self.seen = set(seen)
        """The distinct words of all text that a reader sees."""
        words = _text_without(FURNITURE, tree).casefold().split()
        if len(words) < FEW_WORDS:  # some systems put the whole page in a form, or in its header
            words = seen
        self.main_text = " ".join(words)
        """The text without menus, header, footer and forms, in lower case."""
        self.vocabulary = set(words)
        """The distinct words of the main text."""
        self.title_parts = parts(self.title)
        self.shouted_parts = self.title_parts + [p for each in self.headings for p in parts(each)]
        """Parts of the title and of every main heading."""

    @property
    def is_short(self) -> bool:
        """True for a page that says no more than a notice does."""
        return self.is_whole and len(self.vocabulary) < SHORT_VOCABULARY

    def says_less_than(self, words: int) -> bool:
        """Say whether a reader sees fewer distinct words, menus and forms counted too."""
        return self.is_whole and len(self.seen) < words

    @property
    def shouted(self) -> str:
        """Title and main headings in lower case."""
        return " \n ".join([self.title, *self.headings]).casefold()

    @cached_property
    def opening(self) -> list[str]:
        """The first sentences of the main text, in lower case, without signs at the edges."""
        text = self.main_text[:OPENING_CHARACTERS]
        for heading in self.headings + self.subheadings:  # which ends without a sign
            text = text.replace(heading.casefold(), f" . {heading.casefold()} . ", 1)
        pieces = SENTENCES.split(text)
        return [sentence for piece in pieces if (sentence := piece.strip(EDGE))][:OPENING_SENTENCES]

    @property
    def publisher(self) -> str:
        """The publisher as the page's own metadata names it."""
        return next(filter(None, map(self.meta, PUBLISHER)), "")

    def meta(self, name: str) -> str:
        """Content of the meta element with this name or property."""
        return self._metas.get(name, "")

    @property
    def text(self) -> str:
        """All text a reader sees, in one line."""
        return tidy(_text_without(UNSEEN, LexborHTMLParser(self.html)))

    @property
    def links(self) -> list[str]:
        """Addresses linked to."""
        return [address for address, _ in self.named_links]

    @property
    def outline(self) -> list[tuple[str, bool]]:
        """The headings below the main one, and whether each, or what is in it, has an id."""
        headings = LexborHTMLParser(self.html).css("h2, h3, h4")
        return [
            (tidy(node.text()), "id" in node.attributes or node.css_first("[id]") is not None)
            for node in headings
        ]

    @cached_property
    def anchors(self) -> set[str]:
        """Everything a fragment can point at."""
        tree = LexborHTMLParser(self.html)
        named = {_attribute(node, "name") for node in tree.tags("a")}
        return named | {_attribute(node, "id") for node in tree.css("[id]")}


def _attribute(node: LexborNode | None, name: str) -> str:
    return (node and node.attributes.get(name)) or ""


def _texts(nodes: list[LexborNode]) -> list[str]:
    texts = (tidy(node.text(separator=" "))[:LONGEST_NAME] for node in nodes)
    return [text for text in texts if text]


def _metas(tree: LexborHTMLParser) -> dict[str, str]:
    found: dict[str, str] = {}
    for attributes in (node.attributes for node in tree.tags("meta")):
        name, content = (
            attributes.get("property") or attributes.get("name"),
            attributes.get("content"),
        )
        if name and content:
            found.setdefault(name.lower(), tidy(content))
    return found


def refresh(value: str) -> tuple[int, str] | None:
    """Return the seconds and the target of a Refresh header or element, if it names a target."""
    found = REFRESH.match(value)
    if found and (target := tidy(found[2] or found[3] or found[4])):
        return int(found[1] or 0), target
    return None


def _refresh(tree: LexborHTMLParser) -> tuple[int, str] | None:
    for node in tree.tags("meta"):
        if _attribute(node, "http-equiv").lower() == "refresh" and not _inside_noscript(node):
            return refresh(_attribute(node, "content"))
    return None


def _text_without(tags: list[str], tree: LexborHTMLParser) -> str:
    """Return the text outside these tags; the tree is without them afterwards."""
    tree.strip_tags(tags)
    return tree.body.text(separator=" ") if tree.body else ""


def _is_hidden(node: LexborNode) -> bool:
    """Say whether the page itself keeps an element out of sight, or something round it."""
    around: LexborNode | None = node
    while around is not None:
        style = _attribute(around, "style").replace(" ", "").lower()
        if "hidden" in around.attributes or "display:none" in style:
            return True
        around = around.parent
    return False


def _inside_noscript(node: LexborNode) -> bool:
    around = node.parent
    while around is not None:
        if around.tag == "noscript":
            return True
        around = around.parent
    return False
