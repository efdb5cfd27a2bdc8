"""How much a first visit costs, counted in bytes as they travel."""

import pytest
from playwright.sync_api import Page, Request

from tests.browser import open_page

PAGE_BYTES = 43_000  # what Starlight's stock site sends for the same content
FIRST_ROUND_TRIP_BYTES = 14_000  # what a server may send before it must wait for an answer


@pytest.fixture
def requests(page: Page) -> list[Request]:
    """Return a list that grows with each request that the page makes."""
    requests: list[Request] = []
    page.on("request", lambda request: requests.append(request))  # noqa: PLW0108 (Playwright marks what it is given)
    return requests


def weight(requests: list[Request]) -> dict[str, int]:
    """Return the bytes of the body that answered each request, when it has come to its end."""
    return {request.url: request.sizes()["responseBodySize"] for request in requests}


def test_first_visit_is_light(
    page: Page, requests: list[Request], site_url: str, address_with_words: str
) -> None:
    open_page(page, site_url + address_with_words)
    sizes = weight(requests)
    assert sum(sizes.values()) <= PAGE_BYTES, sizes


def test_help_can_be_read_after_one_round_trip(
    page: Page, requests: list[Request], site_url: str
) -> None:
    open_page(page, site_url)
    blocking = page.evaluate(
        "performance.getEntriesByType('resource')"
        ".filter(entry => entry.renderBlockingStatus === 'blocking').map(entry => entry.name)"
    )
    sizes = {url: size for url, size in weight(requests).items() if url in {site_url, *blocking}}
    assert sum(sizes.values()) <= FIRST_ROUND_TRIP_BYTES, sizes


def test_weight_is_counted_as_compressed(
    page: Page, requests: list[Request], site_url: str
) -> None:
    open_page(page, site_url)
    assert 0 < weight(requests)[site_url] < len(page.content()) / 2


def test_no_script_is_asked_for_before_the_page_is_drawn(
    page: Page, site_url: str, address_with_words: str
) -> None:
    open_page(page, site_url + address_with_words)
    (drawn,), asked = page.evaluate(
        "[performance.getEntriesByName('first-contentful-paint'),"
        " performance.getEntriesByType('resource').filter(each => each.initiatorType === 'script')]"
        ".map(entries => entries.map(entry => entry.startTime))"
    )
    assert asked
    assert drawn <= min(asked)
