"""The site as it is for a reader whose browser runs no scripts."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page(java_script_enabled=False)
    yield page
    page.close()


def test_page_is_read_offers_nothing_that_would_not_work_and_leads_on(
    page: Page, site_url: str, address: str
) -> None:
    page.goto(site_url + address)
    expect(page.get_by_role("main")).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    controls = page.locator("button, input, select, textarea").filter(visible=True)
    assert [control.evaluate("e => e.outerHTML") for control in controls.all()] == []
    page.locator("summary").first.click()
    links = page.locator("#meny a")
    assert links.count() > 0
    assert links.filter(visible=True).count() == links.count()
    links.last.click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
