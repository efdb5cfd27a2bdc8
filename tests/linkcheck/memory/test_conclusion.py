import pytest

from rusplan.linkcheck.memory.conclusion import conclude
from rusplan.linkcheck.memory.record import LinkRecord
from rusplan.linkcheck.verdict import Reason, Verdict
from tests.linkcheck.results import day, result


def after(*runs: tuple[float, Reason]) -> LinkRecord:
    record: LinkRecord | None = None
    for number, reason in runs:
        record = conclude(record, result(reason), day(number))
    assert record
    return record


GONE = [Reason.NOT_FOUND, Reason.GONE, Reason.NO_SUCH_HOST, Reason.SOFT_404, Reason.FRONT_PAGE]


@pytest.mark.parametrize("reason", GONE)
def test_gone_is_dead_after_two_runs_over_a_day(reason: Reason) -> None:
    assert after((0, reason)).verdict is Verdict.TEMPORARY
    assert after((0, reason), (0.9, reason)).verdict is Verdict.TEMPORARY
    assert after((0, reason), (1, reason)).verdict is Verdict.DEAD


def test_failing_is_dead_after_three_runs_over_a_week() -> None:
    runs = [(0.0, Reason.TIMEOUT), (3.0, Reason.SERVER_ERROR), (6.9, Reason.REFUSED)]
    assert after(*runs).verdict is Verdict.TEMPORARY
    assert after(*runs, (7, Reason.TIMEOUT)).verdict is Verdict.DEAD
    assert after((0, Reason.TIMEOUT), (8, Reason.TIMEOUT)).verdict is Verdict.TEMPORARY


def test_a_good_answer_forgives_everything() -> None:
    runs = [(0.0, Reason.NOT_FOUND), (0.5, Reason.GOOD_ANSWER), (1.0, Reason.NOT_FOUND)]
    assert after(*runs).verdict is Verdict.TEMPORARY
    assert after(*runs, (2, Reason.NOT_FOUND)).verdict is Verdict.DEAD


def test_a_timeout_between_two_404s_does_not_forgive() -> None:
    runs = [(0.0, Reason.NOT_FOUND), (1.0, Reason.TIMEOUT), (2.0, Reason.NOT_FOUND)]
    assert after(*runs).verdict is Verdict.DEAD


def test_the_dead_stay_dead_while_they_fail() -> None:
    runs = [(0.0, Reason.NOT_FOUND), (1.0, Reason.NOT_FOUND), (2.0, Reason.TIMEOUT)]
    assert after(*runs).verdict is Verdict.DEAD
    assert after(*runs, (3, Reason.GOOD_ANSWER)).verdict is Verdict.OK


@pytest.mark.parametrize("reason", [r for r in Reason if r.verdict is Verdict.HIJACKED])
def test_a_takeover_is_told_at_once(reason: Reason) -> None:
    assert after((0, reason)).verdict is Verdict.HIJACKED


@pytest.mark.parametrize("reason", list(Reason))
def test_one_run_is_never_enough_to_be_dead(reason: Reason) -> None:
    assert after((0, reason)).verdict is not Verdict.DEAD


def test_a_clock_set_back_makes_nothing_dead() -> None:
    runs = [(10.0, Reason.NOT_FOUND), (0.0, Reason.NOT_FOUND), (0.5, Reason.NOT_FOUND)]
    assert after(*runs).verdict is Verdict.TEMPORARY
    assert after(*runs, (1, Reason.NOT_FOUND)).verdict is Verdict.DEAD


def test_since_is_when_the_verdict_first_stood() -> None:
    record = after(
        (0, Reason.GOOD_ANSWER), (1, Reason.NOT_FOUND), (3, Reason.NOT_FOUND), (4, Reason.TIMEOUT)
    )
    assert record.since == day(3)
    assert record.last_good == day(0)
    assert record.failing_since == day(1)
    assert record.failing_runs == 3


def test_evidence_is_cut() -> None:
    long = result(Reason.NOT_FOUND)
    long.finding.evidence["title"] = "x" * 5000
    assert len(conclude(None, long, day(0)).evidence["title"]) == 200
