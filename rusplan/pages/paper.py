"""The documents on paper that go with the pages: where each lies and what it is called.

`rusplan.paper` makes them; the pages only link to them, and only when they are made.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from rusplan.marked import N_
from rusplan.project import Edition
from rusplan.project.marker import MarkerKind
from rusplan.project.page import Pages


@dataclass(frozen=True, slots=True)
class PdfDocument:
    """A PDF: its address relative to the site's root, its title, and the section it holds.

    A title that is ours is in Nynorsk until it is shown. The `template` is one of `rusplan.paper`,
    which fills it in. Section 0 is no single one. `is_made` says whether an edition has what the
    document holds.
    """

    path: str
    title: str
    template: str
    section: int = 0
    is_made: Callable[[Edition], bool] = lambda _: True

    def of_place(self, place_id: str) -> str:
        """Return the address of the same document for a place; its own where the id is empty."""
        return self.path.replace(".pdf", f"-{place_id}.pdf") if place_id else self.path


def poster_list(pages: Pages) -> str | None:
    """Return the id of the list of numbers on the poster; `None` when no page names one."""
    markers = (each for page in pages.values() for each in page.markers)
    return next((each.argument for each in markers if each.kind is MarkerKind.PAPER), None)


def _has_steps(edition: Edition) -> bool:
    return bool(edition.landmarks.steps)


def _has_numbers(edition: Edition) -> bool:
    return bool(poster_list(edition.pages))


_CHAPTERS = "plan.html"

PLAN = PdfDocument("papir/rusplan.pdf", N_("Heile planen"), _CHAPTERS)
CHECKLIST = PdfDocument(
    "papir/sjekkliste.pdf",
    N_("Sjekkliste for stega i rutinane"),
    "checklist.html",
    is_made=_has_steps,
)
POSTER = PdfDocument(
    "papir/plakat.pdf", N_("Plakat til veggen, A4"), "poster.html", is_made=_has_numbers
)
CARD = PdfDocument(
    "papir/kort.pdf", N_("Kort til lommeboka, ti på eit ark"), "card.html", is_made=_has_numbers
)

SHEETS = (POSTER, CARD)
"""What is made for each place too."""

_WHOLE_COUNTY = (CHECKLIST, *SHEETS)
"""What is listed after the plan and its sections, in this order."""


def section_pages(pages: Pages) -> dict[PurePosixPath, PdfDocument]:
    """Return the plan's sections in order: the source of each, and its document."""
    sections = sorted(
        (page.section, path, page.title)
        for path, page in pages.items()
        if page.section and not page.head
    )
    return {
        path: PdfDocument(f"papir/{path.with_suffix('.pdf')}", name, _CHAPTERS, number)
        for number, path, name in sections
    }


def sub_pages(pages: Pages, head: PurePosixPath) -> list[PurePosixPath]:
    """Return the sources of a section's sub-pages, in the order of the menu."""
    found = (page for page in pages.values() if page.head and page.head.path == head)
    return [page.path for page in sorted(found, key=lambda page: page.place)]


def documents(edition: Edition) -> list[PdfDocument]:
    """Return all that is made for the whole county, in the order to show it."""
    plan, *others = (
        replace(each, title=edition.locale.gettext(each.title))
        for each in (PLAN, *_WHOLE_COUNTY)
        if each.is_made(edition)
    )
    return [plan, *section_pages(edition.pages).values(), *others]
