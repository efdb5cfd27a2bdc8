"""How urgent it is: three levels in words, short, with acute intoxication first."""

from datetime import datetime, timedelta

import pytest
from playwright.sync_api import Page, expect

from rusplan.bank.service import Service
from rusplan.bank.telephone import dial_string
from tests.site.abroad import OSLO
from tests.site.tree import edition, number

PAGES = ["finn-hjelp.html", "rutinar.html"]


def test_levels_are_told_in_words_from_now_to_later(page: Page, site_url: str) -> None:
    page.goto(site_url + "finn-hjelp.html")
    titles = page.locator(".hastegrad h3").all_inner_texts()
    assert [title.split(":")[0] for title in titles] == ["No", "I dag", "Når du har tid"]


@pytest.mark.parametrize("path", PAGES)
def test_no_level_has_more_than_five_points(page: Page, site_url: str, path: str) -> None:
    page.goto(site_url + path)
    for level in page.locator(".hastegrad").all():
        assert 1 <= level.locator("li").count() <= 5


@pytest.mark.parametrize("path", PAGES)
def test_acute_intoxication_comes_first(page: Page, site_url: str, path: str) -> None:
    page.goto(site_url + path)
    numbers = page.locator(".hastegrad a[href^='tel:']")
    first_two = [numbers.nth(n).get_attribute("href") for n in range(2)]
    acute = [number(entry) for entry in ("nod-113", "giftinformasjonen")]
    assert first_two == [f"tel:{dial_string(each)}" for each in acute]


def test_what_cannot_wait_stands_above_the_routine(page: Page, site_url: str) -> None:
    page.goto(site_url + "rutinar.html")
    assert page.locator(".hastegrad").count() == 1
    level, step = (page.locator(each).bounding_box() for each in (".grad-no", "#steg-1"))
    assert level
    assert step
    assert level["y"] < step["y"]


def test_each_point_can_be_called(page: Page, site_url: str) -> None:
    page.goto(site_url + "finn-hjelp.html")
    for point in page.locator(".hastegrad li").all():
        expect(point.locator("a[href^='tel:']").first).to_be_visible()


WEEK = [datetime(2026, 11, 23, tzinfo=OSLO) + timedelta(minutes=30 * n) for n in range(7 * 48)]
"""Every half-hour of a week without a holiday."""


@pytest.fixture(scope="module")
def line() -> Service:
    """Return the first service that one may wait to call."""
    entry = edition().bank.entries[edition().bank.urgency[-1].points[0].entry]
    assert isinstance(entry, Service)
    return entry


def answers(service: Service, moment: datetime) -> bool:
    clock = f"{moment:%H:%M}"
    return any(
        each.opens_on(moment.date()) and each.opens_at <= clock < each.closes_at
        for channel in service.channels
        if channel.number
        for each in channel.schedules
    )


def test_line_that_is_shut_says_when_it_opens_and_an_open_one_stands_before_it(
    page: Page, site_url: str, line: Service
) -> None:
    other = edition().bank.entries.get(line.when_closed or "")
    for moment in WEEK:
        if isinstance(other, Service) and not answers(line, moment) and answers(other, moment):
            page.clock.install(time=moment)
            page.goto(site_url + "finn-hjelp.html")
            lines = page.locator(".grad-har-tid li").first.locator(".svarar")
            expect(lines.nth(0)).to_contain_text("Ope no")
            expect(lines.nth(1)).to_contain_text(line.name)
            expect(lines.nth(1)).to_contain_text("Opnar")
            break


def test_replacement_is_not_shown_while_the_first_is_open(
    page: Page, site_url: str, line: Service
) -> None:
    page.clock.install(time=next(moment for moment in WEEK if answers(line, moment)))
    page.goto(site_url + "finn-hjelp.html")
    lines = page.locator(".grad-har-tid li").first.locator(".svarar").filter(visible=True)
    expect(lines).to_have_count(1)
    expect(lines).to_contain_text(line.name)
