"""The pages of municipalities and schools: every one is there, and says only what is known."""

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Page, expect

from rusplan.bank.telephone import dial_string
from tests.browser import change_answer, open_page
from tests.programs import PROJECT
from tests.site.building import MADE, page_at, pages
from tests.site.tree import edition


def places() -> dict[str, BeautifulSoup]:
    """Return the page of every municipality and every school by its address."""
    return {address: page for address, page in pages().items() if address.startswith(MADE)}


def test_every_place_has_its_page_and_is_linked_to(site: Path) -> None:
    directory, choice = edition().directory, edition().landmarks.places.partition("#")[0]
    links = page_at(choice).select(".stader a")
    expected = {f"kommune/{each.id}.html" for each in directory.municipalities}
    expected |= {f"skole/{each.id}.html" for each in directory.schools}
    assert {str(link["href"]) for link in links} == expected
    assert all((site / each).is_file() for each in expected)


def test_no_place_has_an_empty_heading() -> None:
    for address, page in places().items():
        for heading in page.select("main h2, main h3"):
            following = heading.find_next_sibling()
            assert following, (address, heading.text)
            assert following.name not in {"h2", "h3"}, (address, heading.text)
            assert following.get_text(strip=True), (address, heading.text)


def test_made_up_numbers_are_not_there() -> None:
    """Every number on a place's page stands in the bank or in `local/`."""
    sources = [PROJECT / "resources.yml", *(PROJECT / "local").glob("*.yml")]
    written = re.findall(r'(?:number|phone): "([+\d ]+)"', "\n".join(map(Path.read_text, sources)))
    known = {f"tel:{dial_string(each)}" for each in written}
    for address, page in places().items():
        called = {str(link["href"]) for link in page.select("a[href^='tel:']")}
        assert called <= known, address


@pytest.fixture
def choice(page: Page, example_url: str) -> Page:
    """Return the page that the places of the second county are chosen on."""
    open_page(page, f"{example_url}hjelp.html")
    return page


def test_place_is_found_by_how_its_words_begin(choice: Page) -> None:
    links = choice.locator(".stader a").filter(visible=True)
    choice.locator("#stadnamn").fill("eksempelv")
    expect(links.first).to_have_text("Eksempelvik")
    choice.locator("#stadnamn").fill("vik")
    expect(links).to_have_count(0)


def test_enter_leads_to_the_first_place_and_nowhere_when_nothing_is_typed(choice: Page) -> None:
    field = choice.locator("#stadnamn")
    field.press("Enter")
    field.fill("eksempelvik vgs")
    field.press("Enter")
    choice.wait_for_url("**/skole/eksempelvik-vgs.html")
    choice.go_back()
    expect(choice).to_have_url(re.compile(r"hjelp\.html$"))


def test_what_was_typed_before_leaving_still_shortens_the_list(choice: Page) -> None:
    # As when the browser puts it back: the script has then not seen it typed.
    address = choice.url
    typed = 'id="stadnamn" value="prøveøy"'
    change_answer(choice, address, lambda html: html.replace('id="stadnamn"', typed))
    open_page(choice, address)
    expect(choice.locator(".stader a").filter(visible=True)).to_have_text(
        ["Prøveøy", "Prøveøy videregående skole"]
    )
