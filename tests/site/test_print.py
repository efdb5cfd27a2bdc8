"""The sections of the plan on A4 paper, for the staff room's wall."""

import re
import unicodedata
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page

from rusplan.pages.paper import section_pages
from tests.site.pdf_text import sheets
from tests.site.test_keyboard import style
from tests.site.tree import edition, editions

SECTIONS = [each.with_suffix(".html").as_posix() for each in section_pages(edition().pages)]
STEPS = [each.path(each.landmarks.steps) for each in editions() if each.landmarks.steps]
HEIGHTS = (297, 279, 250, 210, 190)
"""Of sheets, in mm: a step that is whole on one by luck is not so on all of them."""
A4_WIDTH = 794 - 2 * 57  # CSS pixels between margins of 15 mm

# The text of each element that is shown, without what the style sheet adds and without states.
VISIBLE_TEXTS = """() => {
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const {parentElement, textContent} = walker.currentNode;
    if (parentElement.matches('.tilstand')) continue;
    if (parentElement.checkVisibility({visibilityProperty: true})) texts.push(textContent);
  }
  return texts;
}"""


def squeezed(text: str) -> str:
    """Return a text without what typesetting may change: ligatures, white space and hyphens."""
    return re.sub(r"[\s\u00ad\u2010-]", "", unicodedata.normalize("NFKC", text))


@pytest.fixture
def printed(page: Page, site_url: str) -> Callable[[str], str]:
    """Return a function that opens a page, prints it, and gives the text on the paper."""

    def print_page(address: str) -> str:
        page.goto(site_url + address)
        page.wait_for_selector("html[data-skript=klar]")  # scripts add words to what is printed
        page.emulate_media(media="print")
        return squeezed("".join(sheets(page.pdf(format="A4", prefer_css_page_size=True))))

    return print_page


@pytest.mark.parametrize("section", SECTIONS)
def test_every_word_and_address_is_on_paper_and_nothing_that_only_a_screen_needs(
    page: Page, printed: Callable[[str], str], section: str
) -> None:
    paper = printed(section)
    texts = page.evaluate(VISIBLE_TEXTS)
    assert len(texts) > 1
    assert [text for text in texts if squeezed(text) not in paper] == []
    links = page.locator("main a[href^=http]").filter(visible=True)
    spelled: list[str] = links.evaluate_all("all => all.map(each => each.getAttribute('href'))")
    assert [href for href in spelled if squeezed(href) not in paper] == []
    for_screens = page.locator("nav, .skip, button, input, select").filter(visible=True)
    assert [element.evaluate("e => e.outerHTML") for element in for_screens.all()] == []


@pytest.mark.parametrize("front", [each.path("index.html") for each in editions()])
def test_hours_are_on_paper_and_not_the_state_of_the_moment(
    page: Page, printed: Callable[[str], str], front: str
) -> None:
    paper = printed(front)
    open_now = page.locator(".ope.tilstand").all_inner_texts()
    assert open_now  # a line that never closes is among the numbers to call, and says so again
    assert [state for state in open_now if squeezed(state) in paper] == []
    hours = re.findall(r'class="tilstand">([^<]+)<', page.request.get(page.url).text())
    assert [text for text in hours if squeezed(text) not in paper] == []


@pytest.mark.parametrize("section", SECTIONS)
def test_nothing_is_wider_than_the_paper(
    page: Page, printed: Callable[[str], str], section: str
) -> None:
    page.set_viewport_size({"width": A4_WIDTH, "height": 1000})
    printed(section)
    assert page.evaluate("document.documentElement.scrollWidth") <= A4_WIDTH


@pytest.mark.parametrize("steps", STEPS)
def test_no_step_is_parted_between_two_sheets(page: Page, site_url: str, steps: str) -> None:
    page.goto(site_url + steps)
    page.wait_for_selector("html[data-skript=klar]")
    page.emulate_media(media="print")
    told = [squeezed(each) for each in page.locator("main > ol > li").all_inner_texts()]
    assert len(told) > 1
    for height in HEIGHTS:
        # What `pdf` is told itself only scales sheets that are laid out as the style says.
        style(page, f"@page {{ size: 210mm {height}mm }}")
        paper = [squeezed(sheet) for sheet in sheets(page.pdf(prefer_css_page_size=True))]
        assert [each for each in told if not any(each in sheet for sheet in paper)] == [], height


def test_what_is_folded_is_on_paper_without_script_too(browser: Browser, site_url: str) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(site_url + edition().landmarks.bank)
    folded = page.locator("main details.emne details.om dd:not(:has(a))").all_text_contents()
    paper = squeezed("".join(sheets(page.pdf(format="A4"))))
    page.close()
    assert folded
    assert [text for text in folded if squeezed(text) not in paper] == []
