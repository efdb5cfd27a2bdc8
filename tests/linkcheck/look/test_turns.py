import asyncio
import time

import pytest

from rusplan.linkcheck.look.turns import PER_HOST, Turns

GAP = 0.5
NOW = 1000.0


class Street:
    """Visitors at the hosts, by a clock that stands still: who must wait says for how long."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.waits: list[float] = []
        self.most = 0
        self._inside = 0
        self._pass_on = asyncio.sleep
        monkeypatch.setattr(time, "monotonic", lambda: NOW)
        monkeypatch.setattr(asyncio, "sleep", self._wait)

    async def _wait(self, seconds: float) -> None:
        self.waits.append(seconds)
        await self._pass_on(0)

    def visit(self, hosts: list[str], turns: Turns) -> None:
        async def one(host: str) -> None:
            async with turns.turn(host):
                self._inside += 1
                self.most = max(self.most, self._inside)
                await self._pass_on(0)
                self._inside -= 1

        async def all_of_them() -> None:
            await asyncio.gather(*map(one, hosts))

        asyncio.run(all_of_them())


@pytest.fixture
def street(monkeypatch: pytest.MonkeyPatch) -> Street:
    return Street(monkeypatch)


def test_a_host_has_at_most_two_turns_at_once(street: Street) -> None:
    street.visit(["a.example"] * 8, Turns(0))
    assert street.most == PER_HOST


def test_the_gap_is_kept_between_starts(street: Street) -> None:
    street.visit(["a.example"] * 5, Turns(GAP))
    assert street.waits == [GAP * n for n in range(1, 5)]


def test_other_hosts_need_not_wait(street: Street) -> None:
    street.visit([f"{n}.example" for n in range(8)], Turns(GAP))
    assert (street.waits, street.most) == ([], 8)


def test_nobody_asks_a_host_that_wants_rest(street: Street) -> None:
    turns = Turns(GAP)
    turns.rest("a.example", 7)
    street.visit(["a.example", "b.example"], turns)
    assert street.waits == [7]
