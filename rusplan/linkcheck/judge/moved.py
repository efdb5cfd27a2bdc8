"""Pages that have moved for good, and the address to store instead."""

from ..exchange import Exchange, HopKind
from ..verdict import Finding, Reason
from .front_page import is_front


def rule(exchange: Exchange) -> Finding | None:
    """A finding when the first redirect is permanent; the permanent part of the walk gives the new address."""
    target = None
    for hop in exchange.hops:
        if hop.kind is HopKind.TEMPORARY or (hop.kind is HopKind.PAGE and is_front(hop.source)):
            break
        target = hop.target
    if target is None or target.href == exchange.asked.href:
        return None
    return Finding(Reason.PERMANENT_REDIRECT, moved_to=target.href)
