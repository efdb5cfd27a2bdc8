"""Deep links that lead on to the site's own search: what was asked for was not found there."""

import re
from urllib.parse import unquote

from rusplan.linkcheck.look.exchange import Exchange
from rusplan.linkcheck.look.registrable_domain import same_site
from rusplan.linkcheck.verdict import Finding, Reason

SEARCH = re.compile(
    r"/(?:s[øoö]k(?:eresultat\w*)?|søgning|search(?:[-_]?results?)?|suche|recherche|haku)(?:\.\w+)?/?$",
    re.IGNORECASE,
)
"""The path of a search: `/sok`, `/search-results`."""


def rule(exchange: Exchange) -> Finding | None:
    """A finding for a person, who may find the page by searching; a list is often a search too."""
    asked, final = exchange.asked, exchange.final
    is_deep = "/" in asked.path.strip("/")
    if not exchange.hops or not is_deep or not same_site(asked.host, final.host):
        return None
    if SEARCH.search(unquote(asked.path)) or not SEARCH.search(unquote(final.path)):
        return None
    return Finding(Reason.MOVED_UNLIKE)
