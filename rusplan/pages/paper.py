"""The documents on paper that go with the pages: where each lies and what it is called.

`rusplan.paper` makes them; the pages only link to them, and only when they are made.
"""

from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from rusplan.marked import N_
from rusplan.project import Edition
from rusplan.project.page import Pages

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


def section_pages(pages: Pages) -> dict[PurePosixPath, Document]:
    """Return the plan's sections in order: the source of each, and its document."""
    sections = sorted(
        (page.section, path, page.title)
        for path, page in pages.items()
        if page.section and not page.head
    )
    return {
        path: Document(f"papir/{path.with_suffix('.pdf')}", name, number)
        for number, path, name in sections
    }


def sub_pages(pages: Pages, head: PurePosixPath) -> list[PurePosixPath]:
    """Return the sources of a section's sub-pages, in the order of the menu."""
    found = (page for page in pages.values() if page.head and page.head.path == head)
    return [page.path for page in sorted(found, key=lambda page: page.place)]


def documents(edition: Edition) -> list[Document]:
    """Return all that is made for the whole county, in the order to show it."""
    checklist = [CHECKLIST] if edition.landmarks.steps else []
    posters = [POSTER, CARD] if poster_list(edition.pages) else []
    gettext = edition.locale.gettext
    plan, *others = (
        replace(each, title=gettext(each.title)) for each in (PLAN, *checklist, *posters)
    )
    return [plan, *section_pages(edition.pages).values(), *others]


def poster_list(pages: Pages) -> str | None:
    """Return the id of the list of numbers on the poster; `None` when no page names one."""
    markers = (each for page in pages.values() for each in page.markers)
    return next((each.argument for each in markers if each.name == MARKER), None)
