"""DNS that is slow or silent for some names, and what the others notice of it."""

import asyncio
import socket
import threading
from collections import Counter

import pytest

from rusplan.linkcheck.look import resolver
from rusplan.linkcheck.look.network_gate import NetworkGate
from rusplan.linkcheck.look.resolver import DnsFailed, NoSuchHost, Resolver, SystemLookup

PUBLIC = "8.8.8.8"


def dns(monkeypatch: pytest.MonkeyPatch, silent: threading.Event | None = None) -> Counter[str]:
    """Let the system answer for every name; «treg» waits for `silent`, and «borte» is none."""
    asked: Counter[str] = Counter()

    def answer(host: str, *_rest: object) -> list[object]:
        asked[host] += 1
        if silent and host.startswith("treg"):
            silent.wait()
            raise socket.gaierror(socket.EAI_AGAIN, "no answer")
        if host.startswith("borte"):
            raise socket.gaierror(socket.EAI_NONAME, "no such name")
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (PUBLIC, 0))]

    monkeypatch.setattr(socket, "getaddrinfo", answer)
    return asked


def test_names_without_an_answer_hold_up_no_others(monkeypatch: pytest.MonkeyPatch) -> None:
    silent = threading.Event()
    dns(monkeypatch, silent)

    async def ask() -> None:
        asked = Resolver(SystemLookup(), NetworkGate())
        slow = [asyncio.create_task(asked.addresses(f"treg{n}.example")) for n in range(40)]
        quick = [asked.addresses(f"god{n}.example") for n in range(60)]
        assert await asyncio.gather(*quick) == [[PUBLIC]] * 60
        assert not any(each.done() for each in slow)
        silent.set()
        ends = await asyncio.gather(*slow, return_exceptions=True)
        assert {type(end) for end in ends} == {DnsFailed}

    asyncio.run(ask())


def test_a_name_that_never_gets_an_answer_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    silent = threading.Event()
    dns(monkeypatch, silent)
    monkeypatch.setattr(resolver, "LOOKUP_SECONDS", 0.01)
    with pytest.raises(DnsFailed):
        asyncio.run(Resolver(SystemLookup(), NetworkGate()).addresses("treg.example"))
    silent.set()  # an answer after the run has ended is nobody's


def test_an_answer_that_comes_when_the_name_has_been_given_up_is_nobodys(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    silent = threading.Event()
    dns(monkeypatch, silent)
    monkeypatch.setattr(resolver, "LOOKUP_SECONDS", 0.01)
    complaints: list[object] = []

    async def ask() -> None:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, complaint: complaints.append(complaint))
        with pytest.raises(DnsFailed):
            await Resolver(SystemLookup(), NetworkGate()).addresses("treg.example")
        (asking,) = [each for each in threading.enumerate() if each.name == "dns treg.example"]
        silent.set()
        await asyncio.to_thread(asking.join)
        await asyncio.sleep(0)  # what it left to the loop has been done

    asyncio.run(ask())
    assert complaints == []


def test_those_who_ask_at_once_share_an_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = dns(monkeypatch)

    async def ask() -> list[list[str]]:
        shared = Resolver(SystemLookup(), NetworkGate())
        return await asyncio.gather(*(shared.addresses("god.example") for _ in range(5)))

    assert asyncio.run(ask()) == [[PUBLIC]] * 5
    assert asked == {"god.example": 1}


@pytest.mark.parametrize("host", ["borte.example", "a" * 64 + ".example"])
def test_names_that_are_none_are_told_apart(monkeypatch: pytest.MonkeyPatch, host: str) -> None:
    if host.startswith("borte"):
        dns(monkeypatch)
    with pytest.raises(NoSuchHost):
        asyncio.run(SystemLookup()(host))
