"""The second county's plan has other sections: as many, with colours and pages of their own."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.site.test_accessibility import Scheme

BLUE, PURPLE = "rgb(26, 79, 139)", "rgb(106, 44, 145)"
PALE_BLUE, PALE_PURPLE = "rgb(156, 196, 245)", "rgb(217, 179, 240)"


@pytest.mark.parametrize(
    ("scheme", "path", "colour"),
    [
        ("light", "forebygging.html", BLUE),
        ("light", "oppfolging.html", PURPLE),
        ("dark", "forebygging.html", PALE_BLUE),
        ("dark", "oppfolging.html", PALE_PURPLE),
    ],
)
def test_section_has_its_own_colour(
    page: Page, example_url: str, scheme: Scheme, path: str, colour: str
) -> None:
    page.emulate_media(color_scheme=scheme)
    page.goto(example_url + path)
    expect(page.locator("main h2").first).to_have_css("color", colour)
    expect(page.locator("h1 .nummer")).to_have_css("background-color", colour)


def test_front_page_shows_as_many_sections_as_there_are(page: Page, example_url: str) -> None:
    page.goto(example_url)
    titles = page.locator(".delar strong")
    expect(titles).to_have_text(
        ["Mål og ansvar", "Forebygging", "Bekymring", "Oppfølging", "Lærlinger"]
    )
    expect(titles.nth(1)).to_have_css("color", BLUE)
    expect(titles.nth(3)).to_have_css("color", PURPLE)
    marks = page.locator(".heim circle")
    assert [mark.get_attribute("class") for mark in marks.all()] == ["del-1", "del-2", "del-3"]


def test_sub_page_keeps_its_section(page: Page, example_url: str) -> None:
    page.goto(f"{example_url}forebygging/undervisning.html")
    expect(page.locator("main h2").first).to_have_css("color", BLUE)
    page.set_viewport_size({"width": 1280, "height": 720})
    head = page.locator(".snarveg").get_by_role("link", name="2 Forebygging")
    expect(head).to_have_attribute("aria-current", "true")
    expect(page.locator(".snarveg a:visible")).to_have_text(
        ["1 Mål og ansvar", "2 Forebygging", "3 Bekymring", "4 Oppfølging", "5 Lærlinger"]
    )
    beside = page.get_by_role("navigation", name="Sidene i denne delen")
    expect(beside.get_by_role("link")).to_have_text(["2 Forebygging", "Årshjul", "Undervisning"])
    expect(beside.locator("[aria-current=page]")).to_have_text("Undervisning")
    expect(page.locator(".bla a")).to_have_text(
        [re.compile("Årshjul$"), re.compile("3 Bekymring$")]
    )
    expect(page.locator("main p.papir a").first).to_have_attribute(
        "href", "../papir/forebygging.pdf"
    )
    beside.get_by_role("link", name="2 Forebygging").click()
    expect(head).to_have_attribute("aria-current", "page")


def test_section_without_sub_pages_lists_none(page: Page, example_url: str) -> None:
    page.goto(f"{example_url}mal.html")
    expect(page.locator(".delsider")).to_have_count(0)


def test_menu_has_the_sub_pages_under_their_section(page: Page, example_url: str) -> None:
    page.goto(example_url)
    page.locator("#meny > summary").click()
    section = page.locator("#meny li", has=page.get_by_role("link", name="2 Forebygging"))
    expect(section.get_by_role("link")).to_have_text(["2 Forebygging", "Årshjul", "Undervisning"])
