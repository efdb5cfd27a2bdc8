"""A page that is read when no link check has been for some days, says so."""

from html import escape
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from rusplan.language import FOR_EDITORS
from rusplan.linkcheck.report.last_check import LATE_DAYS, LastCheck
from tests.linkcheck.results import START
from tests.programs import PROJECT

LAST = LastCheck(START.date(), START.date())


@pytest.mark.parametrize(
    ("now", "shown"),
    [
        ("2026-11-02", ""),
        ("2026-11-03", ""),
        ("2026-11-04", "for 3 dagar sidan"),
        ("2026-11-09", "for 8 dagar sidan"),
    ],
)
def test_a_page_says_it_on_the_day_it_is_read(
    page: Page,
    tmp_path: Path,
    now: str,
    shown: str,
) -> None:
    said = escape(LAST.later_warnings(FOR_EDITORS))
    script = (PROJECT / "overrides" / "assets" / "rusplan.js").as_uri()
    (tmp_path / "side.html").write_text(
        "<!doctype html><html lang=nn><meta charset=utf-8><title>Side</title>"
        "<details id=meny><summary>Meny</summary></details>"
        "<button class=fargar>F</button><button class=sok>S</button>"
        f"<p class=lenkjesjekk data-sist=2026-11-01 data-seinast={LATE_DAYS}"
        f' data-ord="{said}" hidden><script src="{script}" defer></script>'
    )
    page.clock.install(time=f"{now}T12:00:00Z")
    page.goto((tmp_path / "side.html").as_uri())
    note = page.locator(".lenkjesjekk")
    if shown:
        expect(note).to_contain_text(shown)
    else:
        expect(note).to_be_hidden()
