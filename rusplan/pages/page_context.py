"""What the templates and the markers know of the page that they are drawn on."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import PurePosixPath
from typing import Any, TypeVar
from urllib.parse import quote

from markupsafe import Markup

from rusplan.bank.bank import Bank, Entry
from rusplan.bank.listing import ListItem
from rusplan.bank.resource import Resource
from rusplan.bank.service import Service
from rusplan.language import Locale
from rusplan.pages.drawn_page import Piece
from rusplan.pages.item import Item, Shown, item_of
from rusplan.pages.rendering import render, render_macro
from rusplan.pages.reporting import Reported, report_address
from rusplan.pages.sanitizer import sanitized
from rusplan.project import Edition

T = TypeVar("T")

SharedPieces = dict[tuple[object, ...], Any]
"""What is the same on several pages (pieces, lists of them), by all that it depends on."""


@dataclass
class ShownRecord:
    """What has been shown so far: things, services with how to reach them, and cards as HTML."""

    shown: dict[Item, None] = field(default_factory=dict)
    services: dict[str, Service] = field(default_factory=dict)
    cards: list[tuple[Item, str]] = field(default_factory=list)

    def add(self, piece: Piece) -> None:
        """Note all that a piece shows."""
        self.shown |= dict.fromkeys(piece.shown)
        self.services |= {each.id: each for each in piece.services}
        self.cards += piece.cards

    def piece(self, html: str) -> Piece:
        """Return HTML as a piece that shows all this."""
        return Piece(html, tuple(self.shown), tuple(self.services.values()), tuple(self.cards))


class PageContext:
    """A page of an edition while it is drawn; templates know it as `page`.

    `prefix` is the relative address of the edition's root, `headings` are the page's own. `shared`
    keeps what is drawn for pages in the same folder: all that such a piece depends on is its
    edition, the prefix and the key it has.
    """

    def __init__(
        self, edition: Edition, prefix: str, headings: dict[str, str], shared: SharedPieces
    ) -> None:
        self.edition = edition
        self.prefix = prefix
        self.headings = headings
        self.record = ShownRecord()
        self._shared = shared

    @property
    def bank(self) -> Bank:
        """The bank that the page shows entries of."""
        return self.edition.bank

    @property
    def locale(self) -> Locale:
        """The language that the page is in."""
        return self.edition.locale

    @property
    def today(self) -> date:
        """The day the page is drawn for."""
        return self.edition.today

    @property
    def year(self) -> str:
        """The year of the plan, since when things have changed."""
        return self.edition.settings.plan.year

    @property
    def to_root(self) -> str:
        """The relative address of the site's root, where files lie that are in no language."""
        return f"{self.prefix}{self.edition.to_root}"

    @property
    def bank_page(self) -> str:
        """The address of the page with every entry; empty when there is none."""
        return self._to(self.edition.landmarks.bank)

    @property
    def changes_page(self) -> str:
        """The address of the page with every change; empty when there is none."""
        return self._to(self.edition.landmarks.changes)

    @property
    def written_page(self) -> str:
        """The address of the page with help in writing; empty when there is none."""
        return self._to(self.edition.landmarks.written)

    @property
    def other_ways(self) -> list[tuple[str, str, str]]:
        """The ways to help but a call: (address, words, their language), where there are any."""
        landmarks, own = self.edition.landmarks, self.locale.language
        english = "en/index.html" if "en" in self.edition.settings.editions else landmarks.english
        ways = [
            (landmarks.waiting, self.locale.gettext("Medan du ventar på hjelp"), own),
            (landmarks.written, self.locale.gettext("Utan å ringje"), own),
            ("" if self.edition.main else english, "In English", "en"),
        ]
        return [(self._to(page), words, language) for page, words, language in ways if page]

    def report_address(self, entry: Reported) -> str:
        """Return where a reader says that something in an entry is wrong; empty when nowhere."""
        return report_address(self.edition, entry, self._to(self.edition.landmarks.report))

    def leads_to(self, entry: Entry) -> str:
        """Return where an entry is: a page elsewhere or a file of our own; empty when nowhere."""
        own = entry.file if isinstance(entry, Resource) else None
        return f"{self.to_root}{quote(own)}" if own else entry.url or ""

    def download(self, entry: Entry) -> str:
        """Return the type and size of the file that an entry is: `PDF, 1,2 MB`; else empty."""
        path = PurePosixPath((entry.file if isinstance(entry, Resource) else None) or "")
        size = self.edition.files.get(path)
        kind = path.suffix.removeprefix(".").upper()
        return "" if size is None else f"{kind}, {self.locale.file_size(size)}"

    def lines(self, list_id: str) -> list[tuple[ListItem, Service]]:
        """Return the services of a list that can be reached, each with its line in the list."""
        items = [item for group in self.bank.lists_by_id[list_id].groups for item in group.items]
        entries = [(item, self.bank.entries[item.entry]) for item in items]
        return [(i, each) for i, each in entries if isinstance(each, Service) and each.channels]

    def last_answer(self, address: str | None) -> date | None:
        """Return the day an address last answered; None when it never has, or is not known."""
        return self.edition.last_answers.get(address or "")

    def show(self, thing: Shown) -> str:
        """Note that a thing is shown or named; templates say so, and get an empty text back."""
        self.record.shown[item_of(thing)] = None
        return ""

    def reach(self, service: Service) -> str:
        """Note that a service is shown with how to reach it."""
        self.record.services[service.id] = service
        return self.show(service)

    def card(
        self,
        entry: Entry,
        label: str | None = None,
        label_language: str | None = None,
        *,
        here: bool = False,
        level: int = 3,
    ) -> Markup:
        """Return the card of an entry; `label` stands in the place of its name.

        `level` is that of its heading.
        """
        return self._card("card", entry, label, label_language, here, level)

    def folded_card(self, service: Service) -> Markup:
        """Return the card of a service of which little is in view until it is opened."""
        return self._card("folded_card", service)

    def _card(self, macro: str, entry: Entry, *values: object) -> Markup:
        def drawn() -> str:
            self.reach(entry) if isinstance(entry, Service) else self.show(entry)
            html = render_macro(self.locale, "entry.html", macro, entry, self, *values)
            self.record.cards.append((item_of(entry), html))
            return html

        piece = self.shared((macro, entry.id, *values), lambda: self._recorded(drawn))
        self.record.add(piece)
        return Markup(piece.html)  # noqa: S704 - the template has escaped what is in it

    def render(self, template: str, **values: Any) -> Piece:
        """Return a template filled in with values and this page, and what it shows."""
        return self._recorded(lambda: sanitized(render(self.locale, template, page=self, **values)))

    def render_card(self, thing: Shown, template: str, macro: str) -> Piece:
        """Return one macro of a template, filled in with a thing, as the card of that thing."""

        def drawn() -> str:
            self.show(thing)
            html = sanitized(render_macro(self.locale, template, macro, thing, self))
            self.record.cards.append((item_of(thing), html))
            return html

        return self._recorded(drawn)

    def shared(self, key: tuple[object, ...], draw: Callable[[], T]) -> T:
        """Return what is drawn under a key, drawn by the first page that asks for it."""
        known: T | None = self._shared.get((self.prefix, *key))
        if known is None:
            known = self._shared[self.prefix, *key] = draw()
        return known

    def _recorded(self, draw: Callable[[], str]) -> Piece:
        outer, self.record = self.record, ShownRecord()
        try:
            html = draw()
            return self.record.piece(html)
        finally:
            self.record = outer

    def _to(self, landmark: str) -> str:
        return landmark and f"{self.prefix}{landmark}"
