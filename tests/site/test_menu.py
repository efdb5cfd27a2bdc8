"""The menu and the choice of colours, worked by keyboard."""

import re

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser import open_page
from tests.site.tree import edition


def test_menu_opens_leads_on_and_closes_by_keyboard(page: Page, site_url: str) -> None:
    open_page(page, site_url)
    summary = page.locator("#meny > summary")
    summary.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#meny nav")).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(page.locator("#meny nav")).to_be_hidden()
    expect(summary).to_be_focused()


def test_menu_closes_when_focus_leaves_it(page: Page, site_url: str) -> None:
    open_page(page, site_url)
    page.locator("#meny > summary").click()
    page.locator("main a").first.focus()
    expect(page.locator("#meny nav")).to_be_hidden()


def test_menu_stays_while_the_reader_is_in_it_and_closes_by_a_tap_beside_it(
    page: Page, site_url: str
) -> None:
    open_page(page, site_url)
    page.locator("#meny > summary").click()
    page.locator("#meny nav a").first.focus()
    page.locator("#meny nav a").first.evaluate("link => link.blur()")  # as by a tap between two
    expect(page.locator("#meny nav")).to_be_visible()
    page.locator("main h1").click(position={"x": 1, "y": 1}, force=True)
    expect(page.locator("#meny nav")).to_be_hidden()


def test_menu_leads_to_every_page(page: Page, site_url: str) -> None:
    page.goto(site_url)
    page.locator("#meny > summary").click()
    links = page.locator("#meny nav a").evaluate_all("all => all.map(a => a.href)")
    written = {f"{site_url}{page.address}" for page in edition().pages.values()}
    assert written - set(links) == set()


def test_menu_marks_the_page_that_is_open(page: Page, site_url: str) -> None:
    page.goto(site_url + edition().landmarks.bank)
    page.locator("#meny > summary").click()
    current = page.locator("#meny [aria-current=page]")
    expect(current).to_have_count(1)
    assert current.evaluate("link => link.href") == page.url


def test_chosen_colours_last_to_the_next_page(
    context: BrowserContext, page: Page, site_url: str
) -> None:
    page.emulate_media(color_scheme="light")
    open_page(page, site_url)
    light = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.locator("#meny > summary").click()
    page.locator("button.fargar").click()
    dark = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert dark != light
    page.goto(site_url + edition().landmarks.steps)
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == dark
    stored = context.storage_state()["origins"][0]["localStorage"]
    assert stored == [{"name": "fargar", "value": "mork"}]


def test_page_still_works_where_storing_is_forbidden(page: Page, site_url: str) -> None:
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new Error('no') }})"
    )
    open_page(page, site_url)
    page.locator("#meny > summary").click()
    page.locator("button.fargar").click()
    expect(page.locator("html")).to_have_attribute("data-fargar", re.compile("mork|lys"))
