from datetime import date, timedelta

import pytest

from rusplan.open_data.hsds.utc_offset import OffsetPeriod, offset_periods

WINTER = OffsetPeriod(date(2026, 10, 25), date(2027, 3, 27), 1)
SUMMER = OffsetPeriod(date(2027, 3, 28), date(2027, 10, 30), 2)


@pytest.mark.parametrize("today", [date(2026, 10, 25), date(2026, 11, 24), date(2027, 3, 27)])
def test_winter_is_followed_by_summer(today: date) -> None:
    assert offset_periods(today) == (WINTER, SUMMER)


def test_the_day_the_clock_changes_belongs_to_what_begins() -> None:
    assert offset_periods(date(2027, 3, 28))[0] == SUMMER
    assert offset_periods(date(2027, 10, 31))[0].offset == 1


@pytest.mark.parametrize("month", range(1, 13))
def test_periods_meet_and_hold_the_day(month: int) -> None:
    today = date(2030, month, 15)
    current, following = offset_periods(today)
    assert current.first <= today <= current.last
    assert current.last + timedelta(days=1) == following.first
    assert {current.offset, following.offset} == {1, 2}
