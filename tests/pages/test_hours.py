import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rusplan.bank.channel import Channel
from rusplan.bank.term import HolidayHours, Weekday
from rusplan.language import FOR_EDITORS, Locale
from rusplan.pages.hours import opening_hours
from tests.programs import PROJECT

DAYS = ["måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"]
WEEKDAYS = "MO TU WE TH FR"
EVERY_DAY = f"{WEEKDAYS} SA SU"
DAY = 24 * 60


def channel(*openings: str, holidays: HolidayHours = HolidayHours.OPEN) -> Channel:
    """Return a phone with openings written `MO TU 09:00 15:30`."""
    schedules = [
        {"byday": days.split(), "opens_at": opens, "closes_at": closes}
        for days, opens, closes in (opening.rsplit(" ", 2) for opening in openings)
    ]
    return Channel.model_validate(
        {"kind": "phone", "number": "113", "schedules": schedules, "holidays": holidays}
    )


@pytest.mark.parametrize(
    ("openings", "expected"),
    [
        ([f"{WEEKDAYS} 11:00 14:30", f"{WEEKDAYS} 15:00 18:00"],
         "måndag–fredag 11–14.30 og 15–18"),
        ([f"{WEEKDAYS} 15:00 18:00", f"{WEEKDAYS} 11:00 14:30"],
         "måndag–fredag 11–14.30 og 15–18"),
        ([f"{EVERY_DAY} 15:00 22:00"], "alle dagar 15–22"),
        ([f"{EVERY_DAY} 00:00 24:00"], "heile døgnet"),
        ([f"{EVERY_DAY} 00:00 12:00", f"{EVERY_DAY} 12:00 24:00"], "heile døgnet"),
        ([f"{EVERY_DAY} 15:00 24:00", f"{EVERY_DAY} 00:00 07:00"], "alle dagar 15–7"),
        (["FR 20:00 24:00", "SA 00:00 03:00"], "fredag 20–3"),
        (["SU 20:00 24:00", "MO 00:00 03:00"], "søndag 20–3"),
        (["SU 08:00 24:00", "MO 00:00 12:00"], "måndag 0–12; søndag 8–24"),
        (["FR 20:00 24:00", "SA 00:00 24:00"], "fredag 20–24; laurdag 0–24"),
        (["MO 09:00 12:00", "MO 12:00 15:05"], "måndag 9–15.05"),
        (["MO TU 09:00 15:00"], "måndag og tysdag 9–15"),
        (["MO WE FR 09:00 15:00"], "måndag, onsdag og fredag 9–15"),
        (["MO TU WE 09:00 15:00", "SA 10:00 14:00"], "måndag–onsdag 9–15; laurdag 10–14"),
        (["SA SU 10:00 14:00", "MO 09:00 15:00"], "måndag 9–15; laurdag og søndag 10–14"),
        (["TU 00:00 00:30"], "tysdag 0–0.30"),
    ],
)  # fmt: skip
def test_hours_read_as_a_person_writes_them(openings: list[str], expected: str) -> None:
    assert opening_hours(channel(*openings), FOR_EDITORS) == f"{expected}, òg på heilagdagar"


@pytest.mark.parametrize(
    ("holidays", "expected"),
    [
        (HolidayHours.OPEN, "òg på heilagdagar"),
        (HolidayHours.CLOSED, "stengt på heilagdagar"),
        (HolidayHours.UNKNOWN, "heilagdagar er ikkje oppgitt"),
    ],
)
def test_hours_say_what_is_known_of_holidays(holidays: HolidayHours, expected: str) -> None:
    assert (
        opening_hours(channel("MO 09:00 15:00", holidays=holidays), FOR_EDITORS)
        == f"måndag 9–15, {expected}"
    )


@pytest.mark.parametrize("rule", HolidayHours)
def test_script_that_says_what_is_open_knows_each_rule_of_holidays(rule: HolidayHours) -> None:
    script = (PROJECT / "overrides" / "assets" / "open-now.js").read_text(encoding="utf-8")
    assert re.search(rf'"{rule}"|\b{rule}:', script)


def test_english_hours_are_written_with_a_colon() -> None:
    said = opening_hours(channel("MO TU WE 08:30 15:00"), Locale("en"))
    assert said == "Monday–Wednesday 8:30–15:00, public holidays too"


def test_nothing_is_said_of_unknown_hours() -> None:
    assert opening_hours(channel(), FOR_EDITORS) == ""


def clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def days_named(text: str) -> list[int]:
    if text == "alle dagar":
        return list(range(7))
    first, _, last = text.partition("–")
    if last:
        return list(range(DAYS.index(first), DAYS.index(last) + 1))
    return [DAYS.index(name) for name in re.split(", | og ", text)]


def minutes_named(sentence: str) -> set[int]:
    """Read a sentence as a person does: the minutes of the week that it says are open."""
    hours, _ = sentence.rsplit(", ", 1)
    if hours == "heile døgnet":
        return set(range(7 * DAY))
    said: set[int] = set()
    for part in hours.split("; "):
        match = re.fullmatch(r"(\D+) (\d.*)", part)
        assert match, part
        for span in re.split(", | og ", match[2]):
            times = [time.partition(".") for time in span.split("–")]
            opens, closes = (60 * int(hour) + int(minute or 0) for hour, _, minute in times)
            length = closes - opens if closes > opens else closes + DAY - opens
            for day in days_named(match[1]):
                said |= {(day * DAY + opens + past) % (7 * DAY) for past in range(length)}
    return said


HALF_HOURS = st.lists(st.integers(0, 7 * 48), unique=True).map(sorted)
ANY_WEEK = HALF_HOURS.map(lambda points: {
    minute for opens, closes in list(pairwise(points))[::2]
    for minute in range(30 * opens, 30 * closes)
})  # fmt: skip
# The bank refuses 23:59, which is midnight to most who write it.
MINUTE = st.integers(0, DAY).filter(lambda minute: minute != DAY - 1)
SAME_EVERY_DAY = st.lists(MINUTE, unique=True, max_size=4).map(sorted).map(
    lambda points: {
        day * DAY + minute for opens, closes in list(pairwise(points))[::2]
        for minute in range(opens, closes) for day in range(7)
    }
)  # fmt: skip


def openings(open_minutes: set[int]) -> list[str]:
    """Return the openings of a week, each within one day, as the bank writes them."""
    found = []
    for number, day in enumerate(Weekday):
        minutes = [minute in open_minutes for minute in range(number * DAY, (number + 1) * DAY)]
        edges = [
            at for at, pair in enumerate(pairwise([False, *minutes, False])) if len({*pair}) > 1
        ]
        found += [
            f"{day} {clock(a)} {clock(b)}" for a, b in zip(edges[::2], edges[1::2], strict=True)
        ]
    return found


@given(ANY_WEEK | SAME_EVERY_DAY)
def test_sentence_names_exactly_the_open_minutes(open_minutes: set[int]) -> None:
    sentence = opening_hours(channel(*openings(open_minutes)), FOR_EDITORS)
    assert (minutes_named(sentence) if sentence else set()) == open_minutes
