"""The contacts beside the pages, fetched as a visitor does."""

import re
from pathlib import Path

from playwright.sync_api import Page


def test_every_confirmed_service_can_be_saved_as_a_contact(page: Page, example_url: str) -> None:
    page.goto(f"{example_url}banken.html")
    entry = page.locator("#nodlinja")
    answer = page.request.get(entry.locator("a.kort").evaluate("a => a.href"))
    assert answer.headers["content-type"].startswith(("text/vcard", "text/x-vcard"))
    assert "TEL;TYPE=voice:+4721234567\r\n" in answer.text()


def test_every_contact_is_offered_on_a_page_and_every_one_offered_is_there(site: Path) -> None:
    pages = "".join(page.read_text(encoding="utf-8") for page in site.rglob("*.html"))
    offered = set(re.findall(r"kontakt/[\w-]+\.vcf", pages))
    assert offered == {each.relative_to(site).as_posix() for each in site.glob("kontakt/*.vcf")}
