"""What a browser keeps of the site, for how long, and what never takes its place."""

import http.server
import threading
from collections.abc import Callable
from http import HTTPStatus
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Worker, expect

from tests.browser import open_page
from tests.site import host
from tests.site.host import FOLDER
from tests.site.offline import (
    FIRST_VISIT_BYTES,
    PAGE,
    days_pass,
    files,
    kept,
    service_workers,
    until,
    url,
    visit,
)

__all__ = ["files", "service_workers", "url", "visit"]  # fixtures

PAINTED = "performance.getEntriesByName('first-contentful-paint')[0]"


def change(file: Path) -> None:
    file.write_text(file.read_text().replace("Elevrådet", "Nytt: Elevrådet"))


def test_update_reaches_the_reader_at_once_and_is_kept(
    context: BrowserContext,
    page: Page,
    files: Path,
    url: str,
    visit: Callable[[str], Worker],
) -> None:
    visit(PAGE)
    change(files / PAGE)
    page.goto(url + PAGE)
    expect(page.locator("main")).to_contain_text("Nytt:")
    until(page, f"kept => kept['{url}{PAGE}'].includes('Nytt:')")
    context.set_offline(True)
    page.goto(url + PAGE)
    expect(page.locator("main")).to_contain_text("Nytt:")


def test_core_is_renewed_in_the_background_when_it_is_a_day_old(
    page: Page, files: Path, url: str, visit: Callable[[str], Worker]
) -> None:
    worker = visit(PAGE)
    front = files / "index.html"
    front.write_text(
        front.read_text().replace("Trenger du hjelp nå?", "Trenger du hjelp nå? Nytt.")
    )
    days_pass(worker, 1.1)
    page.goto(url + PAGE)
    until(page, f"kept => kept['{url}index.html'].includes('Nytt.')")


@pytest.mark.parametrize("status", [HTTPStatus.NOT_FOUND, HTTPStatus.INTERNAL_SERVER_ERROR])
def test_broken_deploy_never_replaces_a_good_copy(
    monkeypatch: pytest.MonkeyPatch,
    page: Page,
    url: str,
    visit: Callable[[str], Worker],
    status: HTTPStatus,
) -> None:
    visit(PAGE)
    good = kept(page, url)[PAGE]

    def answer(self: http.server.BaseHTTPRequestHandler) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", "6")
        self.end_headers()
        self.wfile.write(b"gale!\n")

    monkeypatch.setattr(host.StaticFiles, "do_GET", answer)
    page.reload()
    expect(page.locator("#elevene")).to_be_visible()
    expect(page.locator(".kopi")).to_be_visible()
    assert kept(page, url)[PAGE] == good


def test_page_of_another_than_us_never_replaces_a_good_copy(
    page: Page, files: Path, url: str, visit: Callable[[str], Worker]
) -> None:
    visit(PAGE)
    good = kept(page, url)[PAGE]
    (files / PAGE).write_text("<!doctype html><title>Logg inn på nettet</title><h1>Logg inn</h1>")
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_have_text("Logg inn")
    assert kept(page, url)[PAGE] == good


def test_only_public_files_are_kept_and_nothing_about_the_reader(
    context: BrowserContext,
    page: Page,
    files: Path,
    url: str,
    visit: Callable[[str], Worker],
) -> None:
    visit("banken.html?for=elev&emne=akutt")
    page.reload()
    visit("banken.html?for=elev&emne=akutt")
    stored = kept(page, url)
    opened = {path for path in stored if not path.startswith("assets/")}
    assert opened == {"index.html", "hjelp.html", "banken.html"}
    assert {path: (files / path).read_text() for path in stored} == stored
    assert context.storage_state(indexed_db=True) == {"cookies": [], "origins": []}


def test_pages_that_can_be_left_quickly_are_not_kept(
    page: Page, url: str, visit: Callable[[str], Worker]
) -> None:
    visit(PAGE)
    page.goto(f"{url}oppfolging.html")
    expect(page.get_by_role("link", name="Forlat siden")).to_be_visible()
    page.goto(f"{url}endret.html")
    until(page, f"kept => '{url}endret.html' in kept")
    assert "oppfolging.html" not in kept(page, url)


def test_copies_are_deleted_after_thirty_days(
    page: Page, url: str, visit: Callable[[str], Worker]
) -> None:
    days_pass(visit(PAGE), 31)
    page.goto(f"{url}endret.html")
    until(page, f"kept => !('{url}{PAGE}' in kept)")


def test_reader_can_delete_the_copies(page: Page, url: str, visit: Callable[[str], Worker]) -> None:
    visit(PAGE)
    visit("om/nettstedet.html")
    page.get_by_role("button", name="Slett kopiene nå").click()
    expect(page.locator("[data-sletta][role=status]")).to_have_text("Kopiene er slettet.")
    assert kept(page, url) == {}
    assert page.evaluate("navigator.serviceWorker.getRegistrations()") == []


def test_what_another_site_on_the_same_host_keeps_is_left(
    page: Page, visit: Callable[[str], Worker]
) -> None:
    visit("om/nettstedet.html")
    page.evaluate("caches.open('en annen')")
    page.get_by_role("button", name="Slett kopiene nå").click()
    expect(page.locator("[data-sletta][role=status]")).to_have_text("Kopiene er slettet.")
    assert page.evaluate("caches.keys()") == ["en annen"]


def test_what_is_on_its_way_when_the_copies_are_deleted_is_not_kept(
    monkeypatch: pytest.MonkeyPatch, page: Page, url: str, visit: Callable[[str], Worker]
) -> None:
    worker, deleted, get = visit("om/nettstedet.html"), threading.Event(), host.StaticFiles.do_GET

    def answer(self: host.StaticFiles) -> None:
        if self.path.endswith("ikon.svg?sein"):
            deleted.wait()
        get(self)

    monkeypatch.setattr(host.StaticFiles, "do_GET", answer)
    page.evaluate("window.late = new Image(); late.src = '../assets/ikon.svg?sein'")
    page.get_by_role("button", name="Slett kopiene nå").click()
    expect(page.locator("[data-sletta][role=status]")).to_have_text("Kopiene er slettet.")
    deleted.set()
    page.evaluate("late.decode()")
    worker.evaluate("() => caches.open('x').then(() => caches.delete('x'))")  # after what it began
    assert kept(page, url) == {}


def test_nothing_is_said_to_be_deleted_where_nothing_is_kept(page: Page, files: Path) -> None:
    open_page(page, (files / "om" / "nettstedet.html").as_uri())
    expect(page.locator("#slett-kopiar")).to_be_hidden()


def test_page_that_has_moved_is_followed_though_a_copy_is_kept(
    monkeypatch: pytest.MonkeyPatch, page: Page, url: str, visit: Callable[[str], Worker]
) -> None:
    visit(PAGE)
    get = host.StaticFiles.do_GET

    def answer(self: host.StaticFiles) -> None:
        if not self.path.endswith(PAGE):
            get(self)
            return
        self.send_response(HTTPStatus.FOUND)
        self.send_header("Location", f"{FOLDER}hjelp.html")
        self.send_header("Content-Length", "0")
        self.end_headers()

    monkeypatch.setattr(host.StaticFiles, "do_GET", answer)
    page.goto(url + PAGE)
    expect(page).to_have_url(f"{url}hjelp.html")


def test_first_visit_is_light_with_all_that_is_kept(
    monkeypatch: pytest.MonkeyPatch, visit: Callable[[str], Worker]
) -> None:
    sent: dict[str, int] = {}
    send = host.StaticFiles.send_header

    def count(self: host.StaticFiles, name: str, value: str) -> None:
        if name == "Content-Length":
            sent[self.path] = sent.get(self.path, 0) + int(value)
        send(self, name, value)

    monkeypatch.setattr(host.StaticFiles, "send_header", count)
    visit("")
    assert f"{FOLDER}sw.js" in sent
    assert sum(sent.values()) <= FIRST_VISIT_BYTES, sent


def test_page_is_drawn_before_anything_is_kept(page: Page, url: str) -> None:
    page.add_init_script(
        "navigator.serviceWorker.register = () => {"
        " window.registered = performance.now(); return Promise.resolve(); }"
    )
    page.goto(url)
    page.wait_for_function("() => window.registered")
    assert page.evaluate(f"window.registered > {PAINTED}.startTime")


def test_nothing_is_kept_from_files(page: Page, site: Path) -> None:
    open_page(page, (site / "index.html").as_uri())
    page.wait_for_function(PAINTED)  # which is when a page from a host has its copies kept
    assert page.evaluate("caches.keys().catch(() => [])") == []


def test_nothing_is_kept_without_script(browser: Browser, url: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(url)
    assert [each for each in asked if each.endswith(".js")] == []
    assert context.service_workers == []
    context.close()
