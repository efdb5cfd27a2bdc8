"""WCAG 1.4.12: a reader may set text wider apart, and nothing is lost or scrolls sideways."""

from playwright.sync_api import Page

NARROW = {"width": 320, "height": 640}
SPACED = """() => {
  const style = new CSSStyleSheet();
  style.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
    word-spacing: .16em !important } p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets = [style];
  for (const fold of document.querySelectorAll("details")) fold.open = true;
}"""


def test_page_with_spaced_text_fits_a_narrow_window(
    open_window: Page, site_url: str, address: str
) -> None:
    open_window.set_viewport_size(NARROW)  # type: ignore[arg-type]
    open_window.goto(site_url + address)
    open_window.evaluate(SPACED)
    assert open_window.evaluate("document.documentElement.scrollWidth") == NARROW["width"]
