"""The browser that opens the site: the machine's Chromium, driven by Playwright."""

import contextlib
import os
from collections.abc import Callable, Iterator

from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.programs import BIN, chromium

FLAGS = [
    # It asks nobody for updates of itself.
    "--disable-background-networking",
    "--disable-component-update",
    # Its own address bar is two pages more in each window: they take twice the time of ours.
    "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup",
]

# What will come is waited for on a machine that is busy too; Playwright gives up after 5 seconds.
expect.set_options(timeout=30_000)


@contextlib.contextmanager
def started_browser() -> Iterator[Browser]:
    """Give a browser that is open while the block runs."""
    # The Node.js in Playwright's package needs a library that a bare Debian lacks; ours does not.
    os.environ["PLAYWRIGHT_NODEJS_PATH"] = str(BIN / "node")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        yield browser
        browser.close()


def open_page(page: Page, url: str) -> None:
    """Open a page, and wait until it says itself that its scripts have run."""
    page.goto(url)
    page.locator("html[data-skript=klar]").wait_for(state="attached")


def change_answer(
    page: Page, address: str, change: Callable[[str], str], content_type: str = "text/html"
) -> None:
    """Let a page meet something else than what the site answers there, from now on."""
    page.route(
        address,
        lambda route: route.fulfill(body=change(route.fetch().text()), content_type=content_type),
    )
