"""The search, as a reader uses it: loaded when opened, worked by keyboard, on any address."""

from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect


def search(page: Page, text: str) -> Locator:
    """Open the search, type a text, and return the links that it finds."""
    page.get_by_role("button", name="Søk").click()
    page.get_by_role("searchbox").fill(text)
    return page.locator("dialog li a")


def test_nothing_is_fetched_before_the_search_is_opened(page: Page, site_url: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.rsplit("/", 1)[-1]))
    page.goto(site_url, wait_until="networkidle")
    assert "search.js" not in asked
    assert "search-index.js" not in asked
    search(page, "rus")
    expect(page.get_by_role("dialog")).to_be_visible()
    assert {"search.js", "search-index.js"} <= set(asked)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("RUSinfo", "ressursbank.html#rusinfo"),
        ("91508588", "ressursbank.html#rusinfo"),
        ("116 111", "ressursbank.html#alarmtelefonen"),
        ("når føresette er bekymra", "tidleg-innsats.html#nar-foresette-er-bekymra"),
        ("nar foresette er bekymra", "tidleg-innsats.html#nar-foresette-er-bekymra"),
        ("personvern", "om/personvern.html"),
        ("§ 24-3", "endra-sidan-2019.html"),
    ],
)
def test_search_finds(page: Page, site_url: str, text: str, expected: str) -> None:
    page.goto(site_url)
    found = search(page, text).evaluate_all("all => all.slice(0, 3).map(a => a.href)")
    assert any(address.startswith(site_url + expected) for address in found), found


def test_hit_is_opened_by_keyboard_alone(page: Page, site_url: str) -> None:
    page.goto(site_url + "om/personvern.html")
    page.get_by_role("button", name="Søk").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.type("kors på halsen")
    page.keyboard.press("ArrowDown")
    expect(page.locator("dialog li a").first).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url(site_url + "ressursbank.html#kors-pa-halsen")


def test_search_closes_with_escape_and_gives_focus_back(page: Page, site_url: str) -> None:
    page.goto(site_url)
    search(page, "rus")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(page.get_by_role("button", name="Søk")).to_be_focused()


def test_no_hit_says_what_to_try(page: Page, site_url: str) -> None:
    page.goto(site_url)
    search(page, "qqqqzzzz")
    expect(page.locator("dialog [role=status]")).to_contain_text("Prøv eit anna ord")


def test_what_is_typed_is_text_and_not_markup(page: Page, site_url: str) -> None:
    page.goto(site_url)
    search(page, "<img src=x onerror=alert(1)> rusinfo")
    assert page.locator("dialog img").count() == 0


def test_search_works_from_a_zip_opened_as_files(page: Page, site: Path) -> None:
    page.goto((site / "om" / "planen.html").as_uri())
    search(page, "Legevakt").first.click()
    page.wait_for_url("**/ressursbank.html#legevakt")
