"""Fragments that point at nothing on the page (WHATWG HTML, «find a potential indicated element»).

Scripts make ids of their own, and apps read fragments as they like. So a page with scripts is said
to lack an anchor only where its server itself gives the headings their ids.
"""

import re
from urllib.parse import unquote

from rusplan.linkcheck.look.exchange import Exchange
from rusplan.linkcheck.look.page import Page
from rusplan.linkcheck.verdict import Finding, Reason

ROUTE_SIGNS = ("/", "!", "?", "=", "&")
LINES = re.compile(r"L\d+(?:C\d+)?(?:-L?\d+(?:C\d+)?)?|\d+(?:-\d+)?")
"""Lines of code that a viewer marks (`#L207-L226`)."""
DIRECTIVE = ":~:"
FEW_WORDS = 60
ENOUGH_HEADINGS = 2


def rule(exchange: Exchange) -> Finding | None:
    """A finding when the page was read to its end and cannot have such an anchor."""
    answer = exchange.answer
    fragment = (exchange.final.fragment or exchange.asked.fragment).partition(DIRECTIVE)[0]
    if not fragment or fragment.lower() == "top" or LINES.fullmatch(fragment):
        return None
    if any(sign in unquote(fragment) for sign in ROUTE_SIGNS):
        return None
    if not answer.is_html or not answer.body.complete or is_there(answer.page, fragment):
        return None
    if answer.page.has_scripts and _may_be_made(answer.page, fragment):
        return None
    return Finding(Reason.ANCHOR_MISSING, {"anchor": unquote(fragment)})


def is_there(page: Page, fragment: str) -> bool:
    """True when a browser would find the fragment, GitHub's own prefix included."""
    names = _names(fragment)
    return any(name in page.anchors or f"user-content-{name}" in page.anchors for name in names)


def _may_be_made(page: Page, fragment: str) -> bool:
    """Say whether a script may make the anchor: drawn pages, contents lists, heading by heading."""
    if page.says_less_than(FEW_WORDS):
        return True
    if any(link.startswith("#") and _names(link[1:]) & _names(fragment) for link in page.links):
        return True
    outline = page.outline
    if sum(has_id for _, has_id in outline) < ENOUGH_HEADINGS:
        return True
    wanted = _letters(unquote(fragment))
    return any(_letters(text) == wanted for text, _ in outline)


def _names(fragment: str) -> set[str]:
    return {fragment, unquote(fragment)}


def _letters(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())
