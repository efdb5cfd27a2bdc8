"""The pages of municipalities and schools: every one is there, and says only what is known."""

import re
from pathlib import Path

from bs4 import BeautifulSoup

from rusplan.bank.telephone import dial_string
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
