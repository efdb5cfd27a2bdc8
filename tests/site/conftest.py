from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.site.building import address_of, representatives, representatives_of_words
from tests.site.host import hosted
from tests.site.second_county import example_site

ADDRESSES = {"address": representatives, "address_with_words": representatives_of_words}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run each test that asks for an address on every kind of page of the site."""
    for fixture, names in ADDRESSES.items():
        if fixture in metafunc.fixturenames:
            metafunc.parametrize(fixture, names(), indirect=True)


@pytest.fixture
def address(request: pytest.FixtureRequest) -> str:
    """Return the address of a page, relative to the front page's, which is «»."""
    name: str = request.param
    return address_of(name)


@pytest.fixture
def address_with_words(request: pytest.FixtureRequest) -> str:
    """Return the same, for what hangs on how long words are, in each language."""
    name: str = request.param
    return address_of(name)


@pytest.fixture(scope="session")
def example() -> Path:
    """Return the folder of a small site whose content is known: the second county's."""
    return example_site()


@pytest.fixture(scope="session")
def example_url(example: Path) -> Iterator[str]:
    """Return the address of its front page."""
    with hosted(example) as url:
        yield url


@pytest.fixture(scope="session")
def window(browser: Browser) -> Iterator[Page]:
    page = browser.new_page(reduced_motion="reduce", service_workers="block")
    yield page
    page.close()


@pytest.fixture
def open_window(window: Page) -> Page:
    """Return a page for a test that only looks: a new browser for each takes three times as long.

    Nothing is kept in it, and it looks as a new one does.
    """
    window.set_viewport_size({"width": 1280, "height": 720})
    window.emulate_media(color_scheme="null", forced_colors="null")
    return window
