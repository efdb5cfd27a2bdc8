"""The search as a reader uses it: opened, typed in, and read."""

import functools
from pathlib import Path

from bs4 import BeautifulSoup
from playwright.sync_api import Locator, Page


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
    """Type in the open window, and return where each hit leads: a page, or a number to call."""
    page.get_by_role("searchbox").fill(text)
    links: list[str] = page.eval_on_selector_all(
        "dialog li > a", "links => links.map(link => link.getAttribute('href'))"
    )
    return [link.removeprefix("./") for link in links]


@functools.cache
def entries_by_number(site: Path) -> dict[str, str]:
    """Return the address of the entry that each number belongs to, first one first."""
    page = BeautifulSoup((site / "ressursbank.html").read_text(encoding="utf-8"), "html.parser")
    links = page.select("li.oppforing a[href^='tel:']")
    found: dict[str, str] = {}
    for link in links:
        entry = link.find_parent("li", class_="oppforing")
        assert entry
        found.setdefault(str(link["href"]), f"ressursbank.html#{entry['id']}")
    return found


def found(page: Page, site: Path, text: str) -> list[str]:
    """Type in the open window, and return the addresses found, a number as its entry's."""
    owner = entries_by_number(site)
    return [owner.get(link, link) for link in hits(page, text)]
