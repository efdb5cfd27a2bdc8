"""The maintainers' page, read on the site as it is built."""

from datetime import datetime, timedelta
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from rusplan.build_day import build_day
from rusplan.maintenance.duty import duties
from rusplan.project import Project
from tests.browser import open_page
from tests.programs import PROJECT
from tests.site.building import page_at
from tests.site.tree import edition

ADDRESS = "om/vedlikehald.html"


def test_everything_on_the_site_is_listed_with_its_owner() -> None:
    site = Project.open(PROJECT, build_day()).edition()
    expected = [(duty.title, f"Ansvar: {duty.owner.name}") for duty in duties(site)]
    rows = page_at(ADDRESS).select(".vedlikehald li")
    found = [(row.select("b")[0].text, row.select(".fakta > span")[1].text) for row in rows]
    assert sorted(found) == sorted(expected)


def test_days_are_in_order_and_each_link_leads_to_a_page(site: Path) -> None:
    page = page_at(ADDRESS)
    days = [str(each["datetime"]) for each in page.select(".vedlikehald time.til")]
    assert days
    assert days == sorted(days)
    for link in page.select(".vedlikehald a"):
        assert (site / "om" / str(link["href"]).partition("#")[0]).exists(), link


def test_row_is_marked_when_its_day_has_passed_on_the_day_it_is_read(
    page: Page, site_url: str
) -> None:
    days = [str(each["datetime"]) for each in page_at(ADDRESS).select(".vedlikehald time.til")]
    middle = days[len(days) // 2]
    page.clock.set_fixed_time(datetime.fromisoformat(f"{middle}T12:00+00:00"))
    open_page(page, site_url + ADDRESS)
    marked = page.locator(".forfallen")
    assert marked.count() == sum(day < middle for day in days)
    page.clock.set_fixed_time(datetime.fromisoformat(f"{days[-1]}T12:00+00:00") + timedelta(days=1))
    open_page(page, site_url + ADDRESS)
    expect(marked).to_have_count(len(days))
    expect(marked.first).to_have_text(edition().locale.gettext("Over fristen"))


def test_page_is_whole_without_script(browser: Browser, site_url: str) -> None:
    page = browser.new_page(java_script_enabled=False, viewport={"width": 320, "height": 640})
    page.goto(site_url + ADDRESS)
    rows = page.locator(".vedlikehald li")
    expect(rows).to_have_count(len(page_at(ADDRESS).select(".vedlikehald li")))
    expect(rows.filter(has=page.locator("time.til")).first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.close()
