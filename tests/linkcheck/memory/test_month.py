"""A month of nightly runs: nothing healthy is ever closed; what says that it is gone, is."""

import random

import pytest

from rusplan.linkcheck.memory.memory import Memory
from rusplan.linkcheck.patience import ASK_AFTER
from rusplan.linkcheck.verdict import BadNews, Reason, Verdict
from tests.linkcheck.results import day, result

GONE: list[Reason] = [r for r in Reason if r.news is BadNews.GONE and r is not Reason.REDIRECT_LOOP]
REFUSES: list[Reason] = [r for r in Reason if r.news is BadNews.REFUSES]
UNREACHABLE: list[Reason] = [
    r for r in Reason if r.news is BadNews.UNREACHABLE and r is not Reason.REFUSED_EVERYWHERE
]
PATIENT: list[Reason] = [Reason.REDIRECT_LOOP, Reason.REFUSED_EVERYWHERE]
NO_NEWS = [r for r in Reason if r.news is None]
NIGHTS = 30
CLOSED = {Verdict.DEAD, Verdict.HIJACKED}


def nights(reasons: list[Reason]) -> list[Verdict]:
    memory, standing = Memory(), []
    for night, reason in enumerate(reasons):
        memory = memory.after({"a": result(reason)}, day(night))
        standing.append(memory.links["a"].verdict)
    return standing


@pytest.mark.parametrize("reason", REFUSES + UNREACHABLE)
def test_what_refuses_us_or_is_out_of_reach_all_month_is_never_closed(reason: Reason) -> None:
    standing = nights([reason] * NIGHTS)
    assert not CLOSED & set(standing)
    told = Verdict.SUSPECT if reason.verdict is Verdict.TEMPORARY else reason.verdict
    assert set(standing[ASK_AFTER.days :]) == {told}


@pytest.mark.parametrize("seed", range(20))
def test_a_month_of_changing_refusals_and_silence_closes_nothing(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311
    reasons = chance.choices(REFUSES + UNREACHABLE + PATIENT, k=NIGHTS)
    assert not CLOSED & set(nights(reasons))


@pytest.mark.parametrize("seed", range(20))
def test_a_healthy_link_with_bad_nights_is_never_closed(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311
    reasons = [Reason.GOOD_ANSWER] * NIGHTS
    for night in range(0, NIGHTS, 2):
        reasons[night] = chance.choice(REFUSES + UNREACHABLE + PATIENT + GONE)
    assert not CLOSED & set(nights(reasons))


@pytest.mark.parametrize("seed", range(20))
def test_one_night_that_says_gone_among_many_silent_ones_closes_nothing(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311
    reasons = chance.choices(REFUSES + UNREACHABLE, k=NIGHTS)
    reasons[chance.randrange(NIGHTS)] = chance.choice(GONE)
    assert not CLOSED & set(nights(reasons))


@pytest.mark.parametrize("reason", [r for r in Reason if r.is_comparison])
def test_being_unlike_itself_all_month_closes_nothing_and_is_told_from_the_second_night(
    reason: Reason,
) -> None:
    standing = nights([Reason.GOOD_ANSWER] * 5 + [reason] * 25)
    assert standing == [Verdict.OK] * 6 + [Verdict.SUSPECT] * 24


@pytest.mark.parametrize("reason", GONE)
def test_a_gone_page_is_dead_from_the_second_night(reason: Reason) -> None:
    standing = nights([Reason.GOOD_ANSWER] * 5 + [reason] * 25)
    assert standing == [Verdict.OK] * 5 + [Verdict.TEMPORARY] + [Verdict.DEAD] * 24


@pytest.mark.parametrize("reason", PATIENT)
def test_what_a_passing_fault_looks_like_is_dead_after_three_weeks(reason: Reason) -> None:
    standing = nights([Reason.GOOD_ANSWER] * 5 + [reason] * 25)
    assert standing.index(Verdict.DEAD) == 5 + 21
    assert set(standing[26:]) == {Verdict.DEAD}


@pytest.mark.parametrize("reason", [r for r in NO_NEWS if not r.is_comparison])
def test_what_was_shown_stands_at_once(reason: Reason) -> None:
    assert set(nights([reason] * NIGHTS)) == {reason.verdict}
