"""The search, as a reader uses it: loaded when opened, worked by keyboard, on any address."""

import json
import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, Request, expect

from tests.browser import change_answer, open_page
from tests.site.searching import open_search, search
from tests.site.second_county import example_site
from tests.site.test_accessibility import DESKTOP, OF_COLOURS, PHONE, violations

MOST_BYTES = 60_000  # the index and its scripts, as they travel


@pytest.fixture
def first_visit(browser: Browser) -> Iterator[Page]:
    """Return a page whose files come from the host, never from what a worker keeps."""
    page = browser.new_page(service_workers="block")
    yield page
    page.close()


def change_index(page: Page, change: Callable[[str], str]) -> None:
    change_answer(page, "**/search-index.js", change, "text/javascript")


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


@pytest.mark.parametrize("start", ["", "om/nettstedet.html"])
def test_every_hit_leads_to_a_place_on_the_site(page: Page, example_url: str, start: str) -> None:
    page.goto(example_url + start)
    links = search(page, "samtale").locator("a.treff")
    found = links.evaluate_all("all => all.map(a => a.href)")
    assert found
    for address in found:
        file, _, anchor = address.removeprefix(example_url).partition("#")
        assert f'id="{anchor}"' in (example_site() / file).read_text() or not anchor


def test_hit_says_where_it_is_and_marks_what_was_found(page: Page, example_url: str) -> None:
    page.goto(example_url)
    first = search(page, "Elevrådet").first
    expect(first).to_contain_text("2 Forebygging")
    expect(first.locator("mark")).to_have_text("Elevrådet")


def test_hit_shows_what_stands_round_the_word_and_that_there_is_more(
    page: Page, example_url: str
) -> None:
    page.goto(example_url)
    long = " ".join(["ord"] * 40)
    text = f"{long} nål {long}"
    change_index(page, lambda index: index.replace("Svarer når det haster", text))
    shown = search(page, "nål").first.locator("p", has=page.locator("mark"))
    expect(shown).to_have_text(re.compile(r"^… (ord )+nål( ord)+ …$"))


def test_title_in_another_language_says_which(page: Page, example_url: str) -> None:
    page.goto(example_url)
    part = re.compile(r'"banken\.html#veilederen","Skole og rus","[^"]*",2,\[\]')
    change_index(page, lambda index: part.sub(r'\g<0>,"nn",5', index))
    hit = search(page, "skole og rus").locator("a.treff[href$='#veilederen']")
    expect(hit.locator("span[lang=nn]")).to_have_text("Skole")
    expect(hit).to_have_text("Skole og rus")


def test_hit_shows_the_number_to_call(page: Page, example_url: str) -> None:
    page.goto(example_url)
    first = search(page, "eksempellinjen").first
    expect(first.get_by_role("link", name="Ring 21 23 45 67")).to_have_attribute(
        "href", "tel:+4721234567"
    )


def test_count_is_said_and_follows_what_is_typed(page: Page, example_url: str) -> None:
    page.goto(example_url)
    hits = search(page, "samtale")
    status = page.locator("dialog [role=status]")
    expect(status).to_have_text(f"{hits.count()} treff.")
    page.get_by_role("searchbox").fill("overdose")
    expect(status).to_contain_text("Haster det? Ring numrene øverst.")
    page.get_by_role("searchbox").fill("")
    expect(status).to_be_empty()


def test_hit_is_opened_by_keyboard_alone(page: Page, example_url: str) -> None:
    page.goto(example_url + "om/nettstedet.html")
    page.get_by_role("button", name="Søk").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.type("eksempelsamtalen")
    page.keyboard.press("ArrowDown")
    expect(page.locator("dialog a.treff").first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.locator("dialog a.treff").nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    page.wait_for_url(example_url + "banken.html#samtalen")


def test_arrow_goes_on_from_a_number_to_the_next_hit(page: Page, example_url: str) -> None:
    page.goto(example_url)
    search(page, "eksempellinjen")
    page.locator("dialog a.ring").first.focus()
    page.keyboard.press("ArrowDown")
    expect(page.locator("dialog li").nth(1).locator("a").first).to_be_focused()


def test_number_of_a_hit_says_once_how_it_is_reached(page: Page, example_url: str) -> None:
    page.goto(example_url)
    hit = search(page, "eksempelsamtalen").filter(has=page.locator("a.ring")).first
    expect(hit.locator("a.ring")).to_have_text(["Ring 800 12 345", "SMS 406 12 345"])


def test_number_that_takes_text_messages_is_found_by_its_digits(
    page: Page, example_url: str
) -> None:
    page.goto(example_url)
    hit = search(page, "40612345").first
    expect(hit.locator("a.treff")).to_have_attribute("href", re.compile("#samtalen$"))


def test_enter_opens_the_first_hit(page: Page, example_url: str) -> None:
    page.goto(example_url)
    search(page, "eksempelsamtalen")
    page.keyboard.press("Enter")
    page.wait_for_url(example_url + "banken.html#samtalen")


def test_enter_goes_to_an_urgent_number_without_calling(page: Page, example_url: str) -> None:
    page.goto(example_url)
    search(page, "overdose")
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Ring 21 23 45 67").first).to_be_focused()
    assert page.url == example_url


def test_search_closes_with_escape_and_gives_focus_back(page: Page, example_url: str) -> None:
    page.goto(example_url)
    search(page, "rus")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(page.get_by_role("button", name="Søk")).to_be_focused()


def test_no_hit_says_what_to_try(page: Page, example_url: str) -> None:
    page.goto(example_url)
    search(page, "qqqqzzzz")
    expect(page.locator("dialog [role=status]")).to_contain_text("Prøv et annet ord")


def test_odd_text_does_no_harm(page: Page, example_url: str) -> None:
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(example_url)
    open_search(page)
    field = page.get_by_role("searchbox")
    for text in ("§", "?!", "  ", "ikkje", "e", "🙂", "a" * 5000, "(.*", "__proto__"):
        field.fill(text)
        field.fill("constructor")
        field.fill("eksempellinjen")
        expect(page.locator("dialog a.treff").first).to_have_text("Eksempellinjen")
        assert errors == [], text


def test_what_is_typed_is_text_and_not_markup(page: Page, example_url: str) -> None:
    page.goto(example_url)
    search(page, "<img src=x onerror=alert(1)> eksempellinjen")
    assert page.locator("dialog img").count() == 0


def test_what_the_bank_says_is_text_and_not_markup(first_visit: Page, example_url: str) -> None:
    evil = "<img src=x onerror=alert(1)> eksempellinjen"
    name = json.dumps(evil)
    change_index(
        first_visit,
        lambda index: index.replace('"Eksempellinjen"', name).replace(
            "Svarer når det haster", evil
        ),
    )
    first_visit.goto(example_url)
    first = search(first_visit, "eksempellinjen").first
    expect(first.locator("a.treff")).to_have_text(evil)
    expect(first).to_contain_text(f"{evil}.")
    assert first_visit.locator("dialog img").count() == 0


def test_search_works_from_a_zip_opened_as_files(page: Page) -> None:
    page.goto((example_site() / "om" / "nettstedet.html").as_uri())
    search(page, "eksempelsamtalen").locator("a.treff").first.click()
    page.wait_for_url("**/banken.html#samtalen")


def test_search_works_offline_once_it_is_fetched(page: Page, example_url: str) -> None:
    page.goto(example_url)
    open_search(page)
    page.context.set_offline(True)
    page.get_by_role("searchbox").fill("eksempelsamtalen")
    expect(page.locator("dialog li").first).to_contain_text("Eksempelsamtalen")


def test_search_that_cannot_be_fetched_leads_to_the_bank(
    first_visit: Page, example_url: str
) -> None:
    first_visit.route("**/search-engine.js", lambda route: route.abort())
    first_visit.goto(example_url)
    first_visit.get_by_role("button", name="Søk").click()
    first_visit.wait_for_url(example_url + "banken.html")


@pytest.mark.parametrize("text", ["", "overdose", "samtale", "qqqqzzzz"])
def test_open_search_has_nothing_that_axe_objects_to(
    open_window: Page, example_url: str, text: str
) -> None:
    open_window.goto(example_url)
    search(open_window, text)
    for width in (PHONE, DESKTOP):
        open_window.set_viewport_size({"width": width, "height": 720})
        open_window.emulate_media(color_scheme="light")
        assert violations(open_window) == []
        open_window.emulate_media(color_scheme="dark")
        assert violations(open_window, OF_COLOURS) == []
        overflow = open_window.evaluate(
            "(dialog => dialog.scrollWidth - dialog.clientWidth)(document.querySelector('dialog'))"
        )
        assert overflow <= 0
