"""Draws the pages of an edition. In: their Markdown with markers. Out: pages with all filled in."""

from dataclasses import replace
from functools import cached_property
from pathlib import PurePosixPath

from rusplan.pages.drawn_page import DrawnPage
from rusplan.pages.original import with_links_to_original
from rusplan.pages.page_context import PageContext, SharedPieces
from rusplan.pages.place import place_pages
from rusplan.pages.replacement import replaced
from rusplan.pages.standing import with_standing
from rusplan.project import Edition
from rusplan.project.heading import headings

Drawn = dict[PurePosixPath, DrawnPage]
"""Pages by the path of their source."""


class Drawing:
    """The pages of one edition; what several of them show is drawn once."""

    def __init__(self, edition: Edition, last: "Drawing | None" = None) -> None:
        """Draw an edition; what the `last` drawing drew of the same facts is not drawn anew."""
        self.edition = edition
        self.shared: SharedPieces = last.shared if last and last.is_of_same_facts(edition) else {}

    @cached_property
    def places(self) -> dict[PurePosixPath, str]:
        """The Markdown of the pages of the places, by the paths that their sources would have."""
        return place_pages(self.edition)

    def pages(self) -> Drawn:
        """Return every page: those that a person wrote, and those of the places."""
        locale = self.edition.locale
        sources = {
            path: with_links_to_original(page, locale) for path, page in self.edition.pages.items()
        }
        written = {path: self.page(path, source) for path, source in sources.items()}
        return written | {path: self._place(path, source) for path, source in self.places.items()}

    def _place(self, path: PurePosixPath, source: str) -> DrawnPage:
        """Return the page of a place: what it shows are facts alone, and no other page's text."""
        key = (path, source)
        if key not in self.shared:
            self.shared[key] = self.page(path, source)
        page: DrawnPage = self.shared[key]
        return page

    def page(self, path: PurePosixPath, source: str) -> DrawnPage:
        """Return a page with every marker in its source replaced.

        `path` is the source's path under `docs`. The markers must have passed `check_pages`.
        """
        prefix = "../" * (len(path.parts) - 1)
        page = self.edition.pages.get(path)
        original = page.original.headings if page and page.original else {}
        context = PageContext(self.edition, prefix, original | headings(source), self.shared)
        blocks = with_standing(context, path, replaced(context, source))
        return DrawnPage(tuple(blocks), tuple(context.record.shown))

    def is_of_same_facts(self, edition: Edition) -> bool:
        """Say whether two editions differ in the text of their pages alone."""
        own = self.edition
        with_own_pages = replace(edition, pages=own.pages, main=own.main)
        return edition.landmarks == own.landmarks and with_own_pages == own
