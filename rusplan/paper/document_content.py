"""What the documents for the whole county hold, taken from the pages as they are built."""

from pathlib import PurePosixPath

from rusplan.pages.paper import PdfDocument, section_pages, sub_pages
from rusplan.paper.built_site import BuiltSite
from rusplan.paper.chapter import anchor, chapter
from rusplan.paper.place import Contact, Place
from rusplan.paper.plan_text import Note, notes, steps
from rusplan.project import Edition
from rusplan.project.page import Page

_FRONT = "index.html"


class DocumentContent:
    """What the template of a document can ask for; each thing is taken out when it is asked for.

    `county` holds the numbers of the whole county, `None` where no page names them.
    """

    def __init__(
        self, document: PdfDocument, edition: Edition, built: BuiltSite, county: Place | None
    ) -> None:
        self.title = document.title
        self._section = document.section
        self._edition = edition
        self._built = built
        self._county = county
        self._parts = {
            part: [_address(each) for each in (head, *sub_pages(edition.pages, head))]
            for head, part in section_pages(edition.pages).items()
        }

    @property
    def chapters(self) -> list[str]:
        """The pages that the document binds: those of its section, or the whole plan, as HTML."""
        parts = [(p, paths) for p, paths in self._parts.items() if self._section in (0, p.section)]
        sections = {path: part.section for part, paths in parts for path in paths}
        bound = list(sections) if self._section else [_FRONT, *sections]
        return [
            chapter(self._built, path, bound, self._colours(sections.get(path, 0)))
            for path in bound
        ]

    @property
    def contents(self) -> list[dict[str, str]]:
        """The sections of the whole plan: the title of each, and the anchor of its first page."""
        parts = () if self._section else self._parts.items()
        return [{"anchor": anchor(paths[0]), "title": part.title} for part, paths in parts]

    @property
    def steps(self) -> list[str]:
        """The steps of the routine."""
        return steps(self._built, self._edition.landmarks.steps)

    @property
    def notes(self) -> list[Note]:
        """The call-outs beside the steps."""
        return notes(self._built, self._edition.landmarks.steps)

    @property
    def changes(self) -> str:
        """The address of the page that tells what is changed; empty where there is none."""
        return self._edition.landmarks.changes

    @property
    def urgent(self) -> tuple[Contact, ...]:
        """The numbers to call first."""
        return self._county.groups[0].contacts if self._county else ()

    @property
    def steps_page(self) -> Page:
        """The page that the steps stand on."""
        path = PurePosixPath(self._edition.landmarks.steps).with_suffix(".md")
        return self._edition.pages[path]

    @property
    def steps_colours(self) -> str:
        """The colours of the section that the steps stand in, for an element's style."""
        return self._colours(self.steps_page.section)

    def _colours(self, section: int) -> str:
        """Return the colours of one of the plan's sections, as a style; empty for none."""
        if not section:
            return ""
        colours = self._edition.settings.plan.sections[section - 1]
        return f"--del: {colours.light}; --mjuk: {colours.soft_light}"


def _address(source: PurePosixPath) -> str:
    return str(source.with_suffix(".html"))
