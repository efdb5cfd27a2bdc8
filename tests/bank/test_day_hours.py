from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from rusplan.bank.channel import Channel
from rusplan.bank.day_hours import hours_on, ordinary_week, other_weeks, weeks_in_force
from rusplan.language import FOR_EDITORS
from rusplan.pages.hours import opening_hours, special_hours
from rusplan.yaml.validation import Context
from tests.bank.example import BANK, TODAY, read_project, write_project

OFFICE = {"byday": ["MO", "TU", "WE", "TH", "FR"], "opens_at": "09:00", "closes_at": "15:00"}
OPEN = (("09:00", "15:00"),)
SUMMER = (date(2027, 6, 21), date(2027, 8, 15))
CONTEXT = Context(TODAY, "nn", {"ferie": (SUMMER,)})
YEAR = (date(2027, 1, 1), date(2028, 12, 31))


def channel(*schedules: dict[str, Any], **more: Any) -> Channel:
    data = {"kind": "phone", "number": "113", "schedules": schedules, "holidays": "open"}
    return Channel.model_validate(data | more, context=CONTEXT)


CASES = {
    "season": channel(OFFICE | {"valid_from": "2027-01-01", "valid_to": "2027-06-20"},
                      OFFICE | {"opens_at": "10:00", "valid_from": "2027-08-16",
                                "valid_to": "2028-12-31"}),
    "even weeks": channel({"byday": ["WE"], "opens_at": "18:00", "closes_at": "21:00",
                           "weeks": "even"}, OFFICE | {"byday": ["MO"]}),
    "dates": channel(OFFICE, {"dates": ["2027-12-04", "2027-12-05"], "opens_at": "10:00",
                              "closes_at": "14:00"}),
    "closed in a period": channel(OFFICE, special_hours=[{"period": "ferie"}]),
    "other in July": channel(OFFICE, special_hours=[
        {"valid_from": "2027-07-01", "valid_to": "2027-07-31", "opens_at": "16:00",
         "closes_at": "22:00"}]),
    "summer in words": channel(OFFICE, seasonal_hours={"seasons": ["sommar", "jul"],
                                                       "description": "Stengt."}),
}  # fmt: skip


def day_by_day(each: Channel) -> dict[date, Any]:
    return {
        YEAR[0] + timedelta(days=n): hours_on(each, YEAR[0] + timedelta(days=n))
        for n in range((YEAR[1] - YEAR[0]).days + 1)
    }


@pytest.mark.parametrize("name", CASES)
def test_the_stretches_say_the_same_as_day_by_day(name: str) -> None:
    said: dict[date, Any] = {}
    week = ordinary_week(CASES[name])
    stretches = list(other_weeks(CASES[name], *YEAR))
    for day in day_by_day(CASES[name]):
        found = [each for each in stretches if each.first <= day <= each.last]
        assert len(found) <= 1
        own = found[0].week if found else week
        said[day] = own[day.weekday()] if own else None
    assert said == day_by_day(CASES[name])


@pytest.mark.parametrize("name", CASES)
def test_open_data_has_the_hours_of_each_day(name: str) -> None:
    dated: dict[date, list[Any]] = {}
    for first, last, span, days in weeks_in_force(CASES[name], *YEAR):
        for n in range((last - first).days + 1):
            day = first + timedelta(days=n)
            if ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][day.weekday()] in days:
                dated.setdefault(day, []).append(span)
    expected = {day: list(hours) for day, hours in day_by_day(CASES[name]).items() if hours}
    assert {day: sorted(spans) for day, spans in dated.items()} == expected


def test_days_are_as_written() -> None:
    assert hours_on(CASES["season"], date(2027, 6, 18)) == OPEN
    assert hours_on(CASES["season"], date(2027, 7, 1)) == ()
    assert hours_on(CASES["season"], date(2029, 1, 2)) is None  # nobody has said
    assert hours_on(CASES["even weeks"], date(2027, 1, 13)) == (("18:00", "21:00"),)  # week 2
    assert hours_on(CASES["even weeks"], date(2027, 1, 6)) == ()
    assert hours_on(CASES["dates"], date(2027, 12, 4)) == (("10:00", "14:00"),)
    assert hours_on(CASES["closed in a period"], date(2027, 7, 1)) == ()
    assert hours_on(CASES["closed in a period"], date(2027, 8, 16)) == OPEN
    assert hours_on(CASES["other in July"], date(2027, 7, 3)) == (("16:00", "22:00"),)
    assert hours_on(CASES["summer in words"], date(2027, 7, 1)) is None
    assert hours_on(CASES["summer in words"], date(2027, 12, 28)) is None
    assert hours_on(CASES["summer in words"], date(2027, 11, 29)) == OPEN


def said(name: str) -> str:
    return opening_hours(CASES[name], FOR_EDITORS)


def also(name: str, today: date = YEAR[0]) -> list[str]:
    return special_hours(CASES[name], today, FOR_EDITORS)


def test_limits_are_said_in_words() -> None:
    assert said("even weeks").startswith("onsdag 18–21 i partalsveker; måndag 9–15")
    assert "måndag–fredag 9–15 1. januar 2027–20. juni 2027" in said("season")
    assert "10–14 4. desember 2027 og 5. desember 2027" in said("dates")
    assert also("closed in a period") == ["Stengt 21. juni 2027–15. august 2027"]
    assert also("other in July") == ["16–22 1. juli 2027–31. juli 2027"]
    assert also("other in July", date(2027, 8, 1)) == []


@pytest.mark.parametrize(
    ("old", "new", "codes"),
    [
        ("byday: [MO, TU]", "valid_from: 2027-01-01", ["no-days"]),
        ("byday: [MO, TU]", "byday: [MO]\n            weeks: partal", ["unknown-value"]),
        ("byday: [MO, TU]", "byday: [MO]\n            valid_from: 2027-02-01\n"
         "            valid_to: 2027-01-01", ["dates-reversed"]),
        ("byday: [MO, TU]", "byday: [MO]\n            period: sommarferie", ["undefined-id"]),
        ("byday: [MO, TU]", "byday: [MO]\n            valid_from: 1. august", ["bad-date"]),
        ("        assured_date: 2026-10-08\n        source",
         '        special_hours:\n          - {opens_at: "10:00", closes_at: "12:00"}\n'
         "        assured_date: 2026-10-08\n        source", ["no-days"]),
        ("        assured_date: 2026-10-08\n        source",
         "        special_hours:\n          - {valid_to: 2027-07-31}\n"
         "        assured_date: 2026-10-08\n        source", ["no-days"]),
        ("        assured_date: 2026-10-08\n        source",
         "        special_hours:\n          - {valid_from: 2027-07-01}\n"
         "        assured_date: 2026-10-08\n        source", ["no-days"]),
        ("        assured_date: 2026-10-08\n        source",
         '        special_hours:\n          - {dates: [2026-12-24], opens_at: "10:00"}\n'
         "        assured_date: 2026-10-08\n        source", ["closes-before-opening"]),
    ],
)  # fmt: skip
def test_a_fault_in_a_limit_is_told(tmp_path: Path, old: str, new: str, codes: list[str]) -> None:
    write_project(tmp_path, bank=BANK.replace(old, new, 1))
    site, problems = read_project(tmp_path)
    assert site is None
    assert [each.code.value for each in problems] == codes


def test_hours_that_never_meet_do_not_overlap(tmp_path: Path) -> None:
    summer = (
        'byday: [MO, TU]\n            valid_to: 2027-06-30\n            opens_at: "09:00"\n'
        '            closes_at: "15:00"\n          - byday: [MO]\n'
        "            valid_from: 2027-07-01"
    )
    write_project(tmp_path, bank=BANK.replace("byday: [MO, TU]", summer, 1))
    site, problems = read_project(tmp_path)
    assert (site is not None, problems) == (True, [])
    assert date(2027, 6, 30) > TODAY


def test_a_period_is_stated_once_and_used_by_id(tmp_path: Path) -> None:
    closed = "        special_hours:\n          - {period: ferie}\n        source"
    bank = BANK.replace("        source", closed, 1)
    bank += (
        '\nperiods:\n  - id: ferie\n    name: "Ferien"\n    spans:\n'
        "      - {valid_from: 2027-06-21, valid_to: 2027-08-15}\n"
    )
    write_project(tmp_path, bank=bank)
    site, problems = read_project(tmp_path)
    assert site
    assert problems == []
    phone = site.bank.services[0].channels[0]
    assert hours_on(phone, date(2027, 7, 5)) == ()
    assert hours_on(phone, date(2027, 8, 16)) == OPEN
