"""The documents on paper that go with the pages: where each lies and what it is called.

`rusplan.paper` makes them; the pages only link to them, and only when they are made.
"""

from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from rusplan.language import gettext
from rusplan.marked import N_
from rusplan.project.heading import section, title
from rusplan.project.landmark import find_landmarks
from rusplan.project.marker import find_markers
from rusplan.project.page import page_sources

MARKER = "papir"
"""The marker that lists the documents; its argument names the list of numbers on the poster."""


@dataclass(frozen=True, slots=True)
class Document:
    """A PDF: its address relative to the site's root, its title, and the section it holds.

    A title that is ours is in Nynorsk until it is shown. Section 0 is no single one.
    """

    path: str
    title: str
    section: int = 0


PLAN = Document("papir/rusplan.pdf", N_("Heile planen"))
CHECKLIST = Document("papir/sjekkliste.pdf", N_("Sjekkliste for stega i rutinane"))
POSTER = Document("papir/plakat.pdf", N_("Plakat til veggen, A4"))
CARD = Document("papir/kort.pdf", N_("Kort til lommeboka, ti på eit ark"))


def section_pages(docs: Path) -> dict[PurePosixPath, Document]:
    """Return the plan's sections in order: the source of each, and its document."""
    sections = sorted(
        (section(text), path, title(text)) for path, text in page_sources(docs) if section(text)
    )
    return {
        path: Document(f"papir/{path.with_suffix('.pdf')}", name, number)
        for number, path, name in sections
    }


def documents(docs: Path) -> list[Document]:
    """Return all that is made for the whole county, in the order to show it."""
    checklist = [CHECKLIST] if find_landmarks(docs).steps else []
    posters = [POSTER, CARD] if poster_list(docs) else []
    plan, *others = (_in_words(each) for each in (PLAN, *checklist, *posters))
    return [plan, *section_pages(docs).values(), *others]


def _in_words(document: Document) -> Document:
    return replace(document, title=gettext(document.title))


def poster_list(docs: Path) -> str | None:
    """Return the id of the list of numbers on the poster; `None` when no page names one."""
    markers = (each for _, text in page_sources(docs) for each in find_markers(text))
    return next((each.argument for each in markers if each.name == MARKER), None)
