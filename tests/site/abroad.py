"""A browser that keeps another time than Norway's."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

OSLO = ZoneInfo("Europe/Oslo")
NEW_YORK = "America/New_York"


def stop_clock(page: Page, moment: datetime) -> None:
    """Let a page's clock stand at a moment, Norway's if it names no zone, however busy it is here.

    It goes on when a test says so.
    """
    aware = moment if moment.tzinfo else moment.replace(tzinfo=OSLO)
    page.clock.install(time=aware - timedelta(hours=1))
    page.clock.pause_at(aware)


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """Return a browser that keeps New York's time."""
    context = browser.new_context(timezone_id=NEW_YORK)
    yield context
    context.close()
