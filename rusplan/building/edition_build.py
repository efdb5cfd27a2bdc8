"""One edition while the site is built: its pages as they are drawn, and its search index."""

from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from typing import Any

from rusplan.open_data.schema_org import page_json_ld
from rusplan.pages import checked, open_now, place_listing
from rusplan.pages.drawing import Drawing
from rusplan.pages.frame import frame
from rusplan.pages.language_marking import LanguageMarking
from rusplan.pages.menu import Menu, translated_menu
from rusplan.pages.moved_page import moved_pages
from rusplan.pages.place import other_names
from rusplan.pages.public_holiday import holiday_script
from rusplan.pages.script_messages import asset, checked_words, open_now_words, search_words
from rusplan.project import Edition
from rusplan.project.page import Page
from rusplan.search.index import Index
from rusplan.search.part import Kind, Part

_WITH_SCRIPTS = (open_now, checked, place_listing)


class EditionBuild:
    """An edition with every page drawn; what the `last` build drew of the same is drawn no more."""

    frame: dict[str, object]
    """What the frame of every page shows, from when the menu is known."""

    def __init__(self, edition: Edition, last: "EditionBuild | None") -> None:
        self.edition = edition
        self.drawing: Drawing = Drawing(edition, last.drawing if last else None)
        self.drawn = self.drawing.pages()
        self.index: Index = Index(self.drawn, edition.locale, last.index if last else None)
        self.marking = LanguageMarking(edition.kept_words, edition.locale)
        self._other_names = other_names(edition)

    def source(self, path: PurePosixPath) -> str:
        """Return where the source of a page lies, as MkDocs names it."""
        return self.edition.path(str(path))

    @property
    def places(self) -> dict[str, str]:
        """The Markdown of the pages of the places, by the paths that their sources would have."""
        return {self.source(path): content for path, content in self.drawing.places.items()}

    @property
    def written(self) -> list[str]:
        """The sources that a person wrote."""
        return [self.source(path) for path in self.edition.pages]

    @property
    def files(self) -> dict[str, str]:
        """The scripts with the edition's words and the pages that lead on, by their addresses."""
        edition, address = self.edition, asset(self.edition)
        holidays = holiday_script(edition.today) + open_now_words(edition.locale)
        return {
            address(open_now.HOLIDAY_SCRIPT): holidays,
            address(checked.WORDS_SCRIPT): checked_words(edition.locale),
            **moved_pages(edition),
        }

    def page(self, path: PurePosixPath) -> Page | None:
        """Return a page as it was read or made, before it was drawn; `None` where there is none."""
        made = self.drawing.places.get(path)
        return Page(path, made) if made else self.edition.pages.get(path)

    def meta(self, path: PurePosixPath, stated: Mapping[str, Any]) -> dict[str, Any]:
        """Return what is known about a page: what its source states, and what its content asks.

        `stated` is what MkDocs has read of a page that we have not.
        """
        drawn, source = self.drawn.get(path), self.page(path)
        if drawn is None:
            return dict(stated)
        from_source = {**source.inherited, **source.own, **source.about_section} if source else {}
        meta = {**stated, **from_source}
        scripts = [script for each in _WITH_SCRIPTS for script in each.scripts(drawn)]
        return {**meta, "scripts": [*meta.get("scripts", []), *scripts]}

    def json_ld(self, path: PurePosixPath) -> str:
        """Return what a page tells machines of what it shows; empty when that is nothing."""
        drawn = self.drawn.get(path)
        return page_json_ld(drawn, self.edition) if drawn else ""

    def set_menu(self, menu: Menu) -> None:
        """Make the frame, given the menu of the main edition."""
        edition = self.edition
        self.frame = frame(edition, translated_menu(menu, edition) if edition.main else menu)

    def add_to_index(self, path: PurePosixPath, address: str, title: str, html: str) -> None:
        """Add a page to the search index: its address on the site, and the HTML of its outline."""
        own = address.removeprefix(self.edition.path(""))
        self.index.add(own, title, html, self.drawn.get(path), self._other_names.get(path))

    def search_script(self, editions: Iterable[Edition]) -> str:
        """Return the index of all pages that have been added, and the words of its window.

        The front page of each translation among a site's `editions` is found too.
        """
        own = self.edition
        others = [self._front_page(each) for each in editions if each.folder and each is not own]
        return self.index.script(own, others) + search_words(own.locale)

    def _front_page(self, other: Edition) -> Part:
        name = f"{other.locale.own_name} – {other.settings.site_name}"
        address = self.edition.to_root + other.path("index.html")
        return Part(address, name, Kind.PAGE, language=(other.locale.language, len(name)))
