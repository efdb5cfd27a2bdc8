"""A site in three languages, one of them made up and written from right to left, in a browser."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.site.host import hosted
from tests.site.offline import service_workers, until
from tests.site.three_editions import FORMS, RTL, made_up, three_editions

__all__ = ["service_workers"]  # a fixture


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with hosted(three_editions()) as address:
        yield address


@pytest.fixture
def mirrored(browser: Browser, url: str) -> Iterator[Page]:
    """Return the front page that is written from right to left."""
    page = browser.new_page(viewport={"width": 1280, "height": 900}, service_workers="block")
    page.goto(f"{url}{RTL}/index.html")
    yield page
    page.close()


def left(page: Page, selector: str) -> float:
    box = page.locator(selector).first.bounding_box()
    assert box
    return box["x"]


def test_page_is_mirrored(mirrored: Page, url: str) -> None:
    assert mirrored.evaluate("getComputedStyle(document.body).direction") == "rtl"
    assert left(mirrored, ".heim") > left(mirrored, ".hjelp-snarveg")
    assert left(mirrored, ".delar li:nth-child(1)") > left(mirrored, ".delar li:nth-child(2)")
    width = mirrored.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert width <= 0
    mirrored.goto(f"{url}{RTL}/oppfolging.html")
    assert left(mirrored, ".innhaldsliste") > left(mirrored, "main h2")


@pytest.mark.parametrize("path", ["index.html", "kommune/eksempelvik.html", "hjelp.html"])
def test_numbers_are_unbroken_and_read_from_left_to_right(
    mirrored: Page, url: str, path: str
) -> None:
    mirrored.goto(f"{url}{RTL}/{path}")
    groups = mirrored.evaluate(
        """() => [...document.querySelectorAll('a[href^="tel:"]')].flatMap((link) => {
          const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
          for (let node; (node = walker.nextNode()); ) {
            const found = [...node.data.matchAll(/\\d+/g)];
            if (found.length < 2) continue;
            const boxes = found.map((match) => {
              const range = document.createRange();
              range.setStart(node, match.index);
              range.setEnd(node, match.index + match[0].length);
              return range.getBoundingClientRect();
            }).filter(({ width }) => width);
            if (boxes.length > 1 && /^[\\d +]+$/.test(node.data.trim()))
              return [boxes.map(({ x, y }) => [x, y])];
          }
          return [];
        })"""
    )
    assert groups
    for boxes in groups:
        assert [x for x, _ in boxes] == sorted(x for x, _ in boxes)
        assert len({y for _, y in boxes}) == 1


def test_all_is_read_without_scripts(browser: Browser, url: str) -> None:
    context = browser.new_context(java_script_enabled=False, service_workers="block")
    page = context.new_page()
    page.goto(f"{url}kommune/eksempelvik.html")
    page.get_by_role("link", name="English", exact=True).click()
    assert page.url == f"{url}en/kommune/eksempelvik.html"
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.locator('a[href^="tel:"]').first.is_visible()
    page.get_by_role("link", name="Norsk", exact=True).click()
    assert page.url == f"{url}kommune/eksempelvik.html"
    context.close()


@pytest.mark.parametrize(("written", "count"), [("eksempelvik vgs", 1), ("eksempelvik", 2)])
def test_number_takes_the_form_that_the_language_has_for_it(
    mirrored: Page, url: str, written: str, count: int
) -> None:
    mirrored.goto(f"{url}{RTL}/hjelp.html")
    mirrored.wait_for_selector("html[data-skript=klar]")
    mirrored.locator("#stadnamn").fill(written)
    said = mirrored.locator("#stadsok [role=status]").inner_text()
    assert (said[:1], said[-1:]) == (str(count), FORMS[count])


def test_switch_leads_to_the_same_place_with_the_same_choices(mirrored: Page, url: str) -> None:
    place = "kommune/eksempelvik.html?emne=rus#slag-helsestasjon"
    mirrored.goto(f"{url}{place}")
    mirrored.wait_for_selector("html[data-skript=klar]")
    mirrored.get_by_role("link", name="English", exact=True).press("Enter")
    mirrored.wait_for_url(f"{url}en/{place}")
    mirrored.goto(f"{url}om/nettstedet.html#her")
    mirrored.wait_for_selector("html[data-skript=klar]")
    mirrored.get_by_role("link", name="English").click()
    mirrored.wait_for_url(f"{url}en/index.html")


def test_help_is_read_without_network_in_the_language_that_was_opened(
    context: BrowserContext, url: str
) -> None:
    page = context.new_page()
    page.goto(f"{url}{RTL}/index.html")
    page.evaluate("navigator.serviceWorker.ready")
    wanted = [f"{url}{RTL}/{each}" for each in ("index.html", "hjelp.html")]
    until(page, "kept => wanted.every(each => each in kept)", wanted)
    context.set_offline(True)
    page.goto(f"{url}{RTL}/hjelp.html")
    expect(page.locator("html")).to_have_attribute("lang", RTL)
    expect(page.locator("main a[href^='tel:']").first).to_be_visible()
    page.goto(f"{url}{RTL}/endret.html")
    expect(page.get_by_role("heading", level=1)).to_have_text(made_up("Du er utan nett"))
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    page.get_by_role("link").click()
    expect(page.locator("html")).to_have_attribute("lang", RTL)
    expect(page.locator("main a[href^='tel:']").first).to_be_visible()
