"""The open data beside the pages, fetched as a visitor does."""

import json
from pathlib import Path

from playwright.sync_api import Page


def test_directory_is_offered(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}ressursbank.html")
    link = page.get_by_role("link", name="HSDS 3.0").evaluate("link => link.href")
    assert len(json.loads(page.request.get(link).text())) > 20


def test_every_confirmed_service_can_be_saved_as_a_contact(
    page: Page, site: Path, site_url: str
) -> None:
    page.goto(f"{site_url}ressursbank.html")
    entry = page.locator("#rusinfo")
    answer = page.request.get(entry.get_by_role("link", name="Lagre").evaluate("a => a.href"))
    assert answer.headers["content-type"].startswith(("text/vcard", "text/x-vcard"))
    assert "TEL;TYPE=voice:+4791508588\r\n" in answer.text()
    offered = page.get_by_role("link", name="Lagre kontakten").count()
    assert offered == len(list(site.glob("kontakt/*.vcf")))
