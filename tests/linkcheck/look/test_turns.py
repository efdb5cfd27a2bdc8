import asyncio
import itertools
import time

from rusplan.linkcheck.look.turns import PER_HOST, Turns

GAP = 0.02


def starts(hosts: list[str], *, rest: float = 0.0) -> tuple[list[float], int]:
    """When each turn began, and how many were held at once at most."""
    begun: list[float] = []
    held = most = 0

    async def one(turns: Turns, host: str) -> None:
        nonlocal held, most
        async with turns.turn(host):
            begun.append(time.monotonic())
            held += 1
            most = max(most, held)
            await asyncio.sleep(GAP * 3)
            held -= 1

    async def all_of_them() -> None:
        turns = Turns(GAP)
        turns.rest("a.example", rest)
        await asyncio.gather(*(one(turns, host) for host in hosts))

    asyncio.run(all_of_them())
    return begun, most


def test_a_host_has_at_most_two_turns_at_once() -> None:
    assert starts(["a.example"] * 8)[1] == PER_HOST


def test_the_gap_is_kept_between_starts() -> None:
    begun, _ = starts(["a.example"] * 8)
    assert min(later - earlier for earlier, later in itertools.pairwise(begun)) >= GAP * 0.95


def test_other_hosts_need_not_wait() -> None:
    assert starts([f"{n}.example" for n in range(8)])[1] == 8


def test_nobody_asks_a_host_that_wants_rest() -> None:
    before = time.monotonic()
    begun, _ = starts(["a.example"], rest=0.2)
    assert begun[0] - before >= 0.2
