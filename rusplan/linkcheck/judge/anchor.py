"""Fragments that point at nothing on the page (WHATWG HTML, «find a potential indicated element»)."""

from urllib.parse import unquote

from rusplan.linkcheck.look.exchange import Exchange
from rusplan.linkcheck.look.page import Page
from rusplan.linkcheck.verdict import Finding, Reason

APP_PREFIXES = ("/", "!", "?")
DIRECTIVE = ":~:"
FEW_WORDS = 40


def rule(exchange: Exchange) -> Finding | None:
    """A finding when the page was read to its end and has no such anchor."""
    answer = exchange.answer
    fragment = (exchange.final.fragment or exchange.asked.fragment).partition(DIRECTIVE)[0]
    if (
        not fragment
        or fragment.lower() == "top"
        or fragment.startswith(APP_PREFIXES)
        or "=" in fragment
    ):
        return None
    if not answer.is_html or not answer.body.complete or is_there(answer.page, fragment):
        return None
    if answer.page.has_scripts and len(answer.page.main_text.split()) < FEW_WORDS:
        return None
    return Finding(Reason.ANCHOR_MISSING, {"anchor": unquote(fragment)})


def is_there(page: Page, fragment: str) -> bool:
    """True when a browser would find the fragment, GitHub's own prefix included."""
    names = {fragment, unquote(fragment)}
    return any(name in page.anchors or f"user-content-{name}" in page.anchors for name in names)
