"""Which hosts are looked at first, with a look that answers at once."""

import asyncio
from collections.abc import Iterable

import pytest

from rusplan.linkcheck.look import probe
from rusplan.linkcheck.look.address import Address, parse
from rusplan.linkcheck.look.outcome import Outcome
from rusplan.linkcheck.look.probe import Probe
from rusplan.linkcheck.look.turns import Turns
from rusplan.linkcheck.verdict import Finding, Reason


def looked_at(addresses: Iterable[str]) -> list[str]:
    """Return the hosts that are asked, in order, when there is time for one at once."""
    asked: list[str] = []

    async def look(address: Address) -> Outcome[None]:
        asked.append(address.host)
        return Outcome(address, Finding(Reason.GOOD_ANSWER), None, address.host)

    def spare(address: Address, reason: Reason) -> Outcome[None]:
        return Outcome(address, Finding(reason), None, address.host)

    asyncio.run(Probe(look, spare, Turns(0)).run(map(parse, addresses), lambda _: None))
    return asked


def test_the_host_with_most_addresses_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(probe, "HOSTS_AT_ONCE", 1)
    few = ["https://a.example/", "https://b.example/1", "https://b.example/2"]
    many = [f"https://c.example/{number}" for number in range(3)]
    assert looked_at([*few, *many]) == [*["c.example"] * 3, *["b.example"] * 2, "a.example"]
