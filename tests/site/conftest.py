from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser import started_browser
from tests.site.building import built_site, representatives
from tests.site.host import hosted


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run each test that asks for an `address` on every kind of page of the site."""
    if "address" in metafunc.fixturenames:
        pages = representatives(built_site())
        metafunc.parametrize("address", pages, ids=[page or "framsida" for page in pages])


@pytest.fixture(scope="session")
def site() -> Path:
    """Return the folder that the site is built in."""
    return built_site()


@pytest.fixture(scope="session")
def site_url(site: Path) -> Iterator[str]:
    """Return the address of the front page, which ends in a slash."""
    with hosted(site) as url:
        yield url


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with started_browser() as browser:
        yield browser


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """Return a browser that has never been anywhere."""
    context = browser.new_context(reduced_motion="reduce")
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()
