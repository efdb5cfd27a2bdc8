"""The open data beside the pages, fetched as a visitor does."""

import json
import re
from pathlib import Path

from playwright.sync_api import Page


def test_directory_is_offered(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}ressursbank.html")
    link = page.get_by_role("link", name="HSDS 3.0").evaluate("link => link.href")
    assert len(json.loads(page.request.get(link).text())) > 20


def test_every_confirmed_service_can_be_saved_as_a_contact(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}ressursbank.html")
    entry = page.locator("#rusinfo")
    answer = page.request.get(entry.get_by_role("link", name="Lagre").evaluate("a => a.href"))
    assert answer.headers["content-type"].startswith(("text/vcard", "text/x-vcard"))
    assert "TEL;TYPE=voice:+4791508588\r\n" in answer.text()


def test_every_contact_is_offered_on_a_page_and_every_one_offered_is_there(site: Path) -> None:
    pages = "".join(page.read_text(encoding="utf-8") for page in site.rglob("*.html"))
    offered = set(re.findall(r"kontakt/[\w-]+\.vcf", pages))
    assert offered == {each.relative_to(site).as_posix() for each in site.glob("kontakt/*.vcf")}
