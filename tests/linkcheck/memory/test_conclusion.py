from dataclasses import replace
from datetime import date, timedelta

import pytest

from rusplan.linkcheck.fingerprint import Fingerprint
from rusplan.linkcheck.memory.conclusion import conclude
from rusplan.linkcheck.memory.record import LinkRecord
from rusplan.linkcheck.verdict import BadNews, Reason, Verdict
from tests.linkcheck.results import START, day, result


def after(*runs: tuple[float, Reason], seen: date | None = None) -> LinkRecord:
    record: LinkRecord | None = None
    for number, reason in runs:
        record = conclude(record, result(reason), day(number), seen)
    assert record
    return record


GONE = [Reason.NOT_FOUND, Reason.GONE, Reason.NO_SUCH_HOST, Reason.SOFT_404, Reason.FRONT_PAGE]
FIRST_DAY = START.date()


@pytest.mark.parametrize("reason", GONE)
def test_gone_is_dead_after_two_runs_over_a_day(reason: Reason) -> None:
    assert after((0, reason)).verdict is Verdict.TEMPORARY
    assert after((0, reason), (0.9, reason)).verdict is Verdict.TEMPORARY
    assert after((0, reason), (1, reason)).verdict is Verdict.DEAD


def test_no_look_in_a_week_is_put_before_a_person() -> None:
    runs = [(0.0, Reason.TIMEOUT), (3.0, Reason.SERVER_ERROR), (6.9, Reason.REFUSED)]
    before = after(*runs)
    assert before.verdict is Verdict.TEMPORARY
    assert not before.asks_a_person(day(6.9))
    week = after(*runs, (7, Reason.TIMEOUT))
    assert week.verdict is Verdict.SUSPECT
    assert week.asks_a_person(day(7))
    assert after((0, Reason.TIMEOUT), (8, Reason.TIMEOUT)).verdict is Verdict.TEMPORARY


def test_a_wall_asks_after_a_week_and_not_on_the_first_night() -> None:
    runs = [(float(night), Reason.BOT_WALL) for night in range(8)]
    assert not after(runs[0]).asks_a_person(day(0))
    assert after(*runs).asks_a_person(day(7))


def test_a_page_that_says_that_it_is_gone_asks_nobody() -> None:
    runs = [(float(night), Reason.NOT_FOUND) for night in range(9)]
    assert not after(*runs).asks_a_person(day(8))


def test_a_good_answer_forgives_everything() -> None:
    runs = [(0.0, Reason.NOT_FOUND), (0.5, Reason.GOOD_ANSWER), (1.0, Reason.NOT_FOUND)]
    assert after(*runs).verdict is Verdict.TEMPORARY
    assert after(*runs, (2, Reason.NOT_FOUND)).verdict is Verdict.DEAD


def test_a_page_that_was_shown_forgives_too() -> None:
    runs = [(0.0, Reason.NOT_FOUND), (0.5, Reason.ANCHOR_MISSING), (1.0, Reason.NOT_FOUND)]
    assert after(*runs).verdict is Verdict.TEMPORARY


@pytest.mark.parametrize("between", [Reason.TIMEOUT, Reason.BOT_WALL, Reason.REFUSES_US])
def test_a_night_that_shows_nothing_between_two_404s_does_not_forgive(between: Reason) -> None:
    assert after((0, Reason.NOT_FOUND), (1, between)).verdict is not Verdict.DEAD
    runs = [(0.0, Reason.NOT_FOUND), (1.0, between), (2.0, Reason.NOT_FOUND)]
    assert after(*runs).verdict is Verdict.DEAD


def test_refused_everywhere_for_three_weeks_and_then_one_404_is_told_for_what_it_was() -> None:
    runs = [(float(night), Reason.REFUSED_EVERYWHERE) for night in range(21)]
    assert after(*runs).verdict is Verdict.SUSPECT
    assert after(*runs, (21, Reason.NOT_FOUND)).verdict is Verdict.TEMPORARY
    assert after(*runs, (21, Reason.REFUSED_EVERYWHERE)).verdict is Verdict.DEAD


@pytest.mark.parametrize("nothing", [Reason.TIMEOUT, Reason.BOT_WALL, Reason.DNS_FAILED])
def test_a_look_that_shows_nothing_opens_no_closed_link(nothing: Reason) -> None:
    runs = [(0.0, Reason.NOT_FOUND), (1.0, Reason.NOT_FOUND), (2.0, nothing)]
    assert after(*runs).verdict is Verdict.DEAD
    assert after(*runs, (3, Reason.GOOD_ANSWER)).verdict is Verdict.OK
    taken = after((0, Reason.GAMBLING), (1, nothing))
    assert (taken.verdict, taken.reason) == (Verdict.HIJACKED, Reason.GAMBLING)


def test_what_an_older_version_closed_for_its_silence_is_opened() -> None:
    closed = LinkRecord(verdict=Verdict.DEAD, reason=Reason.TIMEOUT, since=day(0))
    assert conclude(closed, result(Reason.TIMEOUT), day(1)).verdict is Verdict.TEMPORARY


@pytest.mark.parametrize("reason", [r for r in Reason if r.verdict is Verdict.HIJACKED])
def test_a_takeover_is_told_at_once(reason: Reason) -> None:
    assert after((0, reason)).verdict is Verdict.HIJACKED


@pytest.mark.parametrize("reason", list(Reason))
def test_one_run_is_never_enough_to_be_dead(reason: Reason) -> None:
    assert after((0, reason)).verdict is not Verdict.DEAD


def test_an_unlike_page_keeps_what_was_known_of_the_old_one() -> None:
    record = after((0, Reason.GOOD_ANSWER), (1, Reason.TOPIC_CHANGED))
    assert (record.verdict, record.reason) == (Verdict.OK, Reason.GOOD_ANSWER)
    assert after((0, Reason.GOOD_ANSWER), (1, Reason.TOPIC_CHANGED), (2, Reason.GOOD_ANSWER))


def test_a_clock_set_back_makes_nothing_dead() -> None:
    runs = [(10.0, Reason.NOT_FOUND), (0.0, Reason.NOT_FOUND), (0.5, Reason.NOT_FOUND)]
    assert after(*runs).verdict is Verdict.TEMPORARY
    assert after(*runs, (1, Reason.NOT_FOUND)).verdict is Verdict.DEAD


SHOWS_NOTHING = [r for r in Reason if r.news in (BadNews.REFUSES, BadNews.UNREACHABLE)]


@pytest.mark.parametrize("reason", SHOWS_NOTHING)
def test_a_persons_answer_is_good_for_half_a_year(reason: Reason) -> None:
    seen = FIRST_DAY + timedelta(days=10)
    runs = [(float(night), reason) for night in range(13)]
    record = after(*runs, seen=seen)
    assert (record.verdict, record.reason) == (Verdict.OK, Reason.SEEN_BY_PERSON)
    assert record.last_good
    assert record.last_good.date() == seen
    assert conclude(record, result(reason), day(10 + 183), seen).verdict is Verdict.OK
    assert conclude(record, result(reason), day(10 + 185), seen).verdict is not Verdict.OK


def test_a_person_is_right_against_a_404_that_stood_when_the_page_was_seen() -> None:
    runs = [(float(night), Reason.NOT_FOUND) for night in range(4)]
    assert after(*runs).verdict is Verdict.DEAD
    assert after(*runs, seen=FIRST_DAY + timedelta(days=2)).verdict is Verdict.OK


def test_a_page_that_vanished_after_a_person_saw_it_is_dead() -> None:
    runs = [(5.0, Reason.NOT_FOUND), (6.0, Reason.NOT_FOUND)]
    assert after(*runs, seen=FIRST_DAY).verdict is Verdict.DEAD


def test_a_takeover_that_a_person_has_looked_at_is_opened_and_a_new_one_is_not() -> None:
    runs = [(0.0, Reason.GAMBLING), (3.0, Reason.GAMBLING)]
    assert after(*runs, seen=FIRST_DAY + timedelta(days=1)).verdict is Verdict.OK
    assert after((5, Reason.GAMBLING), seen=FIRST_DAY).verdict is Verdict.HIJACKED


@pytest.mark.parametrize("reason", [Reason.TOPIC_CHANGED, Reason.OFF_TOPIC])
def test_a_doubtful_page_is_learnt_when_a_person_has_accepted_it(reason: Reason) -> None:
    old, new = Fingerprint("Den gamle"), Fingerprint("Den nye")
    before = conclude(None, replace(result(Reason.GOOD_ANSWER), fingerprint=old), day(0))
    doubtful = replace(result(reason), fingerprint=new)
    told = conclude(conclude(before, doubtful, day(1)), doubtful, day(2))
    assert (told.verdict, told.fingerprint) == (Verdict.SUSPECT, old)
    accepted = conclude(told, doubtful, day(3), FIRST_DAY + timedelta(days=2))
    assert (accepted.verdict, accepted.fingerprint) == (Verdict.OK, new)


def test_since_is_when_the_verdict_first_stood() -> None:
    record = after(
        (0, Reason.GOOD_ANSWER), (1, Reason.NOT_FOUND), (3, Reason.NOT_FOUND), (4, Reason.TIMEOUT)
    )
    assert record.since == day(3)
    assert record.last_good == day(0)
    assert record.failing
    assert (record.failing.since, record.failing.runs) == (day(1), 3)


def test_evidence_is_cut() -> None:
    long = result(Reason.NOT_FOUND)
    long.finding.evidence["title"] = "x" * 5000
    assert len(conclude(None, long, day(0)).evidence["title"]) == 200
