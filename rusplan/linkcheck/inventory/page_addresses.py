"""The addresses that the pages' own Markdown states, with the line where each stands.

What is an address is for Python-Markdown to say, which makes the site's pages: a page is rendered
and its links are read. As it does not tell where on the page a link stands, the page is rendered
once more with the number of its line written into each address.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from markdown import Markdown
from selectolax.lexbor import LexborHTMLParser

from rusplan.linkcheck.inventory.occurrence import Inventory, Occurrence, united

EXTENSIONS = (
    "abbr",
    "admonition",
    "attr_list",
    "def_list",
    "fenced_code",
    "footnotes",
    "md_in_html",
    "pymdownx.blocks.caption",
    "pymdownx.details",
    "pymdownx.mark",
    "pymdownx.tasklist",
    "pymdownx.tilde",
    "sane_lists",
    "tables",
    "toc",
)
"""MkDocs's own and those in `mkdocs.yml`, which decide what becomes a link."""
OUTWARD = re.compile(r"(?:https?|mailto|tel|sms):", re.IGNORECASE)
START = re.compile(r"https?:/{0,2}|mailto:|tel:|sms:|(?<=<)(?=[^\s<>@]+@)", re.IGNORECASE)
"""Where an address begins, and a mail address in angle brackets."""
NUMBERED = re.compile(r"qlinje(\d+)q")
FRONT_MATTER = re.compile(r"\A---\n.*?\n---[ ]*$", re.MULTILINE | re.DOTALL)


def page_addresses(sources: Iterable[tuple[Path, str]]) -> Inventory:
    """Return the addresses linked to in pages' sources, given each file's path and text."""
    return united(*(each for file, text in sources for each in _inventories(file, text)))


def _inventories(file: Path, text: str) -> Iterator[Inventory]:
    text = FRONT_MATTER.sub(lambda found: "\n" * found[0].count("\n"), text)
    stated = set(_linked(text))
    if not stated:
        return
    places = [*_numbered(text)]
    # Numbers part a reference from its definition when the one is named by an address.
    places += [(address, _line_of(address, text)) for address in stated - {a for a, _ in places}]
    for address, line in places:
        if address in stated:
            yield {address: (Occurrence(file.as_posix(), line),)}


def _numbered(text: str) -> Iterator[tuple[str, int]]:
    """The addresses with their lines."""
    lines = (
        START.sub(rf"\g<0>qlinje{number}q", line)
        for number, line in enumerate(text.split("\n"), start=1)
    )
    for address in _linked("\n".join(lines)):
        if number := NUMBERED.search(address):
            yield NUMBERED.sub("", address), int(number[1])


def _line_of(address: str, text: str) -> int:
    """The first line in which it stands as it is; the page's first when it stands in disguise."""
    return text[: max(0, text.find(address))].count("\n") + 1


def _linked(text: str) -> Iterator[str]:
    """The addresses out of the site that a page's links lead to, as a browser reads them."""
    page = LexborHTMLParser(Markdown(extensions=EXTENSIONS).convert(text))
    for tag in ("a", "area"):
        for node in page.tags(tag):
            address = (node.attributes.get("href") or "").strip()
            if OUTWARD.match(address):
                yield address
