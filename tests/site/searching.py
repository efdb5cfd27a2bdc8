"""The search as a reader uses it: opened, typed in, and read."""

import functools
from pathlib import Path

from bs4 import BeautifulSoup
from playwright.sync_api import Locator, Page

TYPED = """texts => texts.map(text => {
  const field = document.querySelector("dialog [role=searchbox]");
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  return [...document.querySelectorAll("dialog li > a")].map(link => link.getAttribute("href"));
})"""
"""What typing does, in one step: hundreds of phrases are typed, and `search` types as a reader.

Nothing is drawn between them, which takes longer than to search.
"""


def open_search(page: Page) -> None:
    """Open the search's window."""
    page.get_by_role("button", name="Søk").click()
    page.get_by_role("searchbox").wait_for()


def search(page: Page, text: str) -> Locator:
    """Open the search, type a text, and return the hits."""
    open_search(page)
    page.get_by_role("searchbox").fill(text)
    return page.locator("dialog li")


def hits(page: Page, text: str) -> list[str]:
    """Type in the open window, and return where each hit leads: a page, or a number to call.

    A page's address is seen from the root of its edition.
    """
    return hits_of_each(page, [text])[0]


def hits_of_each(page: Page, texts: list[str]) -> list[list[str]]:
    """Type one text after another, and return the same for each."""
    found: list[list[str]] = page.evaluate(TYPED, texts)
    return [[link.removeprefix("./").removeprefix("../en/") for link in each] for each in found]


@functools.cache
def bank_page(site: Path) -> BeautifulSoup:
    return BeautifulSoup((site / "ressursbank.html").read_bytes(), "html.parser")


def first_numbers(site: Path, entries: list[str]) -> list[str]:
    """Return the first number to call of each entry, from the bank's page."""
    page = bank_page(site)
    return [str(page.select(f"#{entry} a[href^='tel:']")[0]["href"]) for entry in entries]


@functools.cache
def entries_by_number(site: Path) -> dict[str, str]:
    """Return the address of the entry that each number belongs to, first one first."""
    links = bank_page(site).select("li.oppforing a[href^='tel:']")
    found: dict[str, str] = {}
    for link in links:
        entry = link.find_parent("li", class_="oppforing")
        assert entry
        found.setdefault(str(link["href"]), f"ressursbank.html#{entry['id']}")
    return found


def found(page: Page, site: Path, text: str) -> list[str]:
    """Type in the open window, and return the addresses found, a number as its entry's."""
    return found_by_each(page, site, [text])[0]


def found_by_each(page: Page, site: Path, texts: list[str]) -> list[list[str]]:
    """Type one text after another, and return the same for each."""
    owner = entries_by_number(site)
    return [[owner.get(link, link) for link in each] for each in hits_of_each(page, texts)]
