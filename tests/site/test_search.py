"""The search, as a reader uses it: loaded when opened, worked by keyboard, on any address."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, Request, expect

from tests.browser import open_page
from tests.site.searching import open_search, search
from tests.site.test_accessibility import DESKTOP, PHONE, violations

MOST_BYTES = 60_000  # the index and its scripts, as they travel


@pytest.fixture
def first_visit(browser: Browser) -> Iterator[Page]:
    """Return a page whose files come from the host, never from what a worker keeps."""
    page = browser.new_page(service_workers="block")
    yield page
    page.close()


def is_of_search(url: str) -> bool:
    return "/assets/search-" in url


def test_nothing_is_fetched_before_the_search_is_opened(page: Page, site_url: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    open_page(page, site_url)
    assert not list(filter(is_of_search, asked))
    open_search(page)
    assert any(url.endswith("search-index.js") for url in filter(is_of_search, asked))


def test_search_is_fetched_once_and_is_light(first_visit: Page, site_url: str) -> None:
    asked: list[Request] = []
    first_visit.on("request", lambda request: asked.append(request))  # noqa: PLW0108 (Playwright marks what it is given)
    first_visit.goto(site_url)
    open_search(first_visit)
    first_visit.keyboard.press("Escape")
    open_search(first_visit)
    of_search = [request for request in asked if is_of_search(request.url)]
    assert len(of_search) == len({request.url for request in of_search})
    assert 0 < sum(each.sizes()["responseBodySize"] for each in of_search) <= MOST_BYTES


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("RUSinfo", "ressursbank.html#rusinfo"),
        ("91508588", "ressursbank.html#rusinfo"),
        ("+47 915 08 588", "ressursbank.html#rusinfo"),
        ("116 111", "ressursbank.html#alarmtelefonen"),
        ("når føresette er bekymra", "tidleg-innsats.html#nar-foresette-er-bekymra"),
        ("nar foresette er bekymra", "tidleg-innsats.html#nar-foresette-er-bekymra"),
        ("personvern", "om/personvern.html"),
        ("§ 24-3", "endra-sidan-2019.html"),
        ("steg 5", "rutinar.html#steg-5"),
    ],
)
def test_search_finds(page: Page, site_url: str, text: str, expected: str) -> None:
    page.goto(site_url)
    links = search(page, text).locator("a.treff")
    addresses = links.evaluate_all("all => all.slice(0, 3).map(a => a.href)")
    assert any(address.startswith(site_url + expected) for address in addresses), addresses


@pytest.mark.parametrize("start", ["", "om/personvern.html"])
def test_every_hit_leads_to_a_place_on_the_site(
    page: Page, site: Path, site_url: str, start: str
) -> None:
    page.goto(site_url + start)
    links = search(page, "rus skole ven").locator("a.treff")
    for address in links.evaluate_all("all => all.map(a => a.href)"):
        file, _, anchor = address.removeprefix(site_url).partition("#")
        assert f'id="{anchor}"' in (site / file).read_text() or not anchor


def test_hit_says_where_it_is_and_marks_what_was_found(page: Page, site_url: str) -> None:
    page.goto(site_url)
    first = search(page, "samtykker").first
    expect(first).to_contain_text("3 Rutinar ved bekymring")
    expect(first.locator("mark")).to_have_text("samtykker")


def test_hit_shows_the_number_to_call(page: Page, site_url: str) -> None:
    page.goto(site_url)
    first = search(page, "rusinfo").first
    expect(first.get_by_role("link", name="Ring 915 08 588")).to_have_attribute(
        "href", "tel:+4791508588"
    )


def test_count_is_said_and_follows_what_is_typed(page: Page, site_url: str) -> None:
    page.goto(site_url)
    hits = search(page, "kontrakt")
    status = page.locator("dialog [role=status]")
    expect(status).to_have_text(f"{hits.count()} treff.")
    page.get_by_role("searchbox").fill("overdose")
    expect(status).to_contain_text("Hastar det? Ring nummera øvst.")
    page.get_by_role("searchbox").fill("")
    expect(status).to_be_empty()


def test_hit_is_opened_by_keyboard_alone(page: Page, site_url: str) -> None:
    page.goto(site_url + "om/personvern.html")
    page.get_by_role("button", name="Søk").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.type("kors på halsen")
    page.keyboard.press("ArrowDown")
    expect(page.locator("dialog a.treff").first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.locator("dialog a.treff").nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    page.wait_for_url(site_url + "ressursbank.html#kors-pa-halsen")


def test_arrow_goes_on_from_a_number_to_the_next_hit(page: Page, site_url: str) -> None:
    page.goto(site_url)
    search(page, "rusinfo")
    page.locator("dialog a.ring").first.focus()
    page.keyboard.press("ArrowDown")
    expect(page.locator("dialog li").nth(1).locator("a").first).to_be_focused()


def test_enter_opens_the_first_hit(page: Page, site_url: str) -> None:
    page.goto(site_url)
    search(page, "kors på halsen")
    page.keyboard.press("Enter")
    page.wait_for_url(site_url + "ressursbank.html#kors-pa-halsen")


def test_enter_goes_to_an_urgent_number_without_calling(page: Page, site_url: str) -> None:
    page.goto(site_url)
    search(page, "pustar ikkje")
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Ring 113")).to_be_focused()
    assert page.url == site_url


def test_search_closes_with_escape_and_gives_focus_back(page: Page, site_url: str) -> None:
    page.goto(site_url)
    search(page, "rus")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(page.get_by_role("button", name="Søk")).to_be_focused()


def test_no_hit_says_what_to_try(page: Page, site_url: str) -> None:
    page.goto(site_url)
    search(page, "qqqqzzzz")
    expect(page.locator("dialog [role=status]")).to_contain_text("Prøv eit anna ord")


@pytest.mark.parametrize(
    "text", ["§", "?!", "  ", "ikkje", "e", "🙂", "a" * 5000, "(.*", "__proto__"]
)
def test_odd_text_does_no_harm(page: Page, site_url: str, text: str) -> None:
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(site_url)
    search(page, text)
    search_again = page.get_by_role("searchbox")
    search_again.fill("constructor")
    search_again.fill("rusinfo")
    expect(page.locator("dialog a.treff").first).to_have_text("RUSinfo")
    assert errors == []


def test_what_is_typed_is_text_and_not_markup(page: Page, site_url: str) -> None:
    page.goto(site_url)
    search(page, "<img src=x onerror=alert(1)> rusinfo")
    assert page.locator("dialog img").count() == 0


def test_what_the_bank_says_is_text_and_not_markup(first_visit: Page, site_url: str) -> None:
    evil = "<img src=x onerror=alert(1)> rusinfo"
    name = json.dumps(evil)

    def poison(route: object) -> None:
        body = route.fetch().text().replace('"RUSinfo"', name)  # type: ignore[attr-defined]
        body = body.replace("Spør om alkohol", evil)
        route.fulfill(body=body, content_type="text/javascript")  # type: ignore[attr-defined]

    first_visit.route("**/search-index.js", poison)
    first_visit.goto(site_url)
    first = search(first_visit, "rusinfo").first
    expect(first.locator("a.treff")).to_have_text(evil)
    expect(first).to_contain_text(f"{evil}, hasj")
    assert first_visit.locator("dialog img").count() == 0


def test_search_works_from_a_zip_opened_as_files(page: Page, site: Path) -> None:
    page.goto((site / "om" / "planen.html").as_uri())
    search(page, "weedensenteret").locator("a.treff").first.click()
    page.wait_for_url("**/ressursbank.html#weedensenteret")


def test_search_works_offline_once_it_is_fetched(page: Page, site_url: str) -> None:
    page.goto(site_url)
    open_search(page)
    page.context.set_offline(True)
    page.get_by_role("searchbox").fill("weed")
    expect(page.locator("dialog li").first).to_contain_text("Weedensenteret")


def test_search_that_cannot_be_fetched_leads_to_the_bank(first_visit: Page, site_url: str) -> None:
    first_visit.route("**/search-engine.js", lambda route: route.abort())
    first_visit.goto(site_url)
    first_visit.get_by_role("button", name="Søk").click()
    first_visit.wait_for_url(site_url + "ressursbank.html")


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("text", ["", "overdose", "weed", "qqqqzzzz"])
def test_open_search_has_nothing_that_axe_objects_to(
    browser: Browser, site_url: str, text: str, scheme: Literal["light", "dark"], width: int
) -> None:
    page = browser.new_page(color_scheme=scheme, viewport={"width": width, "height": 720})
    page.goto(site_url)
    search(page, text)
    assert violations(page) == []
    overflow = page.evaluate(
        "(dialog => dialog.scrollWidth - dialog.clientWidth)(document.querySelector('dialog'))"
    )
    assert overflow <= 0
    page.close()
