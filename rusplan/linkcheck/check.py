"""One run: every stored address to its finding."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from rusplan.linkcheck.fingerprint import Fingerprint
from rusplan.linkcheck.inventory.occurrence import Inventory
from rusplan.linkcheck.judge.expectation import Expectation
from rusplan.linkcheck.look.address import Address, UnusableAddress, parse
from rusplan.linkcheck.look.client import Client
from rusplan.linkcheck.look.network_gate import NetworkGate
from rusplan.linkcheck.look.other_scheme import TakesMail, has_mail_server, judge_unprobed
from rusplan.linkcheck.look.outcome import Outcome
from rusplan.linkcheck.look.probe import Probe
from rusplan.linkcheck.look.resolver import Lookup, Resolver, SystemLookup
from rusplan.linkcheck.look.turns import Turns
from rusplan.linkcheck.look.walk import Walker
from rusplan.linkcheck.reading.desk import Conclusions, Desk
from rusplan.linkcheck.reading.neighbours import Neighbours
from rusplan.linkcheck.reading.task import Link
from rusplan.linkcheck.reading.workers import Workers
from rusplan.linkcheck.result import Result
from rusplan.linkcheck.verdict import Finding, Reason

LOOK_SECONDS = 20.0  # on the network; old municipal servers need more than twelve


@dataclass(frozen=True)
class Surroundings:
    """The world outside: which networks are open, DNS, trusted certificates, patience."""

    gate: NetworkGate
    lookup: Lookup
    takes_mail: TakesMail = has_mail_server
    trusted: Path | None = None  # certificates (PEM); None: those this machine trusts
    look_seconds: float = LOOK_SECONDS


def the_web() -> Surroundings:
    """Return the open web, seen through this machine's DNS and certificates."""
    return Surroundings(NetworkGate(), SystemLookup())


def expectations(inventory: Inventory) -> dict[str, Expectation]:
    """Return what the bank's entries say of their own addresses."""
    about = {
        address: [text for place in places if place.about for text in (place.title, place.about)]
        for address, places in inventory.items()
    }
    return {address: Expectation.of(*texts) for address, texts in about.items() if texts}


async def check(
    stored: Iterable[str],
    world: Surroundings,
    done: Callable[[Result], None],
    known: Mapping[str, Fingerprint] | None = None,
    expected: Mapping[str, Expectation] | None = None,
) -> None:
    """Call `done` once for each distinct stored address.

    `known` are earlier good answers; `expected` is what the bank says that a page is about.
    """
    known, expected = known or {}, expected or {}
    asked = await _to_probe(stored, world, done)
    if not asked:
        return

    def settle(outcome: Outcome[Conclusions]) -> None:
        """Tell each stored address that has this request what was concluded of it."""
        same = zip(asked[outcome.address.request], outcome.conclusions, strict=True)
        for (text, address), concluded in same:
            fingerprint = concluded.fingerprint
            done(Result(text, concluded.finding, address.host, fingerprint, outcome.looks))

    links = {
        request: tuple(Link(address, known.get(text), expected.get(text)) for text, address in same)
        for request, same in asked.items()
    }
    turns = Turns()
    resolver = Resolver(world.lookup, world.gate)
    async with (
        Workers(len(asked)) as workers,
        Client(resolver, world.gate, world.trusted) as client,
    ):
        neighbours = Neighbours(workers, client, turns, world.look_seconds)
        desk = Desk(workers, neighbours, links)
        walker = Walker(client, turns, world.look_seconds, desk.read, desk.fail)
        firsts = [same[0][1] for same in asked.values()]
        await Probe(walker.look, desk.spare, turns).run(firsts, settle)


async def _to_probe(
    stored: Iterable[str], world: Surroundings, done: Callable[[Result], None]
) -> dict[str, list[tuple[str, Address]]]:
    """Return the web addresses, as stored and as parsed, by request; conclude on all others."""
    asked: dict[str, list[tuple[str, Address]]] = defaultdict(list)
    for text in dict.fromkeys(stored):
        try:
            address = parse(text)
        except UnusableAddress:
            done(Result(text, Finding(Reason.UNUSABLE_ADDRESS)))
            continue
        if address.is_web:
            asked[address.request].append((text, address))
        else:
            done(Result(text, await judge_unprobed(address, world.lookup, world.takes_mail)))
    return asked
