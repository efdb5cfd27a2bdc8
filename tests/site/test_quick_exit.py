"""«Forlat sida»: away at once and not back by «back», with and without script."""

from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from rusplan.pages.moved_page import moved_pages
from tests.site.building import MADE, pages
from tests.site.offline import service_workers
from tests.site.tree import editions

__all__ = ["service_workers"]  # a fixture

PAGE = "oppfolging.html"
ELSEWHERE = "https://example.org/"


def answer_elsewhere(context: BrowserContext) -> None:
    """Let the page that the exit leads to answer without leaving this machine."""
    context.route(
        f"{ELSEWHERE}**",
        lambda route: route.fulfill(body="<title>Elsewhere</title>", content_type="text/html"),
    )


@pytest.fixture
def page(context: BrowserContext) -> Page:
    answer_elsewhere(context)
    return context.new_page()


@pytest.fixture
def visit(page: Page, example_url: str) -> Page:
    """Return a page that came from the front page."""
    page.goto(example_url)
    page.goto(example_url + PAGE)
    return page


def test_exit_leads_away_and_back_does_not_lead_here(visit: Page, example_url: str) -> None:
    visit.get_by_role("link", name="Forlat siden").click()
    visit.wait_for_url(ELSEWHERE)
    visit.go_back()
    expect(visit).to_have_url(example_url)


def test_page_is_hidden_at_once_though_the_other_is_slow(visit: Page) -> None:
    assert visit.evaluate(
        "() => { document.querySelector('a.forlat').click(); return document.body.hidden }"
    )


def press(page: Page, keys: list[str], pause: int = 0) -> None:
    """Press keys, with as many milliseconds between them by the page's clock, which stands still.

    The machine's goes on, so that a busy one would take them for presses that come too late.
    """
    page.clock.pause_at(datetime.now(UTC) + timedelta(days=1))
    for key in keys:
        page.keyboard.press(key)
        page.clock.run_for(pause)


def test_three_times_shift_leads_away(visit: Page, example_url: str) -> None:
    press(visit, ["Shift"] * 3, 900)
    visit.wait_for_url(ELSEWHERE)
    visit.go_back()
    expect(visit).to_have_url(example_url)


def test_three_times_shift_in_the_course_of_writing_does_not_lead_away(
    visit: Page, example_url: str
) -> None:
    press(visit, ["Shift"] * 5, 1100)
    expect(visit).to_have_url(example_url + PAGE)
    expect(visit.locator("h1")).to_be_visible()


@pytest.mark.parametrize("keys", [["Shift", "Shift"], ["Shift", "Shift", "a", "Shift"]])
def test_less_does_not_lead_away(visit: Page, example_url: str, keys: list[str]) -> None:
    press(visit, keys)
    expect(visit).to_have_url(example_url + PAGE)
    expect(visit.locator("h1")).to_be_visible()


def test_holding_shift_does_not_lead_away(visit: Page, example_url: str) -> None:
    visit.clock.pause_at(datetime.now(UTC) + timedelta(days=1))
    for _ in range(5):
        visit.keyboard.down("Shift")
    expect(visit).to_have_url(example_url + PAGE)
    expect(visit.locator("h1")).to_be_visible()


def test_exit_is_a_link_without_script_and_promises_no_more(
    browser: Browser, example_url: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    answer_elsewhere(context)
    page = context.new_page()
    page.goto(example_url + PAGE)
    assert "Shift" not in page.locator("#om-forlat").inner_text()
    page.get_by_role("link", name="Forlat siden").click()
    page.wait_for_url(ELSEWHERE)
    context.close()


def test_page_says_that_history_is_not_erased(visit: Page) -> None:
    expect(visit.locator("#om-forlat")).to_contain_text("ikke slettet")
    expect(visit.locator("#om-forlat")).to_contain_text("tre trykk på Shift")


def test_exit_stays_in_sight_when_the_page_is_scrolled(visit: Page) -> None:
    visit.evaluate("scrollTo(0, 2000)")
    expect(visit.get_by_role("link", name="Forlat siden")).to_be_in_viewport()


def test_exit_stands_on_the_pages_that_ask_for_it_and_on_no_other() -> None:
    made = tuple(each.path(kind) for each in editions() for kind in MADE)
    asked = {
        each.path(page.address)
        for each in editions()
        for page in each.pages.values()
        if page.stated("quick_exit") in {True, "true", "keep"}
    }
    asked |= {address for address in pages() if address.startswith(made)}
    for each in editions():
        asked -= moved_pages(each).keys()  # they only lead on
    assert {address for address, page in pages().items() if page.select("a.forlat")} == asked


def test_nothing_but_the_log_tells_that_the_page_was_read(visit: Page, example_url: str) -> None:
    visit.get_by_role("link", name="Forlat siden").click()
    visit.wait_for_url(ELSEWHERE)
    visit.goto(example_url)
    kept = visit.evaluate(
        """async () => {
            const copies = await Promise.all((await caches.keys()).map(async (name) =>
                (await (await caches.open(name)).keys()).map((request) => request.url)));
            return [...copies.flat(), ...Object.keys(localStorage), ...Object.keys(sessionStorage)];
        }"""
    )
    assert [each for each in kept if PAGE in each] == []
    assert visit.context.cookies() == []


def test_where_a_copy_is_kept_the_page_says_so_and_can_delete_it() -> None:
    for page in pages().values():
        if page.select("a.forlat"):
            is_kept = not page.select("body[data-ikkje-lagre]")
            assert bool(page.select("#slett-kopiar")) == is_kept
