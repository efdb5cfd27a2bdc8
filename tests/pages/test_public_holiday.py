import json
from datetime import date, timedelta

import pytest
from holidays import country_holidays

from rusplan.pages.public_holiday import holiday_script, public_holidays


@pytest.mark.parametrize("today", [date(2026, 11, 24), date(2027, 1, 1), date(2027, 7, 1)])
def test_holidays_are_known_for_18_months(today: date) -> None:
    assert public_holidays(today)[1] >= today + timedelta(days=548)


@pytest.mark.parametrize("year", range(2026, 2046, 3))
def test_days_are_those_of_the_library_that_is_kept_for_all_countries(year: int) -> None:
    days, until = public_holidays(date(year, 1, 1))
    assert days == sorted(country_holidays("NO", years=range(year, until.year + 1)))


@pytest.mark.parametrize(
    "day",
    ["2026-12-25", "2027-01-01", "2027-03-25", "2027-03-26", "2027-03-29", "2027-05-01",
     "2027-05-06", "2027-05-17", "2027-12-26", "2028-05-17"],
)  # fmt: skip
def test_public_holiday_is_known(day: str) -> None:
    assert date.fromisoformat(day) in public_holidays(date(2026, 11, 24))[0]


@pytest.mark.parametrize("day", ["2026-12-24", "2027-03-27", "2027-05-16", "2027-06-23"])
def test_other_day_is_not_taken_for_one(day: str) -> None:
    assert (date.fromisoformat(day) in public_holidays(date(2026, 11, 24))[0]) == (
        day == "2027-05-16"  # Whit Sunday
    )


def test_builds_of_neighbouring_days_are_alike() -> None:
    assert holiday_script(date(2026, 11, 24)) == holiday_script(date(2026, 11, 25))


def test_script_holds_data_and_nothing_else() -> None:
    name, _, data = holiday_script(date(2026, 11, 24)).partition("=")
    assert name == "window.rusplanHolidays"
    assert json.loads(data)["until"] == "2028-12-31"
