"""Draws the pages of an edition. In: their Markdown with markers. Out: pages with all filled in."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from itertools import groupby
from pathlib import PurePosixPath

from rusplan.bank.bank import Bank
from rusplan.bank.channel_kind import ChannelKind
from rusplan.bank.term import ChangeKind
from rusplan.language import Locale
from rusplan.pages import paper
from rusplan.pages.admonition import with_titles
from rusplan.pages.drawn_page import Block, DrawnPage, joined
from rusplan.pages.original import original_address, with_links_to_original
from rusplan.pages.page_context import PageContext, SharedPieces
from rusplan.pages.place import place_pages
from rusplan.pages.place_listing import (
    list_lines,
    list_municipality,
    list_papers,
    list_places,
    list_school,
)
from rusplan.pages.rendering import types
from rusplan.project import Edition
from rusplan.project.excerpt import excerpt, without_region_marks
from rusplan.project.heading import headings
from rusplan.project.marker import MarkerKind, find_markers
from rusplan.project.page import Page

_TITLE_LINE = re.compile(r"^# .*$", re.MULTILINE)

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
        blocks = _with_standing(context, path, _replaced(context, source))
        return DrawnPage(tuple(blocks), tuple(context.record.shown))

    def is_of_same_facts(self, edition: Edition) -> bool:
        """Say whether two editions differ in the text of their pages alone."""
        own = self.edition
        with_own_pages = replace(edition, pages=own.pages, main=own.main)
        return edition.landmarks == own.landmarks and with_own_pages == own


def _with_standing(context: PageContext, path: PurePosixPath, blocks: list[Block]) -> list[Block]:
    """Say under the title what the plan's words on a page are worth: on a page that has any.

    That a newer plan exists, and of a translation that the original applies.
    """
    newer, page = context.edition.settings.plan.newer, context.edition.pages.get(path)
    title = _TITLE_LINE.search(blocks[0]) if blocks and isinstance(blocks[0], str) else None
    is_plan = page and _has_words_of_the_plan(page) and (newer or page.original)
    if not title or not page or not (is_plan or page.is_stale):
        return blocks
    line = context.render(
        "standing.html",
        stale=page.is_stale,
        newer=newer if is_plan else None,
        entry=newer and context.bank.entries[newer.entry],
        original=original_address(page),
    )
    before, after = title.string[: title.end()], title.string[title.end() :]
    return [f"{before}\n", line, after, *blocks[1:]]


def _has_words_of_the_plan(page: Page) -> bool:
    quotes = any(marker.kind and marker.kind.quotes_the_plan for marker in page.markers)
    return bool(page.section) or quotes or page.path.name == "index.md"


def _replaced(context: PageContext, markdown: str) -> list[Block]:
    lines = with_titles(without_region_marks(markdown), context.locale).split("\n")
    blocks: list[Block] = []
    done = 0
    for marker in find_markers("\n".join(lines)):
        if marker.line - 1 > done:
            blocks.append("\n".join(lines[done : marker.line - 1]))
        blocks += MARKERS[marker.kind](context, marker.argument) if marker.kind else []
        done = marker.line
    return [*blocks, "\n".join(lines[done:])] if done < len(lines) else blocks


def _list(context: PageContext, list_id: str) -> list[Block]:
    shown = context.bank.lists_by_id[list_id]
    context.show(shown)
    return [context.render("list.html", list=shown)]


def _help(context: PageContext, list_id: str) -> list[Block]:
    return _numbers_of(context, list_id, "help.html")


def _waiting(context: PageContext, list_id: str) -> list[Block]:
    return _numbers_of(context, list_id, "waiting.html")


def _numbers_of(context: PageContext, list_id: str, template: str) -> list[Block]:
    context.show(context.bank.lists_by_id[list_id])
    lines = context.lines(list_id)
    return [context.shared((template, list_id), lambda: context.render(template, lines=lines))]


def _written(context: PageContext, _: str) -> list[Block]:
    """Return the services that are reached in writing, by those channels only."""
    services = []
    for service in context.bank.services:
        channels = tuple(each for each in service.channels if not each.kind.is_spoken)
        if channels:
            services.append(service.model_copy(update={"channels": channels}))
    return [context.render("written.html", services=services)]


def _change(context: PageContext, change_id: str) -> list[Block]:
    change = context.bank.changes_by_id[change_id]
    return [context.render_card(change, "change.html", "note")]


def _changes(context: PageContext, _: str) -> list[Block]:
    blocks: list[Block] = []
    for kind in ChangeKind:
        changes = [change for change in context.bank.changes if change.kind is kind]
        if changes:
            name = context.locale.gettext(kind.label)
            blocks.append(f"## {name} {{#{kind.value}}}")
            blocks += [context.render_card(each, "change.html", "full") for each in changes]
    return joined(blocks)


def _whole_bank(context: PageContext, _: str) -> list[Block]:
    bank, locale = context.bank, context.locale
    order = {topic.id: place for place, topic in enumerate(bank.topics)}
    entries = sorted(bank.entries.values(), key=lambda entry: order[entry.topics[0]])
    meant_for = {each for entry in entries for each in entry.audience}
    audiences = [
        (each, each.named(locale))
        for each in bank.taxonomy["audiences"].values()
        if each in meant_for
    ]
    blocks: list[Block] = [
        context.render(
            "filter.html",
            audiences=audiences,
            topics=bank.topics,
            urgent=bank.topics_by_id.get(URGENT_TOPIC),
            types=_type_names(bank, locale),
        )
    ]
    for topic_id, group in groupby(entries, key=lambda entry: entry.topics[0]):
        topic = bank.topics_by_id[topic_id]
        context.show(topic)
        blocks.append(context.render("group.html", topic=topic, entries=list(group)))
    return joined(blocks)


def _type_names(bank: Bank, locale: Locale) -> list[tuple[str, str]]:
    names = {kind.value: locale.gettext(kind.label).lower() for kind in ChannelKind}
    names |= {each: each.named(locale) for each in bank.taxonomy["resource_types"].values()}
    present = {each for entry in bank.entries.values() for each in types(entry)}
    return [(value, name) for value, name in names.items() if value in present]


def _excerpt(context: PageContext, target: str) -> list[Block]:
    path, _, anchor = target.partition("#")
    source = context.edition.pages[PurePosixPath(path)]
    context.show(source)
    page = f"{context.prefix}{path}"
    piece = excerpt(source.text, anchor, page) or ""
    origin = context.locale.gettext("Frå planen")
    where = f"{page}#{anchor}" if anchor in source.headings else page
    return [
        '<div class="utdrag" markdown="1">\n',
        *_replaced(context, piece),
        f"\n[{origin}: {source.title}]({where}){_stale(context, source)}\n{{ .fra }}\n",
        "</div>",
    ]


def _stale(context: PageContext, source: Page) -> str:
    """Say of an excerpt that the text it was translated from is another now, and lead there."""
    if not source.is_stale or not source.original:
        return ""
    say = context.locale.gettext
    applies, changed = (
        say("Den norske teksten gjeld."),
        say("Han er endra sidan sida her blei omsett."),
    )
    return f". [{applies}]({context.to_root}{source.original.path}) {changed}"


def _urgency(context: PageContext, level: str) -> list[Block]:
    """Return the levels of urgency; only one when it is named."""
    levels = [each for each in context.bank.urgency if level in ("", each.level)]
    return [context.render("urgency.html", levels=levels)]


def _contact(context: PageContext, _: str) -> list[Block]:
    return [context.render("contact.html", email=context.edition.settings.contact_email)]


def _statement(context: PageContext, _: str) -> list[Block]:
    address = context.edition.settings.accessibility_statement
    return [context.render("statement.html", url=address)]


def _paper(context: PageContext, list_id: str) -> list[Block]:
    made, documents = context.edition.settings.paper, paper.documents(context.edition)
    if shown := context.bank.lists_by_id.get(list_id):
        context.show(shown)
    main = context.edition.main
    elsewhere = f"{context.to_root}{main.landmarks.paper}" if main else ""
    printed = context.locale.is_printed
    listed: list[Block] = [
        context.render(
            "paper.html", made=made, documents=documents, printed=printed, elsewhere=elsewhere
        )
    ]
    return joined([*listed, *list_papers(context)]) if made else listed


URGENT_TOPIC = "akutt"
"""The topic that a reader who finds nothing is led to, where the bank has it."""

MARKERS: dict[MarkerKind, Callable[[PageContext, str], list[Block]]] = {
    MarkerKind.LIST: _list,
    MarkerKind.HELP: _help,
    MarkerKind.CHANGE: _change,
    MarkerKind.CHANGES: _changes,
    MarkerKind.WHOLE_BANK: _whole_bank,
    MarkerKind.EXCERPT: _excerpt,
    MarkerKind.PAPER: _paper,
    MarkerKind.CONTACT: _contact,
    MarkerKind.STATEMENT: _statement,
    MarkerKind.URGENCY: _urgency,
    MarkerKind.LINES: list_lines,
    MarkerKind.WAITING: _waiting,
    MarkerKind.WRITTEN_HELP: _written,
    MarkerKind.PLACES: list_places,
    MarkerKind.MUNICIPALITY: list_municipality,
    MarkerKind.SCHOOL: list_school,
}
"""What each marker is replaced by."""
