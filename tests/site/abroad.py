"""A browser that keeps another time than Norway's."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Browser, BrowserContext

OSLO = ZoneInfo("Europe/Oslo")
NEW_YORK = "America/New_York"


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """Return a browser that keeps New York's time."""
    context = browser.new_context(timezone_id=NEW_YORK)
    yield context
    context.close()
