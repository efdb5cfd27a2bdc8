"""Deep links that now lead to a front page."""

import re

from rusplan.linkcheck.look.address import Address
from rusplan.linkcheck.look.exchange import Exchange
from rusplan.linkcheck.look.page import WORD
from rusplan.linkcheck.look.registrable_domain import same_site
from rusplan.linkcheck.verdict import Finding, Reason

SHORTEST_WORD = 4
FRONT = re.compile(
    r"(?:/(?:nn|nb|no|nn-no|nb-no|no-no|nor|nob|nno|en|en-us|en-gb|se))?(?:/(?:(?:index|default|home|main)(?:\.\w+)?|home|hjem|heim|forsid[ea]n?|framsid[ea]|startsid[ea]n?|start|velkommen))?/?",
    re.IGNORECASE,
)
"""The path of a front page: a language, a word such as `index.html` or `hjem`, both, or neither."""


def is_front(address: Address) -> bool:
    """True for a site's front page, in whatever language or spelling."""
    return bool(FRONT.fullmatch(address.path))


def rule(exchange: Exchange) -> Finding | None:
    """A finding when the walk ended on a front page though the link went deeper."""
    asked, final = exchange.asked, exchange.final
    went_deeper = not is_front(asked) or (asked.query and asked.query not in final.query)
    if not exchange.hops or not is_front(final) or not went_deeper:
        return None
    if asked.host != final.host and _is_own_site(exchange):
        return None
    if not same_site(asked.host, final.host) and asked.path.strip("/").count("/") == 0:
        # A short address may always have stood for another site; only a person knows.
        return Finding(Reason.MOVED_TO_OTHER_SITE)
    return Finding(Reason.FRONT_PAGE)


def _is_own_site(exchange: Exchange) -> bool:
    """The page got a host of its own: its old path's words stand in the new host or title."""
    slug = WORD.findall(exchange.asked.path.casefold().rstrip("/").rpartition("/")[2])
    there = exchange.final.host + " " + exchange.answer.page.title.casefold()
    return any(word in there for word in slug if len(word) >= SHORTEST_WORD)
