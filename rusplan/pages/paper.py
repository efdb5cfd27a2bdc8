"""The documents on paper that go with the pages: where each lies and what it is called.

`rusplan.paper` makes them; the pages only link to them, and only when they are made.
"""

from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from rusplan.pages.heading import section, title
from rusplan.pages.marker import find_markers
from rusplan.pages.source import page_sources

MARKER = "papir"
"""The marker that lists the documents; its argument names the list of numbers on the poster."""


@dataclass(frozen=True, slots=True)
class Document:
    """A PDF: its address relative to the site's root, and its title."""

    path: str
    title: str


PLAN = Document("papir/rusplan.pdf", "Heile planen")
CHECKLIST = Document("papir/sjekkliste.pdf", "Sjekkliste for dei seks stega")
POSTER = Document("papir/plakat.pdf", "Plakat til veggen, A4")
CARD = Document("papir/kort.pdf", "Kort til lommeboka, ti på eit ark")


def section_pages(docs: Path) -> dict[PurePosixPath, Document]:
    """Return the plan's sections in order: the source of each, and its document."""
    sections = sorted(
        (section(text), path, title(text)) for path, text in page_sources(docs) if section(text)
    )
    return {path: Document(f"papir/{path.with_suffix('.pdf')}", name) for _, path, name in sections}


def documents(docs: Path) -> list[Document]:
    """Return all that is made for the whole county, in the order to show it."""
    return [PLAN, *section_pages(docs).values(), CHECKLIST, POSTER, CARD]


def poster_list(docs: Path) -> str | None:
    """Return the id of the list of numbers on the poster; `None` when no page names one."""
    markers = (each for _, text in page_sources(docs) for each in find_markers(text))
    return next((each.argument for each in markers if each.name == MARKER), None)
