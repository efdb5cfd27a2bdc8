"""What a person meets who has a keyboard and no mouse (WCAG 2.1.1, 2.4.1, 2.4.7, 2.4.11)."""

from typing import Any

import pytest
from playwright.sync_api import Page, ViewportSize

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

# What has focus, whether that can be told by looking, and whether it can be seen at all.
FOCUSED = """() => {
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
}"""

MOST_STOPS = 1000


@pytest.fixture
def page(open_window: Page) -> Page:
    return open_window


def tab_stops(page: Page) -> list[dict[str, Any]]:
    """Press Tab through an open page, and return what had focus on the way."""
    page.evaluate(AT_REST)
    stops: list[dict[str, Any]] = []
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        focused = page.evaluate(FOCUSED)
        if focused is None:
            return stops
        stops.append(focused)
    raise AssertionError(f"Tab never leaves the page, it is at {stops[-1]['html']}")


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_focus_can_be_followed_by_eye(
    page: Page, site_url: str, address: str, viewport: ViewportSize
) -> None:
    page.set_viewport_size(viewport)
    page.goto(site_url + address)
    stops = tab_stops(page)
    assert 'href="#innhald"' in stops[0]["html"]
    assert [stop["html"] for stop in stops if not stop["marked"]] == []
    assert [stop["html"] for stop in stops if not stop["seen"]] == []


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


def test_skip_link_leads_past_the_menu(page: Page, site_url: str, address: str) -> None:
    page.goto(site_url + address)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate(
        "document.querySelector('main').compareDocumentPosition(document.activeElement)"
        "& (Node.DOCUMENT_POSITION_CONTAINED_BY | Node.DOCUMENT_POSITION_FOLLOWING)"
    )
