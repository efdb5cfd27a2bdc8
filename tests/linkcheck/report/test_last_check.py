"""The dead man's switch: a check that has stopped in silence is told of by whatever is read."""

from datetime import date

import pytest

from rusplan.language import FOR_EDITORS
from rusplan.linkcheck.memory.memory import Memory
from rusplan.linkcheck.report.last_check import LastCheck
from rusplan.linkcheck.report.link_report import markdown
from rusplan.linkcheck.report.link_status import statuses
from rusplan.linkcheck.verdict import Reason
from tests.linkcheck.results import START, day, result


def seen_after(days: int) -> LastCheck:
    last = LastCheck.of(START, day(days).date())
    assert last
    return last


@pytest.mark.parametrize(("days", "late"), [(0, False), (2, False), (3, True), (40, True)])
def test_it_is_told_from_the_third_day_on(days: int, late: bool) -> None:  # noqa: FBT001
    assert seen_after(days).is_late is late
    assert f"{days} dagar" in seen_after(days).warning(FOR_EDITORS)


def test_no_check_yet_and_a_check_of_tomorrow_are_not_late() -> None:
    assert LastCheck.of(None, date(2026, 11, 1)) is None
    assert not seen_after(-1).is_late


@pytest.mark.parametrize(("days", "told"), [(1, False), (5, True)])
def test_the_report_says_it(days: int, told: bool) -> None:  # noqa: FBT001
    memory = Memory().after({"https://a.example/": result(Reason.GOOD_ANSWER)}, START)
    links = statuses({"https://a.example/": ()}, memory)
    report = markdown(links, START, last=seen_after(days))
    assert ("Enable workflow" in report) is told
