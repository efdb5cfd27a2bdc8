"""How far a reader with a phone must scroll: help first, and the proof behind folds."""

from pathlib import PurePosixPath

import pytest
from playwright.sync_api import Page

from tests.site.building import MADE, built_site
from tests.site.readable_length import PHONE, length
from tests.site.tree import editions

HEIGHTS = {
    "index.md": 3000,
    "forebygging.md": 4500,
    "tidleg-innsats.md": 6500,
    "rutinar.md": 7500,
    "elev.md": 4500,
    "parorande.md": 4500,
    "foresett.md": 4500,
    "tilsett.md": 4500,
    "finn-hjelp.md": 4500,
    "ressursbank.md": 9000,
}
"""The most pixels at 360 px wide with all folds closed, by the source of the page."""

PLACE = 5000
LONGEST = 6
"""How many pages of each kind of place are measured: those with most bytes."""

THERE = [
    (edition.path(name), height)
    for edition in editions()
    for name, height in HEIGHTS.items()
    if PurePosixPath(name) in edition.pages
]
WAITING = [each for each in [editions()[0].landmarks.waiting] if each]
"""The page that tells what to do while help is on its way; a county may have none."""

PLACES = [edition.path(kind) for edition in editions() for kind in MADE]


@pytest.fixture
def phone(open_window: Page) -> Page:
    open_window.set_viewport_size(PHONE)
    return open_window


@pytest.mark.parametrize(("name", "height"), THERE)
def test_page_is_no_longer_than_its_budget(
    phone: Page, site_url: str, name: str, height: int
) -> None:
    phone.goto(site_url + name.replace(".md", ".html"))
    measured = length(phone)
    assert measured.height <= height
    assert measured.proof <= 2  # what says it in the plan's own list of numbers


@pytest.mark.parametrize("kind", PLACES)
def test_page_of_a_place_is_no_longer_than_its_budget(
    phone: Page, site_url: str, kind: str
) -> None:
    files = sorted((built_site() / kind).glob("*.html"), key=lambda file: file.stat().st_size)
    for file in files[-LONGEST:]:
        phone.goto(f"{site_url}{kind}{file.name}")
        measured = length(phone)
        assert measured.height <= PLACE, file.name
        marked = phone.locator("main .oppforing", has_text="Ikkje stadfesta").count()
        assert measured.proof <= marked, file.name


def test_what_to_do_while_help_is_on_its_way_is_one_screen(phone: Page, site_url: str) -> None:
    for page in WAITING:
        phone.goto(site_url + page)
        bottom = phone.evaluate(
            "document.querySelector('main details').getBoundingClientRect().top + scrollY"
        )
        assert bottom <= PHONE["height"]
