import asyncio

import pytest

from rusplan.linkcheck.look.address import parse
from rusplan.linkcheck.look.client import Client
from rusplan.linkcheck.look.exchange import FailedExchange
from rusplan.linkcheck.look.network_gate import NetworkGate
from rusplan.linkcheck.look.resolver import Resolver
from rusplan.linkcheck.look.turns import Turns
from rusplan.linkcheck.look.walk import Arrival, Walker
from rusplan.linkcheck.verdict import Reason

PRIVATE = [
    *["127.0.0.1", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1"],
    *["0.0.0.0", "224.0.0.1", "192.0.2.1", "255.255.255.255"],  # noqa: S104 - none is bound to
    *["::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "ff02::1"],
    *["::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::"],
    # Cloud providers' own services in public ranges, and what IPv6 keeps for other ends.
    *["168.63.129.16", "192.0.0.192", "192.0.0.9", "100.100.100.200", "fd00:ec2::254"],
    *["64:ff9b:1::808:808", "fec0::1", "::8.8.8.8", "::ffff:0:808:808", "2001:4:112::1"],
    *["2001:0:4136:e378:8000:63bf:3fff:fdd2", "3fff::1", "5f00::1", "100::1", "192.88.99.1"],
    # The same, carried in IPv6.
    *["::ffff:168.63.129.16", "64:ff9b::a83f:8110", "2002:a83f:8110::", "2a00::5efe:10.0.0.1"],
    *["2a00::200:5efe:192.168.1.1", "::ffff:192.0.0.192", "2002:c0a8:101::1"],
]
PUBLIC = [
    *["8.8.8.8", "193.213.112.4", "168.63.129.17", "192.0.1.1", "2a00:1450:4001:800::200e"],
    *["2001:200::1", "2620:4f:8000::1", "64:ff9b::808:808", "::ffff:8.8.8.8", "2002:808:808::1"],
]


@pytest.mark.parametrize("address", PRIVATE)
def test_private_addresses_are_refused(address: str) -> None:
    assert not NetworkGate().allows(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses_are_let_through(address: str) -> None:
    assert NetworkGate().allows(address)


def test_an_opened_network_opens_nothing_else() -> None:
    gate = NetworkGate(["127.77.0.0/16"])
    assert gate.allows("127.77.3.4")
    assert not gate.allows("127.0.0.1")
    assert not gate.allows("10.0.0.1")


async def failure(resolver: Resolver, gate: NetworkGate, address: str) -> Reason:
    async def read(_arrival: Arrival) -> FailedExchange:
        raise AssertionError

    async with Client(resolver, gate) as client:
        return (await Walker(client, Turns(), 5, read, lambda it: it).look(parse(address))).failure


def reason(address: str, answer: list[str]) -> Reason:
    """Why a look at an address failed, when this is what DNS answers."""

    async def lookup(_host: str) -> list[str]:
        return answer

    async def look() -> Reason:
        gate = NetworkGate()
        return await failure(Resolver(lookup, gate), gate, address)

    return asyncio.run(look())


@pytest.mark.parametrize(
    "host",
    [
        *["127.0.0.1", "2130706433", "0x7f.1", "0177.0.0.1", "127.1", "127.0.0.1.", "0x7f000001"],
        *[
            "0xa83f8110",
            "2822734096",
            "0250.077.0201.020",
            "0",
            "\uff11\uff12\uff17.0.0.1",
            "127。0。0。1",
        ],
        *["[::1]", "[::ffff:127.0.0.1]", "[64:ff9b::10.0.0.1]", "[::127.0.0.1]", "%31%32%37.1"],
    ],
)
def test_no_spelling_of_a_private_address_is_connected_to(host: str) -> None:
    assert reason(f"http://{host}/", []) is Reason.PRIVATE_ADDRESS


@pytest.mark.parametrize("host", ["inne.example", "inne.example.", "INNE.example"])
def test_a_name_with_a_dot_after_it_is_the_same_name(host: str) -> None:
    assert reason(f"http://{host}/", ["10.0.0.1"]) is Reason.PRIVATE_ADDRESS


def test_a_name_that_leads_to_a_private_address_is_refused() -> None:
    assert reason("http://inne.example/", ["10.0.0.1", "127.0.0.1"]) is Reason.PRIVATE_ADDRESS


def test_a_private_address_among_public_ones_is_left_out() -> None:
    async def lookup(_host: str) -> list[str]:
        return ["10.0.0.1", "8.8.8.8", "::1"]

    resolver = Resolver(lookup, NetworkGate())
    assert asyncio.run(resolver.addresses("delt.example")) == ["8.8.8.8"]


def test_a_name_that_changes_its_answer_gains_nothing() -> None:
    # The gate stands at the socket too: whatever the resolver hands over is judged once more.
    class Swapped(Resolver):
        async def addresses(self, _host: str) -> list[str]:
            return ["127.0.0.1"]

    async def look() -> Reason:
        gate = NetworkGate()

        async def lookup(_host: str) -> list[str]:
            return ["8.8.8.8"]

        return await failure(Swapped(lookup, gate), gate, "http://bytt.example/")

    assert asyncio.run(look()) is Reason.PRIVATE_ADDRESS
