"""One run: every stored address to its finding."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from rusplan.linkcheck.judge import fingerprint, judge
from rusplan.linkcheck.judge.fingerprint import Fingerprint
from rusplan.linkcheck.look.address import Address, UnusableAddress, parse
from rusplan.linkcheck.look.client import Client
from rusplan.linkcheck.look.exchange import Exchange, Look
from rusplan.linkcheck.look.network_gate import NetworkGate
from rusplan.linkcheck.look.other_scheme import TakesMail, has_mail_server, judge_unprobed
from rusplan.linkcheck.look.probe import Outcome, Probe
from rusplan.linkcheck.look.resolver import Lookup, Resolver, SystemLookup
from rusplan.linkcheck.look.turns import Turns
from rusplan.linkcheck.look.walk import Walker
from rusplan.linkcheck.result import Result
from rusplan.linkcheck.verdict import Finding, Reason

LOOK_SECONDS = 20.0  # on the network; old municipal servers need more than twelve
SHOWS_THE_PAGE = {Reason.GOOD_ANSWER, Reason.PERMANENT_REDIRECT, Reason.ANCHOR_MISSING}


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


async def check(
    stored: Iterable[str],
    world: Surroundings,
    done: Callable[[Result], None],
    known: Mapping[str, Fingerprint] | None = None,
) -> None:
    """Call `done` once for each distinct stored address; `known` are earlier good answers."""
    known = known or {}
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

    def judge_first(exchange: Look) -> Finding:
        return judge(exchange, known.get(asked[exchange.asked.request][0][0]))

    def settle(outcome: Outcome) -> None:
        for text, address in asked[outcome.address.request]:
            done(_result(text, address, outcome, known.get(text)))

    turns = Turns()
    resolver = Resolver(world.lookup, world.gate)
    async with Client(resolver, world.gate, world.trusted) as client:
        walker = Walker(client, turns, world.look_seconds)
        firsts = [same[0][1] for same in asked.values()]
        await Probe(walker, turns, judge_first).run(firsts, settle)


def _result(text: str, address: Address, outcome: Outcome, known: Fingerprint | None) -> Result:
    exchange, finding = outcome.exchange, outcome.finding
    if address != exchange.asked:
        exchange = replace(exchange, asked=address)
        finding = judge(exchange, known)
    seen = None
    if isinstance(exchange, Exchange) and finding.reason in SHOWS_THE_PAGE:
        seen = fingerprint.renewed(known, exchange)
    return Result(text, finding, address.host, seen, outcome.looks)
