"""How a translated page leads to the text that applies: its original, paragraph by paragraph."""

import re

from rusplan.language import Locale
from rusplan.project.heading import ANCHOR
from rusplan.project.page import Page
from rusplan.project.page_link import own_anchors

_HEADING = re.compile(rf"^##+ .*{ANCHOR}[ \t]*$", re.MULTILINE)
"""A heading under the page's title, which leads to the original as a whole."""

_PARAGRAPH = re.compile(rf"\n[ \t]*{ANCHOR}[ \t]*$", re.MULTILINE)
"""The line after a paragraph or a step that gives it its id."""


def original_address(page: Page) -> str:
    """Return where the original of a page is, seen from it; empty when the page is no translation.

    A translation lies at the same path as its original, in the folder of its language.
    """
    return f"{_up(page)}{page.original.address}" if page.original else ""


def with_links_to_original(page: Page, locale: Locale) -> str:
    """Return a page's Markdown with a link to the same place of its original, place by place.

    A page that is no translation, or has none of the plan's own sections, is as it was written.
    """
    original = page.original
    if original is None or not page.section:
        return page.text
    anchors = own_anchors(original)
    words = locale.gettext("På norsk")

    def link(anchor: str) -> str:
        target = f"{_up(page)}{page.path}#{anchor}"
        heading = page.headings.get(anchor, "").replace('"', "'")
        label = f' aria-label="{words}: {heading}"' if heading else ""
        return f"[{words}]({target}){{ .original{label} }}"

    def after_heading(match: re.Match[str]) -> str:
        anchor = match["id"]
        return f"{match[0]}\n\n{link(anchor)}\n{{ .original }}" if anchor in anchors else match[0]

    def in_paragraph(match: re.Match[str]) -> str:
        anchor = match["id"]
        return f" {link(anchor)}{match[0]}" if anchor in anchors else match[0]

    return _PARAGRAPH.sub(in_paragraph, _HEADING.sub(after_heading, page.text))


def _up(page: Page) -> str:
    return "../" * len(page.path.parts)
