"""Links to a file that now serve a web page."""

import re
from urllib.parse import unquote

from rusplan.linkcheck.judge import login
from rusplan.linkcheck.judge.front_page import is_front
from rusplan.linkcheck.judge.kinship import has_words_of
from rusplan.linkcheck.look.exchange import Exchange
from rusplan.linkcheck.verdict import Finding, Reason

FILE = re.compile(
    r"/([^/]+\.(?:pdf|docx?|pptx?|xlsx?|odt|ods|odp|rtf|epub|zip|mp3|mp4|m4a|m4v|mov|jpe?g|png|gif|csv))$",
    re.IGNORECASE,
)
"""The name of a file at the end of a path, by the endings that are no web page's."""


def rule(exchange: Exchange) -> Finding | None:
    """A finding unless the page shows or offers the very file that was linked to."""
    asked_for = FILE.search(exchange.asked.path)
    if not asked_for or not exchange.answer.is_html:
        return None
    if behind := login.rule(exchange):  # a file kept for those who log in is not gone
        return behind
    page, name = exchange.answer.page, unquote(asked_for[1]).casefold()
    offered = [unquote(address).casefold() for address in page.links + page.sources]
    if name in page.title.casefold() or any(name in address for address in offered):
        return None
    final = exchange.final
    if exchange.hops and not is_front(final) and has_words_of(exchange.asked, page, final):
        return Finding(Reason.BECAME_LANDING_PAGE, {"phrase": page.title[:120]})
    return Finding(Reason.FILE_BECAME_PAGE) if page.is_whole else None
