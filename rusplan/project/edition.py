"""A site in one language: everything that its pages are made from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import PurePosixPath

from rusplan.bank import Bank
from rusplan.language import Locale
from rusplan.local import Directory
from rusplan.project.alarms import Alarms
from rusplan.project.landmark import Landmarks, find_landmarks
from rusplan.project.page import Pages
from rusplan.project.reviewed_page import ReviewedPage
from rusplan.project.settings import Settings
from rusplan.project.vocabulary import Vocabulary


@dataclass(frozen=True)
class Edition:
    """What a sound project says, as readers are to meet it on a day.

    Links that the link check has found dead are taken out of the bank and the directory;
    `last_answers` holds the day on which each other address last answered, `files` the size
    in bytes of each file in `docs` but the pages.
    """

    locale: Locale
    today: date
    settings: Settings
    bank: Bank
    directory: Directory
    pages: Pages
    vocabulary: Vocabulary
    alarms: Alarms
    reviewed_pages: tuple[ReviewedPage, ...] = ()
    last_answers: Mapping[str, date] = field(default_factory=dict)
    files: Mapping[PurePosixPath, int] = field(default_factory=dict)
    folder: str = ""
    """Where the edition lies under the site's root; empty for the main one."""
    main: "Edition | None" = None
    """The main edition, where this one is another."""
    menu_titles: Mapping[str, str] = field(default_factory=dict)
    """What the menu says in this edition, by what it says in the main one."""
    kept_words: Mapping[str, str] = field(default_factory=dict)
    """The languages of names and words that the texts keep as the main edition says them."""

    @cached_property
    def landmarks(self) -> Landmarks:
        """The pages that others lead to: those of the main edition where this one lacks them."""
        own = find_landmarks(self.pages)
        return own.or_else(self.main.landmarks, "../") if self.main else own

    def path(self, name: str) -> str:
        """Return where something of this edition lies, seen from the site's root."""
        return f"{self.folder}/{name}" if self.folder else name

    def page_address(self, source: str) -> str:
        """Return where a page is read, seen from the site's root: `om/personvern.md#anker`.

        The main edition's where this one has no such page.
        """
        path, mark, anchor = source.partition("#")
        address = PurePosixPath(path).with_suffix(".html").as_posix() + mark + anchor
        return self.path(address) if PurePosixPath(path) in self.pages else address

    @property
    def to_root(self) -> str:
        """Return what leads from the edition's root to the site's."""
        return "../" if self.folder else ""
