"""WCAG 2.2 level AA and axe's best practice, as far as programs can tell."""

from collections.abc import Sequence
from typing import Literal

import pytest
from playwright.sync_api import Page, expect

from tests.programs import NODE_MODULES
from tests.site.building import address_of, frames

AXE = (NODE_MODULES / "axe-core" / "axe.min.js").read_text()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OF_COLOURS = ["color-contrast", "link-in-text-block"]
"""The rules whose answer hangs on whether the page is light or dark: the others ask no colours."""

PHONE, DESKTOP = 320, 1280


Scheme = Literal["light", "dark"]
SCHEMES: list[Scheme] = ["light", "dark"]


@pytest.fixture
def page(open_window: Page) -> Page:
    return open_window


def violations(page: Page, rules: Sequence[str] = RULES) -> list[str]:
    """Return what axe objects to on an open page: the rule, and each element that breaks it.

    The rules are named one by one, or by what they belong to.
    """
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    found = page.evaluate(
        "rules => axe.run({runOnly: rules, resultTypes: ['violations']})"
        ".then(({violations}) => violations)",
        rules,
    )
    return [
        f"{rule['id']}: {node['html']}: {node['failureSummary']}"
        for rule in found
        for node in rule["nodes"]
    ]


def test_axe_finds_nothing(page: Page, site_url: str, address: str) -> None:
    page.set_viewport_size({"width": PHONE, "height": 720})
    page.goto(site_url + address)
    assert violations(page) == []
    page.set_viewport_size({"width": DESKTOP, "height": 720})
    page.emulate_media(color_scheme="dark")
    assert violations(page, OF_COLOURS) == []


@pytest.mark.parametrize("name", frames())
def test_axe_finds_nothing_on_other_screens(page: Page, site_url: str, name: str) -> None:
    page.goto(site_url + address_of(name))
    assert violations(page) == []
    page.set_viewport_size({"width": PHONE, "height": 720})
    page.emulate_media(color_scheme="dark")
    assert violations(page, OF_COLOURS) == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_axe_finds_nothing_in_the_menu(page: Page, site_url: str, scheme: Scheme) -> None:
    page.emulate_media(color_scheme=scheme)
    page.goto(site_url)
    page.locator("#meny > summary").click()
    expect(page.locator("#meny nav")).to_be_visible()
    assert violations(page) == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_axe_finds_nothing_in_the_search(page: Page, site_url: str, scheme: Scheme) -> None:
    page.emulate_media(color_scheme=scheme)
    page.goto(site_url)
    page.get_by_role("button", name="Søk").click()
    page.get_by_role("searchbox").fill("rus")
    expect(page.locator("dialog li a").first).to_be_visible()
    assert violations(page) == []


def test_axe_would_find_pale_text_in_the_dark(page: Page, site_url: str) -> None:
    page.goto(site_url)
    page.emulate_media(color_scheme="dark")
    page.evaluate("document.querySelector('main p').style.color = '#555'")
    assert [found.split(":")[0] for found in violations(page, OF_COLOURS)] == ["color-contrast"]


def test_axe_would_find_a_picture_without_text(page: Page, site_url: str) -> None:
    page.goto(site_url)
    page.evaluate("document.querySelector('main').append(new Image())")
    assert [found.split(":")[0] for found in violations(page)] == ["image-alt"]
