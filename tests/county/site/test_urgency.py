"""How urgent it is: three levels in words, short, with acute intoxication first."""

import pytest
from playwright.sync_api import Page, expect

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
    assert first_two == ["tel:113", "tel:+4722591300"]


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


SATURDAY_NIGHT = "2026-11-28T22:40:00Z"


def test_line_that_is_shut_says_when_it_opens_and_an_open_one_stands_before_it(
    page: Page, site_url: str
) -> None:
    page.clock.install(time=SATURDAY_NIGHT)
    page.goto(site_url + "finn-hjelp.html")
    lines = page.locator(".grad-har-tid li").first.locator(".svarar")
    expect(lines.nth(0)).to_contain_text("Ope no")
    expect(lines.nth(1)).to_contain_text("RUSinfo")
    expect(lines.nth(1)).to_contain_text("Opnar måndag kl. 11")


def test_replacement_is_not_shown_while_the_first_is_open(page: Page, site_url: str) -> None:
    page.clock.install(time="2026-11-24T12:00:00Z")  # a Tuesday, 13:00
    page.goto(site_url + "finn-hjelp.html")
    lines = page.locator(".grad-har-tid li").first.locator(".svarar").filter(visible=True)
    expect(lines).to_have_count(1)
    expect(lines).to_contain_text("RUSinfo")
