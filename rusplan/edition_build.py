"""One edition while the site is built: its pages as they are drawn, and its search index."""

from collections.abc import Sequence
from pathlib import PurePosixPath

from rusplan.pages import checked, open_now
from rusplan.pages.drawing import Drawing
from rusplan.pages.public_holiday import holiday_script
from rusplan.pages.script_messages import checked_words, open_now_words, search_words
from rusplan.project import Edition
from rusplan.search.index import Index


class EditionBuild:
    """An edition with every page drawn; what the `last` build drew of the same is drawn no more."""

    def __init__(self, edition: Edition, last: "EditionBuild | None") -> None:
        self.edition = edition
        self.drawing: Drawing = Drawing(edition, last.drawing if last else None)
        self.drawn = self.drawing.pages()
        self.places = self.drawing.places
        self.index = Index(self.drawn)

    def source(self, path: PurePosixPath) -> str:
        """Return where the source of a page lies, as MkDocs names it."""
        return self.edition.path(str(path))

    @property
    def scripts(self) -> dict[str, str]:
        """The scripts with the edition's words, by their addresses from the site's root."""
        edition = self.edition
        holidays = holiday_script(edition.today) + open_now_words(edition.locale)
        return {
            edition.path(f"assets/{open_now.HOLIDAY_SCRIPT}"): holidays,
            edition.path(f"assets/{checked.WORDS_SCRIPT}"): checked_words(edition.locale),
        }

    @property
    def search_script(self) -> str:
        """The index of all pages that have been added, and the words of the search's window."""
        edition = self.edition
        return self.index.script(edition.vocabulary, edition.alarms) + search_words(edition.locale)


def edition_of(source: str, builds: Sequence[EditionBuild]) -> tuple[EditionBuild, PurePosixPath]:
    """Return the edition that a source belongs to, and its path there; the main one is first."""
    path = PurePosixPath(source)
    for each in builds[1:]:
        if path.parts[0] == each.edition.folder:
            return each, path.relative_to(each.edition.folder)
    return builds[0], path
