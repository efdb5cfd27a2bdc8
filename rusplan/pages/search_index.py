"""What the search looks through: each heading's part of each page, and each entry of the bank."""

import json
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

_PARTS = {"h1", "h2", "h3"}
_SKIPPED = {"script", "style", "form"}


@dataclass
class Part:
    """A piece of a page that can be found: where it is, its heading, its words and numbers."""

    address: str
    heading: str
    text: str = ""
    is_entry: bool = False
    numbers: list[str] = field(default_factory=list)


def index_page(address: str, title: str, html: str) -> list[Part]:
    """Return the parts of one page's content, in order. `address` is relative to the root."""
    parser = _PartParser(address, title)
    parser.feed(html)
    return [part for part in parser.parts if part.heading]


def search_script(parts: list[Part]) -> str:
    """Return the index as a script: it loads the same over http and from a file."""
    rows = [
        [part.address, part.heading, " ".join(part.text.split()), int(part.is_entry), part.numbers]
        for part in parts
    ]
    return f"window.rusplanIndex={json.dumps(rows, ensure_ascii=False, separators=(',', ':'))}\n"


class _PartParser(HTMLParser):
    """Cuts a page at headings with an id and at entries of the bank."""

    def __init__(self, address: str, title: str) -> None:
        super().__init__()
        self.address = address
        self.parts = [Part(address, title)]
        self.inside: str | None = None
        self.skipping = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        self.skipping += tag in _SKIPPED
        starts_entry = tag == "li" and "data-emne" in attributes
        if attributes.get("id") and (tag in _PARTS or starts_entry):
            address = f"{self.address}#{attributes['id']}"
            self.parts.append(Part(address, "", is_entry=starts_entry))
            self.inside = tag if tag in _PARTS else None
        elif attributes.get("class") == "namn" and not self.parts[-1].heading:
            self.inside = tag
        elif self.inside and (attributes.get("class") or "").startswith("status"):
            self._end_heading()  # what has become of an entry is not part of its name
        elif tag not in {"a", "b", "span"}:
            self.parts[-1].text += " "

        href = attributes.get("href") or ""
        if href.startswith(("tel:", "sms:")):
            self.parts[-1].numbers.append(re.sub(r"^(tel|sms):(\+47)?", "", href))

    def handle_endtag(self, tag: str) -> None:
        self.skipping -= tag in _SKIPPED
        if tag == self.inside:
            self._end_heading()

    def handle_data(self, data: str) -> None:
        if self.skipping:
            return
        if self.inside:
            self.parts[-1].heading += data
        else:
            self.parts[-1].text += data

    def _end_heading(self) -> None:
        self.inside = None
        self.parts[-1].heading = " ".join(self.parts[-1].heading.split())
