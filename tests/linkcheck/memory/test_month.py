"""A month of nightly runs: nothing healthy is called dead, everything dead is, in time."""

import random

import pytest

from rusplan.linkcheck.memory.memory import Memory
from rusplan.linkcheck.verdict import Reason, Verdict
from tests.linkcheck.results import day, result

GOOD = [r for r in Reason if r.verdict in (Verdict.OK, Verdict.MOVED)]
GONE = [r for r in Reason if r.verdict is Verdict.DEAD]
PASSING = [r for r in Reason if r.verdict is Verdict.TEMPORARY]
NIGHTS = 30


def nights(reasons: list[Reason]) -> list[Verdict]:
    memory, standing = Memory(), []
    for night, reason in enumerate(reasons):
        memory = memory.after({"a": result(reason)}, day(night))
        standing.append(memory.links["a"].verdict)
    return standing


@pytest.mark.parametrize("seed", range(20))
def test_a_healthy_link_with_bad_nights_is_never_dead(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311
    reasons = [Reason.GOOD_ANSWER] * NIGHTS
    for night in range(0, NIGHTS, 2):
        reasons[night] = chance.choice(PASSING + GONE)
    assert Verdict.DEAD not in nights(reasons)


@pytest.mark.parametrize("seed", range(20))
def test_a_link_down_for_six_nights_is_not_dead(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311
    reasons = [Reason.GOOD_ANSWER] * NIGHTS
    start = chance.randrange(NIGHTS - 6)
    reasons[start : start + 6] = chance.choices(PASSING, k=6)
    assert Verdict.DEAD not in nights(reasons)


@pytest.mark.parametrize("reason", GONE)
def test_a_gone_page_is_dead_from_the_second_night(reason: Reason) -> None:
    standing = nights([Reason.GOOD_ANSWER] * 5 + [reason] * 25)
    assert standing.index(Verdict.DEAD) == 6
    assert set(standing[6:]) == {Verdict.DEAD}


@pytest.mark.parametrize("reason", PASSING)
def test_a_silent_page_is_dead_from_the_eighth_night(reason: Reason) -> None:
    standing = nights([Reason.GOOD_ANSWER] * 5 + [reason] * 25)
    assert standing.index(Verdict.DEAD) == 12
    assert set(standing[12:]) == {Verdict.DEAD}


@pytest.mark.parametrize(
    "reason", [r for r in Reason if r.verdict not in (Verdict.DEAD, Verdict.TEMPORARY)]
)
def test_every_other_verdict_stands_at_once(reason: Reason) -> None:
    assert set(nights([reason] * NIGHTS)) == {reason.verdict}
