"""WCAG 1.4.10 and 1.4.12: a reader may enlarge a page, and set its text wider apart.

Nothing is lost then, and nothing scrolls sideways.
"""

import json

from playwright.sync_api import Page, ViewportSize

ENLARGED = ViewportSize(width=1280 // 4, height=1024 // 4)  # a screen that is zoomed to 400 percent
SPACED = """() => {
  const style = new CSSStyleSheet();
  style.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
    word-spacing: .16em !important } p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets = [style];
  for (const fold of document.querySelectorAll("details")) fold.open = true;
}"""
TOO_WIDE = """() => [...document.querySelectorAll('body *')]
  .filter(element => element.getBoundingClientRect().right > innerWidth + 1)
  .map(element => element.outerHTML.slice(0, 120))"""


def assert_page_fits(page: Page) -> None:
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= ENLARGED["width"], json.dumps(page.evaluate(TOO_WIDE), indent=1)


def test_enlarged_page_fits_the_screen_and_so_does_spaced_text(
    open_window: Page, site_url: str, address_with_words: str
) -> None:
    open_window.set_viewport_size(ENLARGED)
    open_window.goto(site_url + address_with_words)
    assert_page_fits(open_window)
    open_window.evaluate(SPACED)
    assert_page_fits(open_window)
