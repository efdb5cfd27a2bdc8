"""Replaces the markers on a page with what they stand for. In: Markdown. Out: plain Markdown."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from pathlib import PurePosixPath
from typing import Any

from rusplan.bank.bank import Bank, Entry
from rusplan.bank.change import Change
from rusplan.bank.service import Service
from rusplan.bank.term import Audience, ChangeKind
from rusplan.language import Locale
from rusplan.pages import paper, term_names
from rusplan.pages.place_listing import list_municipality, list_places, list_school
from rusplan.pages.rendering import render, render_macro, types
from rusplan.project import Edition
from rusplan.project.excerpt import excerpt, without_region_marks
from rusplan.project.heading import heading_text, headings
from rusplan.project.marker import find_markers


@dataclass
class Expansion:
    """A page under expansion: its source, its prefix to the site's root, the services shown."""

    site: Edition
    page: PurePosixPath
    source: str
    services: dict[str, Service] = field(default_factory=dict)

    @property
    def prefix(self) -> str:
        """The relative address of the site's root, seen from the page."""
        return "../" * (len(self.page.parts) - 1)

    @property
    def locale(self) -> Locale:
        """The language that the page is in."""
        return self.site.locale

    def last_answer(self, address: str | None) -> date | None:
        """Return the day an address last answered; None when it never has, or is not known."""
        return self.site.last_answers.get(address or "")

    def render(self, template: str, **values: Any) -> str:
        """Return a template filled in with values and this page."""
        return render(self.locale, template, page=self, **values)

    @property
    def bank(self) -> Bank:
        """The bank that the page shows entries of."""
        return self.site.bank

    @property
    def year(self) -> str:
        """The year of the plan, since when things have changed."""
        return self.site.settings.plan.year

    @property
    def bank_page(self) -> str:
        """The address of the page with every entry; empty when there is none."""
        return self._to(self.site.landmarks.bank)

    @property
    def changes_page(self) -> str:
        """The address of the page with every change; empty when there is none."""
        return self._to(self.site.landmarks.changes)

    def _to(self, landmark: str) -> str:
        return landmark and f"{self.prefix}{landmark}"

    def show(self, entry: Entry) -> Entry:
        """Note that an entry is on the page, and return it."""
        if isinstance(entry, Service):
            self.services[entry.id] = entry
        return entry


def expand(site: Edition, page: PurePosixPath, markdown: str) -> tuple[str, list[Service]]:
    """Return a page's Markdown with every marker replaced, and the services it now shows.

    `page` is the source's path under `docs`. The markers must have passed `check_pages`.
    """
    expansion = Expansion(site, page, markdown)
    return _replace(expansion, markdown), list(expansion.services.values())


def _replace(expansion: Expansion, markdown: str) -> str:
    lines = without_region_marks(markdown).split("\n")
    for marker in find_markers("\n".join(lines)):
        lines[marker.line - 1] = MARKERS[marker.name](expansion, marker.argument)
    return "\n".join(lines)


def _list(expansion: Expansion, list_id: str) -> str:
    bank = expansion.site.bank
    shown = bank.lists_by_id[list_id]
    for group in shown.groups:
        for item in group.items:
            expansion.show(bank.entries[item.entry])
    return expansion.render(
        "list.html",
        list=shown,
        headings=headings(expansion.source),
    )


def _help(expansion: Expansion, list_id: str) -> str:
    bank = expansion.site.bank
    items = [item for group in bank.lists_by_id[list_id].groups for item in group.items]
    return expansion.render(
        "help.html", services=[expansion.show(bank.entries[i.entry]) for i in items]
    )


def _change(expansion: Expansion, change_id: str) -> str:
    bank = expansion.site.bank
    change = bank.changes_by_id[change_id]
    return render_macro(expansion.locale, "change.html", "note", change, expansion)


def _changes(expansion: Expansion, _: str) -> str:
    bank = expansion.site.bank

    def full(change: Change) -> str:
        return render_macro(expansion.locale, "change.html", "full", change, expansion)

    parts = []
    for kind in ChangeKind:
        changes = [change for change in bank.changes if change.kind is kind]
        if changes:
            parts += [
                f"## {expansion.locale.gettext(term_names.CHANGE_KIND[kind])} {{#{kind.value}}}",
                *map(full, changes),
            ]
    return "\n\n".join(parts)


def _whole_bank(expansion: Expansion, _: str) -> str:
    bank = expansion.site.bank
    order = {topic.id: place for place, topic in enumerate(bank.topics)}
    entries = sorted(bank.entries.values(), key=lambda entry: order[entry.topics[0]])
    parts = [
        expansion.render(
            "filter.html",
            audiences=[
                (each.value, expansion.locale.gettext(term_names.AUDIENCE[each]))
                for each in Audience
            ],
            topics=bank.topics,
            has_urgent=URGENT_TOPIC in bank.topics_by_id,
            types=_type_names(entries, expansion.locale),
        )
    ]
    for topic_id, group in groupby(entries, key=lambda entry: entry.topics[0]):
        shown = [expansion.show(entry) for entry in group]
        parts += [
            f"## {heading_text(bank.topics_by_id[topic_id].name)} {{#emne-{topic_id}}}",
            expansion.render("group.html", entries=shown),
        ]
    return "\n\n".join(parts)


def _type_names(entries: list[Entry], locale: Locale) -> list[tuple[str, str]]:
    names = {
        kind.value: name for kind, name in (term_names.CHANNEL | term_names.RESOURCE_TYPE).items()
    }
    present = {each for entry in entries for each in types(entry)}
    return [
        (value, locale.gettext(name).lower()) for value, name in names.items() if value in present
    ]


def _excerpt(expansion: Expansion, target: str) -> str:
    path, _, anchor = target.partition("#")
    source = expansion.site.pages[PurePosixPath(path)]
    page = f"{expansion.prefix}{path}"
    piece = excerpt(source.text, anchor, page) or ""
    origin = expansion.locale.gettext("Frå planen")
    where = f"{page}#{anchor}" if anchor in source.headings else page
    return "\n".join(
        [
            '<div class="utdrag" markdown="1">\n',
            _replace(expansion, piece),
            f"\n[{origin}: {source.title}]({where})\n{{ .fra }}\n",
            "</div>",
        ]
    )


def _urgency(expansion: Expansion, _: str) -> str:
    bank = expansion.site.bank
    for urgency in bank.urgency:
        for point in urgency.points:
            expansion.show(bank.entries[point.entry])
    return expansion.render("urgency.html", levels=bank.urgency)


def _contact(expansion: Expansion, _: str) -> str:
    return expansion.render("contact.html", email=expansion.site.settings.contact_email)


def _statement(expansion: Expansion, _: str) -> str:
    return expansion.render("statement.html", url=expansion.site.settings.accessibility_statement)


def _paper(expansion: Expansion, _: str) -> str:
    return expansion.render(
        "paper.html",
        made=expansion.site.settings.paper,
        documents=paper.documents(expansion.site),
    )


URGENT_TOPIC = "akutt"
"""The topic that a reader who finds nothing is led to, where the bank has it."""

MARKERS: dict[str, Callable[[Expansion, str], str]] = {
    "liste": _list,
    "hjelp": _help,
    "endring": _change,
    "endringar": _changes,
    "heile banken": _whole_bank,
    "utdrag": _excerpt,
    paper.MARKER: _paper,
    "kontakt": _contact,
    "tilgjengeerklæring": _statement,
    "hastegrad": _urgency,
    "stader": list_places,
    "kommune": list_municipality,
    "skole": list_school,
}
"""What each marker is replaced by. The last two stand only on pages that a build makes."""
