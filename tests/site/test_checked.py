"""When a check no longer holds, on days chosen by the test and in a browser abroad."""

import shutil
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from rusplan.language import FOR_EDITORS
from rusplan.pages.checked import WORDS_SCRIPT
from rusplan.pages.page_context import PageContext
from rusplan.pages.script_messages import checked_words
from tests.bank.example import BANK, example_site
from tests.browser import open_page
from tests.programs import PROJECT
from tests.site.abroad import OSLO, context, stop_clock
from tests.site.building import built_site

__all__ = ["context"]  # a fixture

LATE = "Dette skulle ha vore kontrollert på nytt."
CALL = f"{LATE} Ring eller sjå hos kjelda om det framleis stemmer."
LOOK = f"{LATE} Sjå hos kjelda om det framleis stemmer."

Opened = Callable[..., Locator]


@pytest.fixture
def opened(page: Page, tmp_path: Path) -> Opened:
    """Return a function that opens a page with the card of one entry on a Norwegian clock."""

    def open_page(entry: str, now: str, number: str = "116 111") -> Locator:
        site = example_site(tmp_path, BANK.replace("116 111", number))
        card = PageContext(site, "", {}, {}).card(site.bank.entries[entry])
        shutil.copy(PROJECT / "overrides" / "assets" / "checked.js", tmp_path)
        (tmp_path / WORDS_SCRIPT).write_text(checked_words(FOR_EDITORS), encoding="utf-8")
        (tmp_path / "page.html").write_text(
            '<!doctype html><html lang="nn"><meta charset="utf-8"><title>Kontrollert</title>'
            f'<script src="{WORDS_SCRIPT}" defer></script><script src="checked.js" defer></script>'
            f'<div class="oppforing">{card}</div>'
        )
        stop_clock(page, datetime.fromisoformat(now))
        page.goto((tmp_path / "page.html").as_uri())
        return page.locator(".kontrollert")

    return open_page


@pytest.mark.parametrize("now", ["2026-10-08 00:00", "2027-04-08 23:59:59"])
def test_nothing_is_added_while_the_check_holds(opened: Opened, now: str) -> None:
    line = opened("telefonen", now)
    expect(line).to_have_text("Kontrollert 8. oktober 2026, neste gong innan 8. april 2027")


@pytest.mark.parametrize("now", ["2027-04-09 00:00", "2031-01-01 12:00"])
def test_reader_is_told_from_the_day_after_the_last(opened: Opened, now: str) -> None:
    line = opened("telefonen", now)
    expect(line).to_have_text(
        f"Kontrollert 8. oktober 2026, neste gong innan 8. april 2027. {CALL}"
    )


def test_what_cannot_be_called_is_looked_up(opened: Opened) -> None:
    expect(opened("nettsida", "2027-10-09 00:00")).to_contain_text(LOOK)


def test_emergency_number_is_not_called_to_ask(opened: Opened) -> None:
    expect(opened("telefonen", "2027-04-09 00:00", number="113")).to_contain_text(LOOK)


def test_page_left_open_says_so_when_it_is_seen_again(opened: Opened, page: Page) -> None:
    line = opened("telefonen", "2027-04-08 23:00")
    expect(line).not_to_contain_text(LATE)
    page.clock.set_system_time(datetime(2027, 4, 9, 0, 1, tzinfo=OSLO))
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(line).to_contain_text(CALL)
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    assert (line.text_content() or "").count(LATE) == 1
    expect(page.locator(".merke")).to_have_text("Gammal kontroll")  # in view, once


def test_day_is_read_and_not_the_builds(page: Page, example_url: str) -> None:
    for day, late in ((date(2026, 11, 24), 0), (date(2036, 11, 24), 1)):
        page.clock.set_fixed_time(datetime(day.year, day.month, day.day, 12, tzinfo=OSLO))
        open_page(page, f"{example_url}banken.html")
        shown = page.locator("#nodlinja .forfallen")
        expect(shown).to_have_count(late)
    assert page.locator(".kontrollert:has(.til):not(:has(.forfallen))").count() == 0


def test_build_itself_calls_nothing_late() -> None:
    html = "".join(file.read_text() for file in built_site().rglob("*.html"))
    assert 'class="til"' in html
    assert "forfallen" not in html


def test_last_day_stands_as_text_without_script(browser: Browser, example_url: str) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(f"{example_url}banken.html")
    expect(page.locator("#nodlinja .kontrollert")).to_contain_text("neste gang innen")
    page.close()


@pytest.mark.parametrize(
    ("path", "is_loaded"),
    [("banken.html", True), ("endret.html", True), ("om/nettstedet.html", False)],
)
def test_script_is_loaded_only_where_something_was_checked(
    page: Page, example_url: str, path: str, *, is_loaded: bool
) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.rsplit("/", 1)[-1]))
    open_page(page, example_url + path)
    assert ("checked.js" in asked) == is_loaded
