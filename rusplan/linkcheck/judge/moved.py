"""Pages that have moved for good, and the address to store instead: one an editor would accept."""

import re

from rusplan.linkcheck.judge.front_page import is_front
from rusplan.linkcheck.judge.kinship import has_common_name, has_words_of
from rusplan.linkcheck.look.address import Address, parse
from rusplan.linkcheck.look.exchange import Exchange, HopKind
from rusplan.linkcheck.look.registrable_domain import same_site
from rusplan.linkcheck.verdict import Finding, Reason

SESSION_IN_PATH = re.compile(
    r";(?:jsessionid|phpsessid|sid|aspsessionid\w*)=[^/?#;]*", re.IGNORECASE
)
"""A session in the path: `/side;jsessionid=1A2B`."""
PASSING = re.compile(
    r"(?:utm_\w+|mc_[ce]id|fbclid|gclid|dclid|msclkid|yclid|_ga|_gl|igshid|ref|ref_?src|referr?er|from|source"
    r"|jsessionid|phpsessid|sessionid|session_?id|session|sid|s_?kwcid|cfid|cftoken|token|ticket|nonce|state|code"
    r"|cookie\w*|consent\w*|redirected?(?:_?from)?|orig(?:in)?|lang_?redirect|_|t|ts|timestamp|cachebuster|rnd)",
    re.IGNORECASE,
)
"""Parameters of one visit, or of where a reader came from: the page is the same without them."""


def rule(exchange: Exchange) -> Finding | None:
    """A finding when the first redirect is permanent.

    The new address is where the redirects led before the first that is only temporary.
    """
    target = _permanent(exchange)
    if target is None:
        return None
    target = _lasting(target, exchange.asked)
    if target.request == exchange.asked.request:
        return None
    if not same_site(exchange.asked.host, target.host) and not _is_known_owner(exchange, target):
        return Finding(Reason.MOVED_TO_OTHER_SITE)
    if _is_unlike(exchange, target):
        return Finding(Reason.MOVED_UNLIKE)
    # A browser carries the fragment along, so the new address keeps it.
    kept = f"#{exchange.asked.fragment}" if exchange.asked.fragment and not target.fragment else ""
    return Finding(Reason.PERMANENT_REDIRECT, moved_to=target.href + kept)


def _permanent(exchange: Exchange) -> Address | None:
    target = None
    for hop in exchange.hops:
        if hop.kind is HopKind.TEMPORARY or (hop.kind is HopKind.PAGE and is_front(hop.source)):
            break
        target = hop.target
    return target


def _lasting(target: Address, asked: Address) -> Address:
    """Return the address without what belongs to one visit, and was not asked for."""
    path = SESSION_IN_PATH.sub("", target.path)
    asked_for = set(asked.query.split("&"))
    kept = [
        pair
        for pair in target.query.split("&")
        if pair and (pair in asked_for or not PASSING.fullmatch(pair.partition("=")[0]))
    ]
    bare = target.request.partition("?")[0].replace(target.path, path)
    query = "?" + "&".join(kept) if kept else ""
    fragment = f"#{target.fragment}" if target.fragment else ""
    return parse(bare + query + fragment)


def _is_known_owner(exchange: Exchange, target: Address) -> bool:
    """Say whether the other site is visibly the same one's, or visibly has the same page."""
    asked, page = exchange.asked, exchange.answer.page
    if asked.path == target.path and not is_front(asked):
        return True
    if has_common_name(asked.host, target.host, page):
        return True
    return has_words_of(asked, page, target, if_nameless=False)


def _is_unlike(exchange: Exchange, target: Address) -> bool:
    """Say whether a deep address now leads to a shallower one with nothing of what it was named."""
    asked = exchange.asked
    deep = asked.path.strip("/").count("/")
    if not exchange.answer.is_html or deep == 0 or target.path.strip("/").count("/") >= deep:
        return False
    return not has_words_of(asked, exchange.answer.page, target)
