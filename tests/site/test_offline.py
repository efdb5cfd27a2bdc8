"""The site read without network."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, Worker, expect

from tests.site.offline import PAGE, days_pass, files, service_workers, until, url, visit

__all__ = ["files", "service_workers", "url", "visit"]  # fixtures


def test_opened_page_can_be_read_without_network(
    context: BrowserContext, page: Page, url: str, visit: Callable[[str], Worker]
) -> None:
    visit(PAGE)
    context.set_offline(True)
    page.goto(url + PAGE)
    expect(page.locator("#elevene + ul")).to_contain_text("Elevrådet er med")
    expect(page.get_by_role("status").first).to_contain_text(
        "Nettet svarer ikke. Du leser en kopi fra"
    )
    assert page.evaluate("getComputedStyle(document.querySelector('.kopi')).padding") != "0px"


@pytest.mark.parametrize("path", ["", "index.html", "hjelp.html"])
def test_numbers_can_be_called_without_having_been_opened(
    context: BrowserContext, page: Page, url: str, visit: Callable[[str], Worker], path: str
) -> None:
    visit(PAGE)
    context.set_offline(True)
    page.goto(url + path)
    expect(page.locator("main a[href^='tel:']").first).to_be_visible()


def test_page_of_the_chosen_place_can_be_read_without_network(
    context: BrowserContext, page: Page, url: str, visit: Callable[[str], Worker]
) -> None:
    visit("kommune/eksempelvik.html")
    context.set_offline(True)
    page.goto(f"{url}kommune/eksempelvik.html#landet")
    expect(page.get_by_role("heading", level=1)).to_have_text("Hjelp i Eksempelvik")


def test_copy_that_has_not_been_opened_says_when_its_checks_no_longer_hold(
    context: BrowserContext, page: Page, url: str, visit: Callable[[str], Worker]
) -> None:
    visit(PAGE)
    context.set_offline(True)
    page.clock.set_fixed_time("2036-11-24T12:00:00Z")
    page.goto(f"{url}hjelp.html")
    expect(page.get_by_text("Gammel kontroll").first).to_be_visible()


def test_first_search_can_be_made_without_network(
    context: BrowserContext, page: Page, url: str, visit: Callable[[str], Worker]
) -> None:
    visit(PAGE)
    page.goto(url + PAGE)
    until(page, f"kept => '{url}assets/search-engine.js' in kept")
    context.set_offline(True)
    page.goto(url + PAGE)
    page.get_by_role("button", name="Søk").click()
    page.get_by_role("searchbox").fill("overdose")
    expect(page.locator("dialog a[href='tel:+4721234567']").first).to_be_visible()


def test_page_that_is_not_kept_says_so_and_leads_to_the_numbers(
    context: BrowserContext, page: Page, url: str, visit: Callable[[str], Worker]
) -> None:
    visit(PAGE)
    context.set_offline(True)
    page.goto(f"{url}endret.html")
    expect(page.get_by_role("heading", level=1)).to_have_text("Du er uten nett")
    page.get_by_role("link").click()
    expect(page.locator("main a[href^='tel:']").first).to_be_visible()


def test_copy_says_on_which_day_it_was_fetched(
    context: BrowserContext, page: Page, url: str, visit: Callable[[str], Worker]
) -> None:
    def today() -> str:
        return str(page.evaluate(
            "new Date().toLocaleDateString('nb', {dateStyle: 'long', timeZone: 'Europe/Oslo'})"
        ))  # fmt: skip

    before = today()
    visit(PAGE)
    after = today()  # another day when it is midnight in between
    context.set_offline(True)
    page.goto(url + PAGE)
    expect(page.locator(".kopi time")).to_have_text(re.compile(f"^({before}|{after})$"))


def test_copy_older_than_seven_days_says_so(
    context: BrowserContext, page: Page, url: str, visit: Callable[[str], Worker]
) -> None:
    worker = visit(PAGE)
    context.set_offline(True)
    note = page.locator("main .kopi")
    for days, is_old in ((6.9, False), (0.2, True), (100, True)):  # each from the one before
        days_pass(worker, days)
        page.goto(url + PAGE)
        expect(note).to_be_in_viewport()
        assert ("mer enn sju dager gammel" in note.inner_text()) is is_old


def test_page_from_the_network_has_no_note(
    page: Page, url: str, visit: Callable[[str], Worker]
) -> None:
    days_pass(visit(PAGE), 8)
    page.goto(url + PAGE)
    expect(page.locator(".kopi")).to_have_count(0)


def test_copy_is_shown_when_the_network_is_too_slow(
    page: Page, url: str, visit: Callable[[str], Worker]
) -> None:
    worker = visit(PAGE)
    worker.evaluate("() => { self.fetch = () => new Promise(() => {}); }")
    page.goto(url + PAGE, wait_until="commit")  # what is not kept, never comes
    expect(page.locator(".kopi")).to_be_visible()
