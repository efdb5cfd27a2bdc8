"""How urgent it is: three levels in words, short, with acute intoxication first."""

import pytest
from playwright.sync_api import Page, expect

PAGES = ["finn-hjelp.html", "rutinar.html"]


@pytest.mark.parametrize("path", PAGES)
def test_levels_are_told_in_words_from_now_to_later(page: Page, site_url: str, path: str) -> None:
    page.goto(site_url + path)
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


def test_levels_stand_above_the_routine(page: Page, site_url: str) -> None:
    page.goto(site_url + "rutinar.html")
    level, step = (page.locator(each).bounding_box() for each in (".grad-har-tid", "#steg-1"))
    assert level
    assert step
    assert level["y"] < step["y"]


def test_each_point_can_be_called(page: Page, site_url: str) -> None:
    page.goto(site_url + "finn-hjelp.html")
    for point in page.locator(".hastegrad li").all():
        expect(point.locator("a[href^='tel:']")).to_have_count(1)
