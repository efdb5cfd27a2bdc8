"""A whole site while it is built: its editions, and what is made beside the pages people write."""

from pathlib import PurePosixPath

from rusplan.building.edition_build import EditionBuild
from rusplan.building.facts import Facts
from rusplan.linkcheck.report import status_page
from rusplan.linkcheck.report.last_check import LastCheck
from rusplan.linkcheck.report.questions import questions
from rusplan.maintenance import page as maintenance
from rusplan.open_data.files import open_data
from rusplan.pages.frame import OtherEdition, other_editions
from rusplan.pages.menu import Menu


class SiteBuild:
    """Every edition of a site, drawn; what the `last` build drew of the same is drawn no more."""

    def __init__(self, facts: Facts, last: "SiteBuild | None" = None) -> None:
        known = {each.edition.folder: each for each in last.editions} if last else {}
        self.editions: list[EditionBuild] = [
            EditionBuild(each, known.get(each.folder)) for each in facts.editions
        ]
        self.main = self.editions[0]
        is_as_before = last and last.main.drawing.shared is self.main.drawing.shared
        self.open_data: dict[str, str] = (
            last.open_data if last and is_as_before else open_data(self.main.edition)
        )
        self.last_check = LastCheck.of(facts.memory.checked, self.main.edition.today)
        self._about_itself = self._draw_about_itself(facts)

    @property
    def sources(self) -> list[str]:
        """The sources of all pages."""
        return [each.source(path) for each in self.editions for path in each.drawn]

    @property
    def files(self) -> dict[str, str]:
        """What is made beside the pages that people write and those of the places, by address."""
        files = {**self.open_data, **self._about_itself}
        for each in self.editions:
            files |= each.files
        return files

    @property
    def places(self) -> dict[str, str]:
        """The Markdown of the pages of the places of every edition, by the sources they have."""
        return {name: text for each in self.editions for name, text in each.places.items()}

    @property
    def translated(self) -> list[str]:
        """The sources that people have translated: the menu is made from the main edition's."""
        return [name for each in self.editions[1:] for name in each.written]

    @property
    def markdown(self) -> dict[str, str]:
        """Every page as plain Markdown, and the open data: what other generators build."""
        pages = {**self.open_data, **self._about_itself}
        for each in self.editions:
            pages |= {each.source(path): page.markdown for path, page in each.drawn.items()}
        return pages

    def edition_of(self, source: str) -> tuple[EditionBuild, PurePosixPath]:
        """Return the edition that a source belongs to, and its path there."""
        folder, _, path = source.partition("/")
        for each in self.editions[1:]:
            if folder == each.edition.folder:
                return each, PurePosixPath(path)
        return self.main, PurePosixPath(source)

    def others(self, each: EditionBuild, path: PurePosixPath) -> list[OtherEdition]:
        """Return where a page of an edition leads in each of the others."""
        pages = [(other.edition, other.drawn) for other in self.editions]
        return other_editions(path, pages, each.edition)

    def set_menu(self, menu: Menu) -> None:
        """Make the frame of each edition, given the menu of the main one."""
        for each in self.editions:
            each.set_menu(menu)

    def _draw_about_itself(self, facts: Facts) -> dict[str, str]:
        """Draw the pages about the site itself, which tell of all others."""
        edition, drawn = self.main.edition, self.main.drawn
        asked = questions(facts.links, facts.memory)
        maintained = maintenance.maintenance_page(edition, drawn, asked, facts.coverages)
        drawn[PurePosixPath(maintenance.ADDRESS)] = maintained
        status = status_page.status_page(facts.links, facts.memory, edition.locale)
        return {status_page.ADDRESS: status, maintenance.ADDRESS: maintained.markdown}
