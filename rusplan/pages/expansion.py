"""Replaces the markers on a page with what they stand for. In: Markdown. Out: plain Markdown."""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import PurePosixPath

from rusplan.bank.bank import Bank, Entry
from rusplan.bank.change import Change
from rusplan.bank.service import Service
from rusplan.bank.term import Audience, ChangeKind
from rusplan.language import gettext
from rusplan.pages import paper, term_names
from rusplan.pages.place_listing import list_municipality, list_places, list_school
from rusplan.pages.rendering import render, render_macro, types
from rusplan.project.excerpt import excerpt, without_region_marks
from rusplan.project.heading import heading_text, headings, title
from rusplan.project.marker import find_markers
from rusplan.project.page import read_page
from rusplan.project.project import Site


@dataclass
class Expansion:
    """A page under expansion: its source, its prefix to the site's root, the services shown."""

    site: Site
    page: PurePosixPath
    source: str
    services: dict[str, Service] = field(default_factory=dict)

    @property
    def prefix(self) -> str:
        """The relative address of the site's root, seen from the page."""
        return "../" * (len(self.page.parts) - 1)

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


def expand(site: Site, page: PurePosixPath, markdown: str) -> tuple[str, list[Service]]:
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
    return render(
        "list.html",
        list=shown,
        page=expansion,
        headings=headings(expansion.source),
    )


def _help(expansion: Expansion, list_id: str) -> str:
    bank = expansion.site.bank
    items = [item for group in bank.lists_by_id[list_id].groups for item in group.items]
    return render("help.html", services=[expansion.show(bank.entries[i.entry]) for i in items])


def _change(expansion: Expansion, change_id: str) -> str:
    bank = expansion.site.bank
    change = bank.changes_by_id[change_id]
    return render_macro("change.html", "note", change, expansion)


def _changes(expansion: Expansion, _: str) -> str:
    bank = expansion.site.bank

    def full(change: Change) -> str:
        return render_macro("change.html", "full", change, expansion)

    parts = []
    for kind in ChangeKind:
        changes = [change for change in bank.changes if change.kind is kind]
        if changes:
            parts += [
                f"## {gettext(term_names.CHANGE_KIND[kind])} {{#{kind.value}}}",
                *map(full, changes),
            ]
    return "\n\n".join(parts)


def _whole_bank(expansion: Expansion, _: str) -> str:
    bank = expansion.site.bank
    order = {topic.id: place for place, topic in enumerate(bank.topics)}
    entries = sorted(bank.entries.values(), key=lambda entry: order[entry.topics[0]])
    parts = [
        render(
            "filter.html",
            audiences=[(each.value, gettext(term_names.AUDIENCE[each])) for each in Audience],
            topics=bank.topics,
            has_urgent=URGENT_TOPIC in bank.topics_by_id,
            types=_type_names(entries),
        )
    ]
    for topic_id, group in groupby(entries, key=lambda entry: entry.topics[0]):
        shown = [expansion.show(entry) for entry in group]
        parts += [
            f"## {heading_text(bank.topics_by_id[topic_id].name)} {{#emne-{topic_id}}}",
            render("group.html", entries=shown, page=expansion),
        ]
    return "\n\n".join(parts)


def _type_names(entries: list[Entry]) -> list[tuple[str, str]]:
    names = {
        kind.value: name for kind, name in (term_names.CHANNEL | term_names.RESOURCE_TYPE).items()
    }
    present = {each for entry in entries for each in types(entry)}
    return [(value, gettext(name).lower()) for value, name in names.items() if value in present]


def _excerpt(expansion: Expansion, target: str) -> str:
    path, _, anchor = target.partition("#")
    source = read_page(expansion.site.docs, path)
    page = f"{expansion.prefix}{path}"
    piece = excerpt(source, anchor, page) or ""
    origin = gettext("Frå planen")
    where = f"{page}#{anchor}" if anchor in headings(source) else page
    return "\n".join(
        [
            '<div class="utdrag" markdown="1">\n',
            _replace(expansion, piece),
            f"\n[{origin}: {title(source)}]({where})\n{{ .fra }}\n",
            "</div>",
        ]
    )


def _urgency(expansion: Expansion, _: str) -> str:
    bank = expansion.site.bank
    for urgency in bank.urgency:
        for point in urgency.points:
            expansion.show(bank.entries[point.entry])
    return render("urgency.html", levels=bank.urgency, page=expansion)


def _contact(expansion: Expansion, _: str) -> str:
    return render("contact.html", email=expansion.site.settings.contact_email)


def _statement(expansion: Expansion, _: str) -> str:
    return render("statement.html", url=expansion.site.settings.accessibility_statement)


def _paper(expansion: Expansion, _: str) -> str:
    return render(
        "paper.html",
        made=expansion.site.settings.paper,
        documents=paper.documents(expansion.site.docs),
        page=expansion,
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
