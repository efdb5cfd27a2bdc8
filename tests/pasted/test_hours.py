from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from rusplan.bank.channel import Channel
from rusplan.bank.schedule import Schedules
from rusplan.bank.term import Weekday
from rusplan.language import FOR_EDITORS
from rusplan.pages.hours import opening_hours
from rusplan.pasted.hours import EXAMPLE, Hours, read_hours
from rusplan.pasted.unclear import UnreadableHoursError


def written(schedules: Any) -> str:
    channel = Channel.model_validate({"kind": "phone", "number": "113", "schedules": schedules})
    return opening_hours(channel, FOR_EDITORS).removesuffix(f", {channel.holidays.label}")


def week(schedules: Any) -> dict[str, list[tuple[str, str]]]:
    """Return the openings of each day, those that meet joined."""
    days: dict[str, list[tuple[str, str]]] = {}
    spans = [(d, s["opens_at"], s["closes_at"]) for s in schedules for d in s["byday"]]
    for day, opens, closes in sorted(spans):
        hours = days.setdefault(day, [])
        if hours and hours[-1][1] == opens:
            hours[-1] = (hours[-1][0], closes)
        else:
            hours.append((opens, closes))
    return days


@pytest.mark.parametrize(
    ("text", "days", "opens", "closes"),
    [
        ("måndag–fredag 9–15.30", "MO TU WE TH FR", "09:00", "15:30"),
        ("Måndag - fredag kl. 09:00 - 15:30", "MO TU WE TH FR", "09:00", "15:30"),
        ("mandag til fredag 9 til 15", "MO TU WE TH FR", "09:00", "15:00"),
        ("tysdag og torsdag: kl 12-14", "TU TH", "12:00", "14:00"),
        ("laurdagar, søndagar 10–12", "SA SU", "10:00", "12:00"),
        ("laurdag–måndag 10–12", "MO SA SU", "10:00", "12:00"),
        ("alle dagar 8–24", "MO TU WE TH FR SA SU", "08:00", "24:00"),
        ("heile døgnet", "MO TU WE TH FR SA SU", "00:00", "24:00"),
        ("fredag heile døgnet", "FR", "00:00", "24:00"),
    ],
)
def test_hours_are_read(text: str, days: str, opens: str, closes: str) -> None:
    assert read_hours(text).schedules == [
        {"byday": days.split(), "opens_at": opens, "closes_at": closes}
    ]


def test_breaks_and_parts_are_read() -> None:
    assert [each["opens_at"] for each in read_hours(EXAMPLE).schedules] == [
        "09:00",
        "10:00",
        "13:00",
    ]


def test_time_past_midnight_is_divided() -> None:
    assert read_hours("søndag 22–2").schedules == [
        {"byday": ["MO"], "opens_at": "00:00", "closes_at": "02:00"},
        {"byday": ["SU"], "opens_at": "22:00", "closes_at": "24:00"},
    ]


@pytest.mark.parametrize(
    "text",
    ["9–15", "måndag", "måndag 9", "måndag 9–25", "måndag 9.75–15", "måndag 9–9", "mondag 9–15",
     "måndag 9–15 ved avtale", "måndag–onsdag–fredag 9–15", "måndag 9–12 og 11–15", "02. jan",
     "måndag 24–2", "Ope", "i kontortida", "alle dagar stengt", "hver andre onsdag 9-15",
     "1. onsdag i mnd. 9-15",
     "skoledager 9-15", "måndag 9-12,13", "; rm -rf /", "${{ secrets }}"],
)  # fmt: skip
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(UnreadableHoursError):
        read_hours(text)


@given(st.text())
@settings(deadline=None)
def test_any_text_is_openings_or_refused(text: str) -> None:
    try:
        openings = read_hours(text)
    except UnreadableHoursError:
        return
    assert isinstance(openings, Hours)


_SPAN = st.tuples(st.integers(0, 287), st.integers(1, 288)).filter(lambda span: span[0] < span[1])


@given(st.lists(st.tuples(st.sets(st.sampled_from(list(Weekday)), min_size=1), _SPAN), max_size=4))
@settings(deadline=None)
def test_hours_that_a_page_shows_are_read_back(openings: list[Any]) -> None:
    schedules = [
        {
            "byday": sorted(day.value for day in days),
            "opens_at": f"{span[0] // 12:02}:{span[0] % 12 * 5:02}",
            "closes_at": f"{span[1] // 12:02}:{span[1] % 12 * 5:02}",
        }
        for days, span in openings
    ]
    try:
        TypeAdapter(Schedules).validate_python(schedules)
    except ValidationError:
        return  # overlapping
    text = written(schedules)
    if text:
        assert week(read_hours(text).schedules) == week(schedules)
