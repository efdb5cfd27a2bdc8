"""What a person meets who has a keyboard and no mouse (WCAG 2.1.1, 2.4.1, 2.4.7, 2.4.11)."""

from typing import Any, Literal

import pytest
from playwright.sync_api import Page, ViewportSize

from tests.site.building import address_of, frames

PHONE, DESKTOP = ViewportSize(width=360, height=640), ViewportSize(width=1280, height=800)

# How every element looks before anything has focus.
AT_REST = """() => {
  window.look = element => {
    const {outlineStyle, outlineWidth, outlineColor, boxShadow} = getComputedStyle(element);
    const outline = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 &&
      `${outlineStyle} ${outlineWidth} ${outlineColor}`;
    return {outline, boxShadow};
  };
  window.atRest = new Map([...document.querySelectorAll('*')].map(each => [each, look(each)]));
}"""

# After each press of Tab: what has focus, whether that can be told by looking, and whether it can
# be seen at all. The page notes it itself: to be asked each time takes twice as long.
NOTE_FOCUS = """() => {
  window.stops = [];
  addEventListener('keyup', ({key}) => { if (key === 'Tab') stops.push(focused()) }, true);
  const focused = () => {
    const element = document.activeElement;
    if (element === document.body) return null;
    const {outline, boxShadow} = look(element), before = atRest.get(element);
    const {left, top, right, bottom} = element.getClientRects()[0];
    const corners = [[left + 2, top + 2], [right - 2, top + 2], [left + 2, bottom - 2],
                     [right - 2, bottom - 2], [(left + right) / 2, (top + bottom) / 2]];
    const seen = ([x, y]) => {
      const onTop = document.elementFromPoint(x, y);
      return onTop !== null && element.contains(onTop);
    };
    return {
      html: element.outerHTML.slice(0, 160),
      marked: (Boolean(outline) && outline !== before.outline) || boxShadow !== before.boxShadow,
      seen: corners.some(seen),
    };
  };
}"""

MOST_STOPS, AT_A_TIME = 1000, 20


@pytest.fixture
def page(open_window: Page) -> Page:
    return open_window


def tab_stops(page: Page) -> list[dict[str, Any]]:
    """Press Tab through an open page, and return what had focus on the way."""
    page.evaluate(AT_REST)
    page.evaluate(NOTE_FOCUS)
    stops: list[dict[str, Any] | None] = []
    while len(stops) < MOST_STOPS:
        for _ in range(AT_A_TIME):
            page.keyboard.press("Tab")
        stops = page.evaluate("stops")
        if None in stops:
            return [stop for stop in stops[: stops.index(None)] if stop]
    raise AssertionError(f"Tab never leaves the page, it is at {stops[-1]}")


def assert_focus_can_be_followed(page: Page) -> None:
    stops = tab_stops(page)
    assert [stop["html"] for stop in stops if not stop["marked"]] == []
    assert [stop["html"] for stop in stops if not stop["seen"]] == []


def test_focus_can_be_followed_by_eye(page: Page, site_url: str, address: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(site_url + address)
    assert_focus_can_be_followed(page)


@pytest.mark.parametrize("name", frames())
def test_focus_can_be_followed_by_eye_on_a_wide_screen(
    page: Page, site_url: str, name: str
) -> None:
    page.set_viewport_size(DESKTOP)
    page.goto(site_url + address_of(name))
    assert_focus_can_be_followed(page)


@pytest.mark.parametrize("name", frames())
def test_skip_link_comes_first_and_leads_past_the_menu(
    page: Page, site_url: str, name: str
) -> None:
    page.goto(site_url + address_of(name))
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.hash") == "#innhald"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "innhald"  # not all go on from an anchor
    page.keyboard.press("Tab")
    assert page.evaluate(
        "document.querySelector('main').compareDocumentPosition(document.activeElement)"
        "& (Node.DOCUMENT_POSITION_CONTAINED_BY | Node.DOCUMENT_POSITION_FOLLOWING)"
    )


CONTRAST_OF_FOCUS = """panel => {
  const parts = colour => colour.match(/[\\d.]+/g).slice(0, 3).map(Number);
  const light = colour => parts(colour).map(part => part / 255)
    .map(part => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4)
    .reduce((sum, part, place) => sum + part * [.2126, .7152, .0722][place], 0);
  const both = [getComputedStyle(document.activeElement).outlineColor,
                getComputedStyle(document.querySelector(panel)).backgroundColor].map(light);
  return (Math.max(...both) + .05) / (Math.min(...both) + .05);
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_focus_is_seen_on_the_dark_panel_of_numbers(
    page: Page, site_url: str, scheme: Literal["light", "dark"]
) -> None:
    page.emulate_media(color_scheme=scheme)
    page.goto(site_url)
    page.keyboard.press("Tab")  # from now on focus is shown as to one who uses the keyboard
    page.locator(".hjelp li a").first.focus()
    assert page.evaluate(CONTRAST_OF_FOCUS, ".hjelp") >= 3  # WCAG 1.4.11


def style(page: Page, css: str) -> None:
    """Add rules to an open page, past its Content-Security-Policy."""
    page.evaluate(
        "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css);"
        "document.adoptedStyleSheets.push(sheet) }",
        css,
    )


def test_walk_would_tell_that_focus_is_not_marked(page: Page, site_url: str) -> None:
    page.goto(site_url)
    style(page, "* { outline: none !important; box-shadow: none !important }")
    assert not any(stop["marked"] for stop in tab_stops(page))


def test_walk_would_tell_that_focus_is_covered(page: Page, site_url: str) -> None:
    page.goto(site_url)
    style(
        page,
        "body::after { background: red; content: ''; inset: 0; position: fixed; z-index: 9999 }",
    )
    assert not any(stop["seen"] for stop in tab_stops(page))
