"""Pages that a server, a host or a site builder shows when the site itself is not there."""

from rusplan.linkcheck.judge.notices import notices
from rusplan.linkcheck.look.exchange import Exchange
from rusplan.linkcheck.look.page import parts
from rusplan.linkcheck.verdict import Finding, Reason

SUBHEADINGS = 2  # such a notice is often an h2


def rule(exchange: Exchange) -> Finding | None:
    """A finding for a web server's, hosting company's or builder's own page."""
    page = exchange.answer.page
    if not page.html:
        return None
    # The titles of a product's own page are nobody else's, so they hold however long it is.
    named = notices("product").first_in([page.title, *page.headings[:1]])
    if not named and page.is_short:
        below = [part for each in page.subheadings[:SUBHEADINGS] for part in parts(each)]
        loud = page.shouted_parts + below
        named = notices("placeholder").first_in(loud) or notices("product").first_in(loud)
    return Finding(Reason.PLACEHOLDER, {"phrase": named[:120]}) if named else None
