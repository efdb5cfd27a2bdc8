"""Walks through a web of made-up answers: no network, so that any port can be refused."""

import asyncio
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

import pytest

from rusplan.linkcheck.look.address import Address, parse
from rusplan.linkcheck.look.exchange import FailedExchange, HopKind
from rusplan.linkcheck.look.failure import NoAnswer
from rusplan.linkcheck.look.received import Received
from rusplan.linkcheck.look.turns import Turns
from rusplan.linkcheck.look.walk import Arrival, Walker
from rusplan.linkcheck.verdict import Reason

if TYPE_CHECKING:
    from rusplan.linkcheck.look.client import Client

Web = Mapping[str, Reason | Received]
PAGE = Received(parse("https://a.example/"), 200)


class _Visit:
    cookies: frozenset[str] = frozenset()

    def __init__(self, web: Web) -> None:
        self._web = web
        self.asked: list[str] = []

    async def get(self, address: Address, _ips: list[str], _seconds: float) -> Received:
        self.asked.append(address.href)
        answer = self._web.get(address.href, Reason.REFUSED)
        if isinstance(answer, Reason):
            raise NoAnswer(answer)
        return Received(address, answer.status, answer.headers)


class _Client:
    def __init__(self, web: Web) -> None:
        self.given = _Visit(web)

    @contextmanager
    def visit(self) -> Iterator[_Visit]:
        yield self.given

    async def resolved(self, _address: Address) -> list[str]:
        return ["192.0.2.1"]


async def _read(arrival: Arrival) -> Arrival:
    return arrival


def look(address: str, web: Web) -> tuple[Arrival | FailedExchange, list[str]]:
    """What a look brings, and the addresses asked on the way."""

    def fail(failed: FailedExchange) -> Arrival | FailedExchange:
        return failed

    client = _Client(web)
    walker = Walker(cast("Client", client), Turns(0), 9, _read, fail)
    return asyncio.run(walker.look(parse(address))), client.given.asked


def arrival(address: str, web: Web) -> Arrival:
    came, _ = look(address, web)
    assert isinstance(came, Arrival)
    return came


def failure(address: str, web: Web) -> Reason:
    came, _ = look(address, web)
    assert isinstance(came, FailedExchange)
    return came.failure


@pytest.mark.parametrize(
    "reason", [Reason.REFUSED, Reason.TIMEOUT, Reason.CONNECTION_LOST, Reason.UNREACHABLE]
)
def test_http_that_nobody_answers_is_tried_on_https(reason: Reason) -> None:
    came = arrival(
        "http://a.example/x?y#z",
        {"http://a.example/x?y#z": reason, "https://a.example/x?y#z": PAGE},
    )
    assert [(hop.kind, hop.target.href) for hop in came.hops] == [
        (HopKind.HTTPS, "https://a.example/x?y#z")
    ]


def test_so_is_where_a_redirect_leads() -> None:
    to_http = Received(PAGE.address, 301, {"location": "http://b.example/"})
    came = arrival(
        "https://a.example/", {"https://a.example/": to_http, "https://b.example/": PAGE}
    )
    assert [hop.kind for hop in came.hops] == [HopKind.PERMANENT, HopKind.HTTPS]


def test_no_browser_goes_from_https_to_http() -> None:
    web = {"http://a.example/": PAGE}
    assert failure("https://a.example/", web) is Reason.REFUSED


def test_a_host_that_refuses_both_refuses_everywhere() -> None:
    assert failure("http://a.example/", {}) is Reason.REFUSED_EVERYWHERE
    assert failure("https://a.example/", {}) is Reason.REFUSED_EVERYWHERE


@pytest.mark.parametrize("secure", [Reason.TIMEOUT, Reason.CERTIFICATE_EXPIRED, Reason.TLS_FAILED])
def test_a_host_that_does_something_else_on_https_is_only_refused(secure: Reason) -> None:
    assert failure("http://a.example/", {"https://a.example/": secure}) is Reason.REFUSED


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("https://a.example/", Reason.TIMEOUT),
        ("https://a.example/", Reason.CERTIFICATE_EXPIRED),
        ("http://a.example/", Reason.DNS_FAILED),
        ("http://a.example/", Reason.BAD_ANSWER),
    ],
)
def test_other_trouble_is_not_tried_otherwise(address: str, reason: Reason) -> None:
    came, asked = look(address, {address: reason})
    assert isinstance(came, FailedExchange)
    assert came.failure is reason
    assert asked == [address]


@pytest.mark.parametrize("address", ["http://a.example:8080/", "https://a.example:8443/"])
def test_a_port_of_its_own_is_not_tried_otherwise(address: str) -> None:
    came, asked = look(address, {})
    assert isinstance(came, FailedExchange)
    assert came.failure is Reason.REFUSED
    assert asked == [address]


def test_an_answer_on_http_is_the_answer() -> None:
    gone = Received(PAGE.address, 404)
    came, asked = look("http://a.example/", {"http://a.example/": gone, "https://a.example/": PAGE})
    assert isinstance(came, Arrival)
    assert came.received.status == 404
    assert asked == ["http://a.example/"]
