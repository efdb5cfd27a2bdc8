"""The site works in the oldest browsers of decision 19: a phone of 2022 that gets no newer one.

None of them can be had here. MDN's data tells what they lack; that is taken away from today's.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Browser, Page, Route, expect

from tests.programs import BIN, PROJECT, run
from tests.site.building import address_of, page_at
from tests.site.searching import hits, open_search
from tests.site.test_accessibility import SCHEMES, Scheme, violations
from tests.site.tree import edition

READER = PROJECT / "tests" / "node" / "old-browsers.mjs"
SCRIPTS = sorted((PROJECT / "overrides" / "assets").glob("*.js"))

COMFORTS = {
    "::details-content": "what is folded away is also opened for print by other means",
    ":has": "an anchor stops higher, a name leaves room beside it, a link has a line of its own",
    "@media (forced-colors)": "older systems have no such colours",
    "@media (scripting)": "a line may move as the page loads",
    "@page": "paper of the printer's own size",
    "align-content: start": "a card's text may stand in its middle",
    "break-after: avoid": "a heading may end a sheet",
    "content-visibility": "goes with ::details-content",
    "content-visibility: visible": "goes with ::details-content",
    "cursor: pointer": "phones have no pointer",
    "forced-color-adjust": "goes with forced-colors",
    "forced-color-adjust: auto": "goes with forced-colors",
    "hyphens": "a long word in a table is not divided",
    "outline": "is drawn, with square corners",
    "print-color-adjust": "stands with -webkit- in front too",
    "print-color-adjust: exact": "stands with -webkit- in front too",
    "size": "goes with @page",
    "text-size-adjust": "stands with -webkit- in front too",
    "text-wrap": "a heading's lines may be of unequal length",
    "text-wrap: balance": "goes with text-wrap",
    "text-wrap: wrap": "goes with text-wrap",
}
"""What an older browser may pass over, and what a reader then misses."""

TAKE_AWAY = """members => {
    for (const [name, member] of members) {
        const owner = globalThis[name];
        if (!owner) continue;
        if (!member) delete globalThis[name];
        else { delete owner[member]; delete owner.prototype?.[member]; }
    }
}"""


def read(folder: Path, style: str, *scripts: str) -> dict[str, Any]:
    """Return what a style and scripts ask for that the oldest browsers lack, and what is left."""
    (folder / "style.css").write_text(style, encoding="utf-8")
    files = [folder / f"{number}.js" for number in range(len(scripts))]
    for file, script in zip(files, scripts, strict=True):
        file.write_text(script, encoding="utf-8")
    told = run(BIN / "node", READER, folder / "style.css", *files)
    assert told.returncode == 0, told.stderr
    found: dict[str, Any] = json.loads(told.stdout)
    return found


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Return the same for the style and the scripts of the site."""
    style = page_at("").select_one("style")
    assert style
    scripts = [script.read_text(encoding="utf-8") for script in SCRIPTS]
    return read(tmp_path_factory.mktemp("old"), style.get_text(), *scripts)


@pytest.fixture
def old_page(browser: Browser, old: dict[str, Any], site_url: str) -> Iterator[Page]:
    """Return a page whose style and objects are those of the oldest browsers."""
    context = browser.new_context(
        bypass_csp=True, service_workers="block", viewport={"width": 360, "height": 740}
    )
    page = context.new_page()

    def serve(route: Route) -> None:
        html = BeautifulSoup(route.fetch().text(), "html.parser")
        for style in html.select("style"):
            style.string = old["style"]
        route.fulfill(body=str(html), content_type="text/html; charset=utf-8")

    page.route(
        lambda url: url.startswith(site_url) and url.split("?")[0].endswith((".html", "/")), serve
    )
    page.add_init_script(f"({TAKE_AWAY})({json.dumps(old['members'])})")
    yield page
    context.close()


def test_nothing_more_is_asked_for_than_comforts(old: dict[str, Any]) -> None:
    assert set(old["features"]) <= set(COMFORTS)


TOO_NEW = {
    "light-dark()": "a { --x: light-dark(#fff, #000) }",
    "oklch()": "a { color: oklch(1 0 0) }",
    "nesting": "a { & b { top: 0 } }",
    "dvh": "a { height: 3dvh }",
    "@container": "@container (width > 3px) { a { top: 0 } }",
}


def test_what_is_too_new_is_told(tmp_path: Path) -> None:
    features = read(tmp_path, "\n".join(TOO_NEW.values()), "x = /(?<=a)b/")["features"]
    assert {*TOO_NEW, "lookbehind"} - set(features) == set()


def test_syntax_that_is_too_new_is_told(tmp_path: Path) -> None:
    (tmp_path / "style.css").write_text("")
    (tmp_path / "new.js").write_text("class A { static { } }")
    told = run(BIN / "node", READER, tmp_path / "style.css", tmp_path / "new.js")
    assert told.returncode
    assert "SyntaxError" in told.stderr


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("where", ["front", "steps", "place", "bank"])
def test_every_text_has_contrast(old_page: Page, site_url: str, where: str, scheme: Scheme) -> None:
    old_page.emulate_media(color_scheme=scheme)
    landmarks = edition().landmarks
    addresses = {"steps": landmarks.steps, "bank": landmarks.bank}
    addresses["place"] = address_of("kommune/longest")
    old_page.goto(site_url + addresses.get(where, ""))
    assert violations(old_page, ["color-contrast"]) == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_help_and_panels_keep_their_colours(old_page: Page, site_url: str, scheme: Scheme) -> None:
    old_page.emulate_media(color_scheme=scheme)
    old_page.goto(site_url)
    for name in (".hjelp", ".hjelp-snarveg", ".delar a"):
        colour = old_page.locator(name).first.evaluate("e => getComputedStyle(e).backgroundColor")
        assert colour not in {"rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"}, name


def test_colours_are_switched(old_page: Page, site_url: str) -> None:
    old_page.goto(site_url)
    body = old_page.locator("body")
    before = body.evaluate("e => getComputedStyle(e).backgroundColor")
    old_page.locator("#meny summary").click()
    old_page.locator("button.fargar").click()
    assert body.evaluate("e => getComputedStyle(e).backgroundColor") != before


def test_search_filter_and_state_work(old_page: Page, site_url: str) -> None:
    wrong: list[str] = []
    old_page.on("pageerror", lambda error: wrong.append(error.message))
    old_page.goto(site_url + edition().landmarks.bank)
    old_page.locator("html[data-skript=klar]").wait_for(state="attached")
    old_page.locator("#filter select").first.select_option("elev")
    expect(old_page).to_have_url(f"{site_url}{edition().landmarks.bank}?for=elev")
    expect(old_page.locator(".tilstand.ope").first).to_be_attached()
    open_search(old_page)
    assert hits(old_page, "pustar ikkje")[0] == "tel:113"
    assert wrong == []
