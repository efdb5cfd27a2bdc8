"""Links to a file that now serve a web page."""

import re
from urllib.parse import unquote

from rusplan.linkcheck.look.exchange import Exchange
from rusplan.linkcheck.verdict import Finding, Reason

FILE = re.compile(
    r"/([^/]+\.(?:pdf|docx?|pptx?|xlsx?|odt|ods|odp|rtf|epub|zip|mp3|mp4|m4a|m4v|mov|jpe?g|png|gif|csv))$",
    re.IGNORECASE,
)


def rule(exchange: Exchange) -> Finding | None:
    """A finding unless the page shows or offers the very file that was linked to."""
    asked_for = FILE.search(exchange.asked.path)
    if not asked_for or not exchange.answer.is_html:
        return None
    page, name = exchange.answer.page, unquote(asked_for[1]).casefold()
    offered = (unquote(address).casefold() for address in page.links + page.sources)
    if name in page.title.casefold() or any(name in address for address in offered):
        return None
    return Finding(Reason.FILE_BECAME_PAGE)
