"""A reader's own colours, as in Windows' contrast themes: nothing may hang on ours.

axe has no say here: it takes the colour that a style sheet asked for as the one that is shown.
"""

import pytest
from playwright.sync_api import Page

from tests.site.test_keyboard import AT_REST, style

KEEPING_THEIR_OWN = """() => [...document.querySelectorAll('body, body *')]
  .filter(each => each instanceof HTMLElement)
  .filter(each => getComputedStyle(each).forcedColorAdjust !== 'auto')
  .map(each => each.outerHTML.slice(0, 120))"""

WITHOUT_EDGE = """() => [...document.querySelectorAll('button, input, select, textarea')]
  .filter(each => each.checkVisibility())
  .filter(each => parseFloat(getComputedStyle(each).borderTopWidth) === 0)
  .map(each => each.outerHTML.slice(0, 120))"""


FOCUSABLE = "a[href], button, input, select, textarea, summary, [tabindex='0']"

# Shadows and backgrounds are not drawn then, outlines are.
WITHOUT_OUTLINE = """focusable => [...document.querySelectorAll(focusable)]
  .filter(each => each.checkVisibility({visibilityProperty: true}) && !each.disabled)
  .filter(each => {
    each.focus();
    const {outline} = look(each);
    return document.activeElement !== each || !outline || outline === atRest.get(each).outline;
  })
  .map(each => each.outerHTML.slice(0, 120))"""


@pytest.fixture
def page(open_window: Page) -> Page:
    open_window.emulate_media(forced_colors="active")
    return open_window


def test_colours_edges_and_focus_are_the_readers(page: Page, site_url: str, address: str) -> None:
    page.goto(site_url + address)
    assert page.evaluate(KEEPING_THEIR_OWN) == []
    assert page.evaluate(WITHOUT_EDGE) == []
    page.evaluate(AT_REST)
    page.keyboard.press("Tab")  # from now on focus is shown as to one who uses the keyboard
    assert page.evaluate("document.activeElement.matches(':focus-visible')")
    assert page.evaluate(WITHOUT_OUTLINE, FOCUSABLE) == []


LIKE_BUTTONS = ".hjelp li a, .inngangar a, .delar a"
WITHOUT_BORDER = """selector => [...document.querySelectorAll(selector)]
  .filter(each => parseFloat(getComputedStyle(each).borderTopWidth) === 0)
  .map(each => each.outerHTML.slice(0, 120))"""


def test_what_looks_like_a_button_by_its_colour_has_an_edge(page: Page, site_url: str) -> None:
    page.goto(site_url)
    assert page.locator(LIKE_BUTTONS).count() > 2
    assert page.evaluate(WITHOUT_BORDER, LIKE_BUTTONS) == []


def test_what_forced_colours_would_not_reach_is_told_of(page: Page, site_url: str) -> None:
    page.goto(site_url)
    style(page, "h1 { forced-color-adjust: none } button { border: 0 !important }")
    assert all(html.startswith("<h1") for html in page.evaluate(KEEPING_THEIR_OWN))
    assert page.evaluate(KEEPING_THEIR_OWN)
    assert page.evaluate(WITHOUT_EDGE)


def test_focus_that_only_has_a_shadow_is_told_of(page: Page, site_url: str) -> None:
    page.goto(site_url)
    style(page, "a:focus-visible { outline: none !important; box-shadow: 0 0 0 3px red }")
    page.evaluate(AT_REST)
    page.keyboard.press("Tab")
    found = page.evaluate(WITHOUT_OUTLINE, FOCUSABLE)
    assert found
    assert all(html.startswith("<a ") for html in found)
