from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.site.searching import open_search


@pytest.fixture(scope="module")
def searching(browser: Browser, site_url: str) -> Iterator[Page]:
    """Return a page on which the search stands open."""
    page = browser.new_page()
    page.goto(site_url)
    open_search(page)
    yield page
    page.close()


@pytest.fixture(scope="module")
def searching_english(browser: Browser, site_url: str) -> Iterator[Page]:
    """Return a page of the English edition on which the search stands open."""
    page = browser.new_page()
    page.goto(f"{site_url}en/index.html")
    page.locator("button.sok").click()
    page.get_by_role("searchbox").wait_for()
    yield page
    page.close()
