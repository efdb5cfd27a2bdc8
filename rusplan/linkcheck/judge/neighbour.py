"""A made-up neighbour of an address: what its host answers for a page that cannot be there."""

from dataclasses import dataclass

from rusplan.linkcheck.judge import fingerprint
from rusplan.linkcheck.judge.fingerprint import Fingerprint
from rusplan.linkcheck.look.exchange import Exchange


@dataclass(frozen=True, slots=True)
class Neighbour:
    """The neighbour asked for, the answer's status, where it came from, and how it looked."""

    asked: str
    status: int
    final: str
    seen: Fingerprint


def describe(exchange: Exchange) -> Neighbour:
    """Return what is kept of a look at a neighbour."""
    status, final = exchange.answer.status, exchange.final.href
    return Neighbour(exchange.asked.href, status, final, fingerprint.take(exchange))


def is_wanted(_exchange: Exchange, _known: Fingerprint | None) -> bool:
    """Say whether the answer alone leaves it open that the host says 200 to everything."""
    return False
