"""What stands on a page in place of each marker."""

from collections.abc import Callable
from pathlib import PurePosixPath

from rusplan.pages import paper
from rusplan.pages.admonition import with_titles
from rusplan.pages.bank_listing import (
    list_bank,
    list_changes,
    list_entries,
    list_numbers,
    list_numbers_while_waiting,
    list_written_help,
    show_change,
)
from rusplan.pages.drawn_page import Block, joined
from rusplan.pages.page_context import PageContext
from rusplan.pages.place_listing import (
    list_lines,
    list_municipality,
    list_papers,
    list_places,
    list_school,
)
from rusplan.project.excerpt import excerpt, without_region_marks
from rusplan.project.marker import MarkerKind, find_markers
from rusplan.project.page import Page


def replaced(context: PageContext, markdown: str) -> list[Block]:
    """Return the blocks of a page, or of a part of one, with every marker in it replaced."""
    lines = with_titles(without_region_marks(markdown), context.locale).split("\n")
    blocks: list[Block] = []
    done = 0
    for marker in find_markers("\n".join(lines)):
        if marker.line - 1 > done:
            blocks.append("\n".join(lines[done : marker.line - 1]))
        blocks += MARKERS[marker.kind](context, marker.argument) if marker.kind else []
        done = marker.line
    return [*blocks, "\n".join(lines[done:])] if done < len(lines) else blocks


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
        *replaced(context, piece),
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


MARKERS: dict[MarkerKind, Callable[[PageContext, str], list[Block]]] = {
    MarkerKind.LIST: list_entries,
    MarkerKind.HELP: list_numbers,
    MarkerKind.CHANGE: show_change,
    MarkerKind.CHANGES: list_changes,
    MarkerKind.WHOLE_BANK: list_bank,
    MarkerKind.EXCERPT: _excerpt,
    MarkerKind.PAPER: _paper,
    MarkerKind.CONTACT: _contact,
    MarkerKind.STATEMENT: _statement,
    MarkerKind.URGENCY: _urgency,
    MarkerKind.LINES: list_lines,
    MarkerKind.WAITING: list_numbers_while_waiting,
    MarkerKind.WRITTEN_HELP: list_written_help,
    MarkerKind.PLACES: list_places,
    MarkerKind.MUNICIPALITY: list_municipality,
    MarkerKind.SCHOOL: list_school,
}
"""What each marker is replaced by."""
