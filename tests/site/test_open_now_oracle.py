"""«Ope no» against an oracle that asks minute by minute, in three time zones.

The oracle knows the data, the library of the world's holidays and the world's time zones. It
shares nothing with the code that it judges: no week, no stretch, no span.
"""

import functools
import shutil
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import holidays
import pytest
from playwright.sync_api import Browser

from rusplan.bank.channel import Channel
from rusplan.bank.service import Service
from rusplan.language import FOR_EDITORS
from rusplan.pages.public_holiday import holiday_script
from rusplan.pages.rendering import render_macro
from rusplan.pages.script_messages import open_now_words
from tests.programs import PROJECT
from tests.site.abroad import OSLO

BUILT = date(2026, 11, 24)
KNOWN_UNTIL = date(2028, 12, 31)
DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
NORWAY = holidays.country_holidays("NO", years=range(2026, 2030), language="en_US")

Fields = dict[str, Any]
WEEKDAYS = {"byday": DAYS[:5], "opens_at": "09:00", "closes_at": "15:30"}
NIGHT: list[Fields] = [
    {"byday": DAYS[:5], "opens_at": "00:00", "closes_at": "08:00"},
    {"byday": DAYS[:5], "opens_at": "15:30", "closes_at": "24:00"},
    {"byday": DAYS[5:], "opens_at": "00:00", "closes_at": "24:00"},
]
PARTY: list[Fields] = [
    {"byday": ["FR", "SA"], "opens_at": "22:00", "closes_at": "24:00"},
    {"byday": ["SA", "SU"], "opens_at": "00:00", "closes_at": "03:00"},
]
ALWAYS: list[Fields] = [{"byday": DAYS, "opens_at": "00:00", "closes_at": "24:00"}]
MORNINGS: list[Fields] = [{"byday": DAYS, "opens_at": "01:30", "closes_at": "03:30"}]
EVEN: list[Fields] = [
    WEEKDAYS | {"weeks": "even"},
    WEEKDAYS | {"weeks": "odd", "closes_at": "18:00"},
]
TERM: list[Fields] = [
    WEEKDAYS | {"valid_from": "2026-11-01", "valid_to": "2027-06-18"},
    WEEKDAYS | {"valid_from": "2027-08-16", "valid_to": "2028-06-16", "opens_at": "10:00"},
]
CHRISTMAS: Fields = {"dates": ["2026-12-24", "2026-12-25", "2026-12-31"],
                     "opens_at": "10:00", "closes_at": "12:00"}  # fmt: skip
JULY: Fields = {"valid_from": "2027-07-01", "valid_to": "2027-07-31"}
LATE: Fields = {"valid_from": "2027-03-22", "valid_to": "2027-04-04", "byday": DAYS[:5],
                "opens_at": "18:00", "closes_at": "22:00"}  # fmt: skip

CHANNELS: list[Fields] = [
    {"schedules": schedules, "holidays": rule, **more}
    for rule in ("open", "all-day", "closed", "unknown")
    for schedules, more in (
        ([WEEKDAYS], {}), (NIGHT, {}), (PARTY, {}), (ALWAYS, {}), (MORNINGS, {}), (EVEN, {}),
        (TERM, {}), (ALWAYS, {"special_hours": [CHRISTMAS]}),
        ([WEEKDAYS], {"special_hours": [JULY]}),
        (NIGHT, {"special_hours": [JULY, CHRISTMAS]}), ([WEEKDAYS], {"special_hours": [LATE]}),
    )
]  # fmt: skip


def moments(*days: str) -> list[datetime]:
    """Return moments around the turns of an hour, for two days from each day on."""
    return [
        datetime.fromisoformat(f"{day}T00:00Z") + timedelta(hours=half / 2, minutes=minute)
        for day in days
        for half in range(0, 96, 3)
        for minute in (-1, 0)
    ]


MOMENTS = moments(
    "2026-11-27", "2026-12-23", "2026-12-30", "2027-01-03", "2027-03-24", "2027-03-27",
    "2027-04-30", "2027-05-16", "2027-06-18", "2027-06-30", "2027-07-31", "2027-08-15",
    "2027-10-30", "2028-12-31",
)  # fmt: skip


def expected(channel: Fields, moment: datetime) -> str:
    """Return what is so in a minute: open, closed or unknown."""
    shown = moment.astimezone(OSLO)
    day, clock = shown.date(), f"{shown:%H:%M}"
    hours = _hours(channel, day)
    if hours is None:
        return "unknown"
    return "open" if any(opens <= clock < closes for opens, closes in hours) else "closed"


def _hours(channel: Fields, day: date) -> list[tuple[str, str]] | None:
    special = [each for each in channel.get("special_hours", []) if _is_of(each, day)]
    said = [
        (each["opens_at"], each["closes_at"])
        for each in special
        if "opens_at" in each and DAYS[day.weekday()] in each.get("byday", DAYS)
    ]
    rule = channel["holidays"]
    limits = [each for each in channel["schedules"] if {"weeks", "valid_from"} & {*each}]
    if day > KNOWN_UNTIL and (rule != "open" or limits or "special_hours" in channel):
        return None
    is_closed = bool(special) and not any("opens_at" in each for each in special)
    if is_closed or any("dates" in each for each in special):
        return said
    return _on_holidays(rule, day, said if special else _of_week(channel["schedules"], day))


def _on_holidays(
    rule: str, day: date, else_: list[tuple[str, str]] | None
) -> list[tuple[str, str]] | None:
    is_eve = (day.month, day.day) in {(12, 24), (12, 31)} or any(
        name in {"Easter Sunday", "Pentecost"} for name in NORWAY.get_list(day + timedelta(days=1))
    )
    if rule == "unknown" and (is_eve or day in NORWAY):
        return None
    if rule in {"closed", "all-day"} and day in NORWAY:
        return [("00:00", "24:00")] if rule == "all-day" else []
    return else_


def _of_week(schedules: list[Fields], day: date) -> list[tuple[str, str]] | None:
    limits = [each for each in schedules if "valid_from" in each]
    if limits and not (
        min(each["valid_from"] for each in limits)
        <= str(day)
        <= max(each["valid_to"] for each in limits)
    ):
        return None
    return [
        (each["opens_at"], each["closes_at"])
        for each in schedules
        if DAYS[day.weekday()] in each["byday"] and _is_of(each, day) and _in_week(each, day)
    ]


def _is_of(hours: Fields, day: date) -> bool:
    if "dates" in hours:
        return str(day) in hours["dates"]
    first, last = str(hours.get("valid_from", "0")), str(hours.get("valid_to", "9"))
    return first <= str(day) <= last


def _in_week(hours: Fields, day: date) -> bool:
    wanted = {"even": 0, "odd": 1}.get(hours.get("weeks", ""))
    return wanted is None or int(day.strftime("%V")) % 2 == wanted


def page_of_channels(folder: Path) -> Path:
    """Write a page with every channel, in order, and return it."""
    phones = [
        Channel.model_validate({"kind": "phone", "number": f"22{number:06}", **each})
        for number, each in enumerate(CHANNELS)
    ]
    shown = render_macro(
        FOR_EDITORS, "entry.html", "channels",
        Service.model_construct(channels=tuple(phones)), BUILT,
    )  # fmt: skip
    script = holiday_script(BUILT) + open_now_words(FOR_EDITORS)
    (folder / "holidays.js").write_text(script, encoding="utf-8")
    shutil.copy(PROJECT / "overrides" / "assets" / "open-now.js", folder)
    page = folder / "page.html"
    page.write_text(
        '<!doctype html><html lang="nn"><meta charset="utf-8"><title>Ope no</title>'
        '<script src="holidays.js" defer></script><script src="open-now.js" defer></script>'
        f"{shown}",
        encoding="utf-8",
    )
    return page


SAID = """(moments) => moments.map((moment) => {
  Date.now = () => moment;
  document.dispatchEvent(new Event("visibilitychange"));
  // What is open is moved up: the numbers keep the order.
  return [...document.querySelectorAll("[data-ope]")]
    .sort((a, b) => a.querySelector("a").href < b.querySelector("a").href ? -1 : 1)
    .map((item) => item.querySelector(".tilstand").textContent);
})"""


@functools.cache
def all_expected() -> list[list[str]]:
    """Return the state of every channel at each moment, whatever zone it is read in."""
    return [[expected(channel, moment) for channel in CHANNELS] for moment in MOMENTS]


@pytest.mark.parametrize("zone", ["Europe/Oslo", "America/New_York", "Pacific/Auckland"])
def test_every_state_is_as_the_oracle_says(browser: Browser, tmp_path: Path, zone: str) -> None:
    context = browser.new_context(timezone_id=zone)
    page = context.new_page()
    page.goto(page_of_channels(tmp_path).as_uri())
    said = page.evaluate(SAID, [int(moment.timestamp() * 1000) for moment in MOMENTS])
    context.close()
    wrong = []
    for moment, texts, rights in zip(MOMENTS, said, all_expected(), strict=True):
        assert len(texts) == len(CHANNELS)
        for channel, text, right in zip(CHANNELS, texts, rights, strict=True):
            state = "open" if text.startswith("Ope no") else "unknown"
            state = "closed" if text.startswith(("Opnar ", "Stengt no")) else state
            if state != right:
                wrong.append((str(moment), state, right, channel))
    assert wrong == [], (
        f"{len(wrong)} of {len(MOMENTS) * len(CHANNELS)}: {wrong[:: max(1, len(wrong) // 12)]}"
    )
