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
