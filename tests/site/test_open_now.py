"""«Ope no», on a page of its own, at moments chosen by the test and in a browser abroad."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from rusplan.bank.channel import Channel
from rusplan.bank.service import Service
from rusplan.language import FOR_EDITORS
from rusplan.pages.public_holiday import holiday_script
from rusplan.pages.rendering import render_macro
from rusplan.pages.script_messages import open_now_words
from tests.browser import open_page
from tests.programs import PROJECT
from tests.site.abroad import NEW_YORK, OSLO, stop_clock

BUILT = date(2026, 11, 24)  # so that holidays are known to the end of 2028

WEEKDAYS = "MO TU WE TH FR"
EVERY_DAY = f"{WEEKDAYS} SA SU"
OFFICE = (f"{WEEKDAYS} 11:00 14:30", f"{WEEKDAYS} 15:00 18:00")
WATCH = (f"{WEEKDAYS} 00:00 08:00", f"{WEEKDAYS} 15:30 24:00", "SA SU 00:00 24:00")
ALWAYS = (f"{EVERY_DAY} 00:00 24:00",)
MORNING = (f"{EVERY_DAY} 09:00 12:00",)
EVENING = (f"{EVERY_DAY} 14:00 24:00",)

HOURS = "måndag–fredag 11–14.30 og 15–18"
EVERY = HOURS.replace("måndag–fredag", "alle dagar")
"""What stands there from the start, and stays where nothing can be said of now."""

Opened = Callable[..., Locator]


def service(openings: tuple[str, ...], holidays: str, **more: object) -> Service:
    """Return a service whose telephone has openings written `MO TU 09:00 15:30`."""
    schedules = [
        {"byday": days.split(), "opens_at": opens, "closes_at": closes}
        for days, opens, closes in (opening.rsplit(" ", 2) for opening in openings)
    ]
    phone = {"kind": "phone", "number": "113", "schedules": schedules, "holidays": holidays}
    return Service.model_construct(channels=(Channel.model_validate(phone | more),))


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """Return a page that is abroad; each test sets its clock anew."""
    page = browser.new_page(timezone_id=NEW_YORK)
    yield page
    page.close()


@pytest.fixture
def opened(page: Page, tmp_path: Path) -> Opened:
    """Return a function that opens a page with one channel at a time on a Norwegian clock."""

    def open_page(
        openings: tuple[str, ...], now: str, holidays: str = "closed", **more: object
    ) -> Locator:
        channels = render_macro(
            FOR_EDITORS, "entry.html", "channels", service(openings, holidays, **more), BUILT
        )
        (tmp_path / "holidays.js").write_text(
            holiday_script(BUILT) + open_now_words(FOR_EDITORS), encoding="utf-8"
        )
        shutil.copy(PROJECT / "overrides" / "assets" / "open-now.js", tmp_path)
        (tmp_path / "page.html").write_text(
            '<!doctype html><html lang="nn"><meta charset="utf-8"><title>Ope no</title>'
            '<script src="holidays.js" defer></script><script src="open-now.js" defer></script>'
            f"{channels}"
        )
        stop_clock(page, datetime.fromisoformat(now))
        page.goto((tmp_path / "page.html").as_uri())
        return page.locator("li .tilstand")

    return open_page


@pytest.mark.parametrize(
    ("openings", "now", "said"),
    [
        (OFFICE, "2026-11-24 12:00", "Ope no til kl. 14.30"),
        (OFFICE, "2026-11-24 10:59:59", "Opnar kl. 11"),
        (OFFICE, "2026-11-24 11:00", "Ope no til kl. 14.30"),
        (OFFICE, "2026-11-24 14:45", "Opnar kl. 15"),
        (OFFICE, "2026-11-24 18:00", "Opnar i morgon kl. 11"),
        (OFFICE, "2026-11-27 18:30", "Opnar måndag kl. 11"),
        (ALWAYS, "2026-11-24 03:00", "Ope no"),
        (EVENING, "2026-11-24 15:00", "Ope no til midnatt"),
        (EVENING, "2026-11-25 00:00", "Opnar kl. 14"),
        ((f"{EVERY_DAY} 15:00 24:00", f"{EVERY_DAY} 00:00 07:00"), "2026-11-24 23:50",
         "Ope no til i morgon kl. 7"),
        ((f"{EVERY_DAY} 15:00 24:00", f"{EVERY_DAY} 00:00 07:00"), "2026-11-25 00:10",
         "Ope no til kl. 7"),
        (WATCH, "2026-11-27 16:00", "Ope no til måndag kl. 8"),
        (WATCH, "2026-11-30 03:00", "Ope no til kl. 8"),
        (WATCH, "2026-11-30 12:00", "Opnar kl. 15.30"),
    ],
)  # fmt: skip
def test_channel_says_if_it_is_open(
    opened: Opened, openings: tuple[str, ...], now: str, said: str
) -> None:
    expect(opened(openings, now)).to_have_text(said)


@pytest.mark.parametrize(
    ("now", "said"),
    [
        ("2027-03-28T06:59:00+00:00", "Opnar kl. 9"),  # summer time since 02:00
        ("2027-03-28T07:00:00+00:00", "Ope no til kl. 12"),
        ("2027-03-27T12:00:00+00:00", "Opnar i morgon kl. 9"),
        ("2027-10-31T07:59:00+00:00", "Opnar kl. 9"),  # and winter time again
        ("2027-10-31T08:00:00+00:00", "Ope no til kl. 12"),
    ],
)
def test_clock_is_right_when_summer_time_begins_and_ends(
    opened: Opened, now: str, said: str
) -> None:
    expect(opened(MORNING, now, holidays="open")).to_have_text(said)


@pytest.mark.parametrize(
    ("holidays", "now", "said"),
    [
        ("closed", "2027-05-06 12:00", "Opnar i morgon kl. 11"),  # Ascension Day
        ("open", "2027-05-06 12:00", "Ope no til kl. 14.30"),
        ("unknown", "2027-05-06 12:00", HOURS),
        ("all-day", "2027-05-06 20:00", "Ope no til midnatt"),
        ("closed", "2027-05-05 20:00", "Opnar fredag kl. 11"),
        ("unknown", "2027-05-05 20:00", "Stengt no"),
        ("unknown", "2027-05-05 12:00", "Ope no til kl. 14.30"),
        ("closed", "2028-05-17 12:00", "Opnar i morgon kl. 11"),  # 18 months ahead
        ("closed", "2029-01-03 12:00", HOURS),  # holidays are not known so far ahead
        ("open", "2029-01-03 12:00", "Ope no til kl. 14.30"),
    ],
)
def test_holidays_are_kept(opened: Opened, holidays: str, now: str, said: str) -> None:
    expect(opened(OFFICE, now, holidays)).to_have_text(said)


SUMMER = {"seasons": ["jul", "sommar"], "description": "Andre tider."}
JULY = [{"valid_from": "2027-07-01", "valid_to": "2027-07-31"}]
EVENINGS = [{"valid_from": "2027-07-01", "valid_to": "2027-07-31",
             "opens_at": "16:00", "closes_at": "22:00"}]  # fmt: skip
EVEN = [{"byday": ["WE"], "opens_at": "18:00", "closes_at": "21:00", "weeks": "even"}]


@pytest.mark.parametrize(
    ("more", "now", "said"),
    [
        (
            {"seasonal_hours": SUMMER},
            "2027-07-14 12:00",
            "Andre tider.",
        ),  # other hours, known in words alone
        ({"seasonal_hours": SUMMER}, "2026-12-28 12:00", "Andre tider."),
        ({"seasonal_hours": SUMMER}, "2027-09-14 12:00", "Ope no til kl. 14.30"),
        ({"special_hours": JULY}, "2027-07-14 12:00", "Stengt no"),
        ({"special_hours": JULY}, "2027-07-31 12:00", "Opnar måndag kl. 11"),
        ({"special_hours": JULY}, "2027-06-30 20:00", "Stengt no"),
        ({"special_hours": EVENINGS}, "2027-07-17 17:00", "Ope no til kl. 22"),
        ({"special_hours": EVENINGS}, "2027-07-14 12:00", "Opnar kl. 16"),
        ({"schedules": EVEN}, "2027-01-13 19:00", "Ope no til kl. 21"),  # week 2
        ({"schedules": EVEN}, "2027-01-06 19:00", "Opnar onsdag kl. 18"),
        ({"schedules": EVEN}, "2026-12-30 19:00", "Stengt no"),  # weeks 53 and 1 are both odd
    ],
)
def test_hours_of_some_days_or_weeks_are_kept(
    opened: Opened, more: dict[str, object], now: str, said: str
) -> None:
    expect(opened(OFFICE, now, "open", **more)).to_have_text(said)


@pytest.mark.parametrize(
    ("holidays", "now", "said"),
    [
        ("unknown", "2026-12-24 12:00", EVERY),
        ("unknown", "2026-12-31 12:00", EVERY),
        ("unknown", "2027-03-27 12:00", EVERY),  # Easter eve
        ("unknown", "2027-05-15 12:00", EVERY),  # Whitsun eve
        ("unknown", "2026-12-23 12:00", "Ope no til kl. 14.30"),
        ("open", "2026-12-24 12:00", "Ope no til kl. 14.30"),
    ],
)
def test_nothing_is_said_on_an_eve_where_holidays_are_not_known(
    opened: Opened, holidays: str, now: str, said: str
) -> None:
    every_day = tuple(each.replace(WEEKDAYS, EVERY_DAY) for each in OFFICE)
    expect(opened(every_day, now, holidays)).to_have_text(said)


def test_open_all_day_before_a_holiday_that_is_not_known_tells_no_closing(opened: Opened) -> None:
    expect(opened(ALWAYS, "2027-05-05 20:00", holidays="unknown")).to_have_text("Ope no")


def test_nothing_is_said_where_hours_are_unknown(opened: Opened, page: Page) -> None:
    opened((), "2026-11-24 12:00")
    expect(page.locator("li")).to_have_text("113", use_inner_text=True)


def test_page_left_open_says_closed_from_closing_time_on(opened: Opened, page: Page) -> None:
    state = opened(OFFICE, "2026-11-24 17:30")
    expect(state).to_have_text("Ope no til kl. 18")
    page.clock.run_for(29 * 60_000 + 59_000)
    expect(state).to_have_text("Ope no til kl. 18")
    page.clock.run_for(2_000)
    expect(state).to_have_text("Opnar i morgon kl. 11")


def test_page_is_right_after_the_machine_has_slept(opened: Opened, page: Page) -> None:
    state = opened(OFFICE, "2026-11-24 12:00")
    expect(state).to_have_text("Ope no til kl. 14.30")
    page.clock.fast_forward("27:00:00")
    expect(state).to_have_text("Ope no til kl. 18")


def test_page_is_right_as_soon_as_it_is_seen_again(opened: Opened, page: Page) -> None:
    state = opened(OFFICE, "2026-11-24 12:00")
    page.clock.set_system_time(datetime(2026, 11, 24, 14, 31, tzinfo=OSLO))  # no timer has run
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(state).to_have_text("Opnar kl. 15")


def test_hours_stand_as_text_without_script(browser: Browser, example_url: str) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(example_url + "kommune/eksempelvik.html")
    expect(page.locator("#helsestasjon-eksempelvik")).to_contain_text("14–16")
    expect(page.locator("main")).not_to_contain_text("Åpent nå")
    page.close()


@pytest.mark.parametrize(
    ("path", "loaded"),
    [
        ("kommune/eksempelvik.html", {"holidays.js", "open-now.js"}),
        ("banken.html", {"holidays.js", "open-now.js"}),
        ("forebygging.html", set()),
        ("", {"holidays.js", "open-now.js"}),
    ],
)
def test_script_is_loaded_only_where_hours_are_listed(
    context: BrowserContext, example_url: str, path: str, loaded: set[str]
) -> None:
    asked: list[str] = []
    page = context.new_page()
    page.on("request", lambda request: asked.append(request.url.rsplit("/", 1)[-1]))
    open_page(page, example_url + path)
    assert {"holidays.js", "open-now.js"} & set(asked) == loaded


TWO = (
    '<ul data-ope-fyrst><li id="shut" data-ope="||||||" data-heilagdag="open">'
    '<a href="tel:1">Shut <span class="tilstand"></span></a></li><li id="open" '
    'data-ope="00:00-24:00|00:00-24:00|00:00-24:00|00:00-24:00|00:00-24:00|00:00-24:00|00:00-24:00"'
    ' data-heilagdag="open"><a href="tel:2">Open <span class="tilstand"></span></a></li></ul>'
)


@pytest.fixture
def two(page: Page, tmp_path: Path) -> Page:
    """Return a page that lists a service that is shut above one that is open."""
    words = holiday_script(BUILT) + open_now_words(FOR_EDITORS)
    script = (PROJECT / "overrides" / "assets" / "open-now.js").read_text(encoding="utf-8")
    html = (
        f"<!doctype html><meta charset=utf-8>{TWO}<script>{words}</script><script>{script}</script>"
    )
    (tmp_path / "two.html").write_text(html, encoding="utf-8")
    stop_clock(page, datetime(2026, 11, 24, 12, tzinfo=OSLO))
    page.goto((tmp_path / "two.html").as_uri())
    return page


def test_what_is_open_stands_first(two: Page) -> None:
    ids = two.locator("li").evaluate_all("items => items.map((item) => item.id)")
    assert ids == ["open", "shut"]


def test_nothing_moves_under_a_finger(two: Page) -> None:
    two.evaluate("document.querySelector('ul').append(document.getElementById('open'))")
    two.locator("#shut a").focus()
    two.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    ids = two.locator("li").evaluate_all("items => items.map((item) => item.id)")
    assert ids == ["shut", "open"]
