"""The page for the pupil who lives with someone else's substance use."""

import pytest
from playwright.sync_api import Page, expect

PAGE = "parorande.html"


@pytest.mark.parametrize(
    ("start", "link"), [("", "Eg er pårørande"), ("elev.html", "Les kven du kan snakke med")]
)
def test_page_is_one_tap_away(page: Page, site_url: str, start: str, link: str) -> None:
    page.goto(site_url + start)
    page.locator("main").get_by_role("link", name=link).click()
    expect(page).to_have_url(site_url + PAGE)


def test_page_is_in_the_menu(page: Page, site_url: str) -> None:
    page.goto(site_url)
    page.locator("#meny summary").click()
    page.locator("#meny").get_by_role("link", name="pårørande").click()
    expect(page).to_have_url(site_url + PAGE)


def test_page_has_whom_the_plan_names_once_and_the_national_services(
    page: Page, site_url: str
) -> None:
    page.goto(site_url + PAGE)
    names = page.locator(".oppforing .namn").all_inner_texts()
    assert len([each for each in names if each.startswith("Barn av")]) == 1
    for name in ("Alarmtelefonen for barn og unge", "Kors på halsen", "Ivareta"):
        assert any(name in each for each in names), name


def test_figure_has_its_source(page: Page, site_url: str) -> None:
    page.goto(site_url + PAGE)
    expect(page.locator("main")).to_contain_text("to til tre elevar i kvar klasse")
    expect(page.locator("#kjelde ~ ul a[href^='https://korus.no/']").first).to_be_visible()
