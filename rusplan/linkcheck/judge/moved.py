"""Pages that have moved for good, and the address to store instead."""

from rusplan.linkcheck.judge.front_page import is_front
from rusplan.linkcheck.look.exchange import Exchange, HopKind
from rusplan.linkcheck.verdict import Finding, Reason


def rule(exchange: Exchange) -> Finding | None:
    """A finding when the first redirect is permanent; the permanent part of the walk gives the new address."""
    target = None
    for hop in exchange.hops:
        if hop.kind is HopKind.TEMPORARY or (hop.kind is HopKind.PAGE and is_front(hop.source)):
            break
        target = hop.target
    if target is None or target.href == exchange.asked.href:
        return None
    # A browser carries the fragment along, so the new address keeps it.
    kept = f"#{exchange.asked.fragment}" if exchange.asked.fragment and not target.fragment else ""
    return Finding(Reason.PERMANENT_REDIRECT, moved_to=target.href + kept)
