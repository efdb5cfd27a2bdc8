"""WCAG 2.2 level AA and axe's best practice, as far as programs can tell."""

import json
from typing import Literal

import pytest
from playwright.sync_api import Page, expect

from tests.programs import NODE_MODULES

AXE = (NODE_MODULES / "axe-core" / "axe.min.js").read_text()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PHONE, DESKTOP = 320, 1280


Scheme = Literal["light", "dark"]
SCHEMES: list[Scheme] = ["light", "dark"]


@pytest.fixture
def page(open_window: Page) -> Page:
    return open_window


def violations(page: Page) -> list[str]:
    """Return what axe objects to on an open page: the rule, and each element that breaks it."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    found = page.evaluate(
        "rules => axe.run({runOnly: rules, resultTypes: ['violations']})"
        ".then(({violations}) => violations)",
        RULES,
    )
    return [
        f"{rule['id']}: {node['html']}: {node['failureSummary']}"
        for rule in found
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_axe_finds_nothing(page: Page, site_url: str, address: str, scheme: Scheme) -> None:
    page.emulate_media(color_scheme=scheme)
    page.goto(site_url + address)
    for width in (PHONE, DESKTOP):
        page.set_viewport_size({"width": width, "height": 720})
        assert violations(page) == []


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


def test_axe_would_find_a_picture_without_text(page: Page, site_url: str) -> None:
    page.goto(site_url)
    page.evaluate("document.querySelector('main').append(new Image())")
    assert [found.split(":")[0] for found in violations(page)] == ["image-alt"]


def test_page_fits_a_screen_that_is_zoomed_to_400_percent(
    page: Page, site_url: str, address: str
) -> None:
    page.set_viewport_size({"width": 1280 // 4, "height": 1024 // 4})  # WCAG 1.4.10
    page.goto(site_url + address)
    too_wide = page.evaluate(
        "[...document.querySelectorAll('body *')]"
        ".filter(element => element.getBoundingClientRect().right > innerWidth + 1)"
        ".map(element => element.outerHTML.slice(0, 120))"
    )
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= PHONE, json.dumps(too_wide, indent=1)
