"""The open data beside the pages, fetched as a visitor does."""

import json

from playwright.sync_api import Page


def test_directory_is_offered(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}ressursbank.html")
    link = page.get_by_role("link", name="HSDS 3.0").evaluate("link => link.href")
    assert len(json.loads(page.request.get(link).text())) > 20
