"""What stands behind folds is found: by a link, by searching the page, on paper and unscripted."""

from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser import open_page
from tests.site.tree import edition

_ENTRY = next(iter(edition().bank.entries))
_WITH_LIST = next(
    page.address
    for page in edition().pages.values()
    if any(marker.name == "liste" for marker in page.markers)
)
_PROOF = "main .oppforing details.om"


def test_link_to_an_entry_opens_its_fold_and_what_it_stands_in(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}{edition().landmarks.bank}#{_ENTRY}")
    entry = page.locator(f"#{_ENTRY}")
    expect(entry.locator("details.om").first).to_have_attribute("open", "")
    expect(entry).to_be_in_viewport()


def test_link_on_the_page_opens_it_too(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}{edition().landmarks.bank}")
    expect(page.locator(f"#{_ENTRY}")).to_be_hidden()
    page.evaluate("id => { location.hash = id }", _ENTRY)
    expect(page.locator(f"#{_ENTRY}")).to_be_visible()


def test_search_on_the_page_opens_what_it_finds(page: Page, site_url: str) -> None:
    # A text in the address is found as Ctrl+F finds it (HTML's «ancestor revealing algorithm»).
    page.goto(f"{site_url}{edition().landmarks.bank}")
    proof = page.locator("main details.emne details.om dd").last
    words = " ".join((proof.text_content() or "").split())
    expect(proof).to_be_hidden()
    page.goto("about:blank")
    page.goto(f"{site_url}{edition().landmarks.bank}#:~:text={quote(words, safe='')}")
    page.wait_for_selector("html[data-skript=klar]")
    expect(page.get_by_text(words).filter(visible=True).first).to_be_visible()


@pytest.mark.parametrize("anchor", ["%", "1", "(", "ingen-slik", "%C3"])
def test_address_that_leads_nowhere_on_the_page_takes_nothing_with_it(
    page: Page, site_url: str, anchor: str
) -> None:
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(error.message))
    open_page(page, f"{site_url}{edition().landmarks.bank}#{anchor}")
    page.get_by_role("button", name="Søk", exact=True).click()
    expect(page.get_by_role("dialog")).to_be_visible()
    assert errors == []


def test_everything_is_open_while_it_is_printed(page: Page, site_url: str) -> None:
    open_page(page, f"{site_url}{edition().landmarks.bank}")
    closed = "document.querySelectorAll('main details:not([open])').length"
    before = page.evaluate(closed)
    assert before > 0
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.evaluate(closed) == 0
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.evaluate(closed) == before


@pytest.mark.parametrize("path", [_WITH_LIST, edition().landmarks.bank])
def test_folds_are_the_browsers_own_and_need_no_script(
    browser: Browser, site_url: str, path: str
) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(site_url + path)
    for fold in page.locator("main details.emne > summary").all()[:1]:
        fold.click()
    fold = page.locator(_PROOF).first
    fold.locator("summary").click()
    expect(fold.get_by_text("Kontroll", exact=True)).to_be_visible()
    page.close()


def test_every_fold_and_link_in_it_names_its_entry(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}{edition().landmarks.bank}")
    entries = page.locator("main .oppforing:has(details.om)")
    assert entries.count() > 3
    for entry in entries.all():
        name = (entry.locator(".namn").text_content() or "").strip()
        for named in entry.locator("details.om > summary, .handling a").all_text_contents():
            assert name in named


def test_what_is_wrong_is_told_to_the_owner_two_taps_from_the_entry(
    page: Page, example_url: str
) -> None:
    page.goto(f"{example_url}banken.html#nodlinja")
    fold = page.locator("#nodlinja details.om")
    expect(fold).to_have_attribute("open", "")  # as after the first tap
    told = fold.get_by_role("link", name="Meld feil")
    expect(told).to_be_visible()
    assert (told.get_attribute("href") or "").startswith("mailto:eksempel@example.org?subject=")
