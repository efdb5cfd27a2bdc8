"""What the plan's words on a page are worth, said under its title."""

import re
from pathlib import PurePosixPath

from rusplan.pages.drawn_page import Block
from rusplan.pages.original import original_address
from rusplan.pages.page_context import PageContext
from rusplan.project.page import Page

_TITLE_LINE = re.compile(r"^# .*$", re.MULTILINE)
"""The title of a page, as the first heading in its Markdown."""


def with_standing(context: PageContext, path: PurePosixPath, blocks: list[Block]) -> list[Block]:
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
