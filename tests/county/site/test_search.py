"""What the county's own search finds, by names, numbers, headings and paragraphs."""

import pytest
from playwright.sync_api import Page

from tests.site.searching import search
from tests.site.tree import number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("RUSinfo", "ressursbank.html#rusinfo"),
        (number("rusinfo").replace(" ", ""), "ressursbank.html#rusinfo"),
        (f"+47 {number('rusinfo')}", "ressursbank.html#rusinfo"),
        (number("alarmtelefonen"), "ressursbank.html#alarmtelefonen"),
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
