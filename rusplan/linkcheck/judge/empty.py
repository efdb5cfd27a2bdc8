"""An answer with nothing in it."""

from rusplan.linkcheck.look.exchange import Exchange
from rusplan.linkcheck.verdict import Finding, Reason

SHOWS_SOMETHING = (
    "<img",
    "<iframe",
    "<frame",
    "<object",
    "<embed",
    "<video",
    "<audio",
    "<canvas",
    "<svg",
)


def rule(exchange: Exchange) -> Finding | None:
    """A finding when a reader would see a blank page."""
    answer = exchange.answer
    if not answer.body.data.strip():
        return Finding(Reason.EMPTY)
    if not answer.is_html:
        return None
    page = answer.page
    if (
        page.title
        or page.has_scripts
        or page.text
        or any(tag in page.html.lower() for tag in SHOWS_SOMETHING)
    ):
        return None
    return Finding(Reason.EMPTY)
