"""The site without network: what is kept, how old it may be, and what never replaces it."""

import http.server
import shutil
from collections.abc import Callable, Iterator
from http import HTTPStatus
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Worker, expect

from tests.site import host
from tests.site.host import FOLDER, hosted

CORE = {
    "index.html",
    "finn-hjelp.html",
    "assets/rusplan.js",
    "assets/kontroll.js",
    "assets/ikon.svg",
}
PAGE = "rutinar.html"
MOST_MILLISECONDS = 30_000
DAY = 24 * 60 * 60 * 1000
FIRST_VISIT_BYTES = 43_000

KEPT = """async () => {
  const kept = {};
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      kept[request.url] = await (await cache.match(request)).text();
    }
  }
  return kept;
}"""


@pytest.fixture
def files(site: Path, tmp_path: Path) -> Path:
    """Return a copy of the site that a test may change, as a deploy does."""
    return Path(
        shutil.copytree(site, tmp_path / "site", ignore=shutil.ignore_patterns("papir", "kontakt"))
    )


@pytest.fixture
def url(files: Path) -> Iterator[str]:
    with hosted(files) as url:
        yield url


@pytest.fixture
def visit(context: BrowserContext, page: Page, url: str) -> Callable[[str], Worker]:
    """Return a function that opens a page and waits until it and the core are kept."""

    def open_page(path: str) -> Worker:
        page.goto(url + path, wait_until="load")
        page.evaluate("navigator.serviceWorker.ready")
        wanted = [url + each for each in (*CORE, path.partition("?")[0] or "index.html")]
        until(page, "kept => wanted.every(each => each in kept)", wanted)
        return context.service_workers[0]

    return open_page


def until(page: Page, condition: str, wanted: object = None) -> None:
    """Wait until something holds of what is kept. Playwright itself takes a promise for a yes."""
    page.evaluate(
        f"""async wanted => {{
          const last = performance.now() + {MOST_MILLISECONDS}, kept = {KEPT};
          while (!({condition})(await kept())) {{
            if (performance.now() > last) throw new Error('never');
            await new Promise(resolve => setTimeout(resolve, 20));
          }}
        }}""",
        wanted,
    )


def kept(page: Page, url: str) -> dict[str, str]:
    """Return the text of everything kept, by its path in the site."""
    found: dict[str, str] = page.evaluate(KEPT)
    return {address.removeprefix(url): text for address, text in found.items()}


def days_pass(worker: Worker, days: float) -> None:
    """Let the service worker's clock show a later day."""
    worker.evaluate(f"() => {{ const now = Date.now; Date.now = () => now() + {days * DAY}; }}")


def test_opened_page_can_be_read_without_network(
    context: BrowserContext, page: Page, url: str, visit: Callable[[str], Worker]
) -> None:
    visit(PAGE)
    context.set_offline(True)
    page.goto(url + PAGE)
    expect(page.locator("#steg-2")).to_contain_text("Eleven blir teken ut av skoletimen")
    expect(page.get_by_role("status").first).to_contain_text(
        "Nettet svarar ikkje. Du les ein kopi frå"
    )
    assert page.evaluate("getComputedStyle(document.querySelector('.kopi')).padding") != "0px"


@pytest.mark.parametrize("path", ["", "index.html", "finn-hjelp.html"])
def test_numbers_can_be_called_without_having_been_opened(
    context: BrowserContext, page: Page, url: str, visit: Callable[[str], Worker], path: str
) -> None:
    visit(PAGE)
    context.set_offline(True)
    page.goto(url + path)
    expect(page.locator("main a[href='tel:113']").first).to_be_visible()


def test_page_of_the_chosen_place_can_be_read_without_network(
    context: BrowserContext, page: Page, url: str, visit: Callable[[str], Worker]
) -> None:
    visit("kommune/ulstein.html")
    context.set_offline(True)
    page.goto(f"{url}kommune/ulstein.html#landet")
    expect(page.get_by_role("heading", level=1)).to_have_text("Hjelp i Ulstein")


def test_copy_that_has_not_been_opened_says_when_its_checks_no_longer_hold(
    context: BrowserContext, page: Page, url: str, visit: Callable[[str], Worker]
) -> None:
    visit(PAGE)
    context.set_offline(True)
    page.clock.set_fixed_time("2036-11-24T12:00:00Z")
    page.goto(f"{url}index.html")
    expect(page.locator("html[data-skript=klar] .forfallen").first).to_be_visible()


def test_first_search_can_be_made_without_network(
    context: BrowserContext, page: Page, url: str, visit: Callable[[str], Worker]
) -> None:
    visit(PAGE)
    page.goto(url + PAGE)
    until(page, f"kept => '{url}assets/search-window.js' in kept")
    context.set_offline(True)
    page.goto(url + PAGE)
    page.get_by_role("button", name="Søk").click()
    page.get_by_role("searchbox").fill("overdose")
    expect(page.locator("dialog a[href='tel:113']").first).to_be_visible()


def test_page_that_is_not_kept_says_so_and_leads_to_the_numbers(
    context: BrowserContext, page: Page, url: str, visit: Callable[[str], Worker]
) -> None:
    visit(PAGE)
    context.set_offline(True)
    page.goto(f"{url}om/planen.html")
    expect(page.get_by_role("heading", level=1)).to_have_text("Du er utan nett")
    page.get_by_role("link").click()
    expect(page.locator("main a[href='tel:113']").first).to_be_visible()


def test_copy_says_on_which_day_it_was_fetched(
    context: BrowserContext, page: Page, url: str, visit: Callable[[str], Worker]
) -> None:
    visit(PAGE)
    context.set_offline(True)
    page.goto(url + PAGE)
    today = page.evaluate(
        "new Date().toLocaleDateString('nb', {dateStyle: 'long', timeZone: 'Europe/Oslo'})"
    )
    expect(page.locator(".kopi time")).to_have_text(today)


def test_copy_older_than_seven_days_says_so(
    context: BrowserContext, page: Page, url: str, visit: Callable[[str], Worker]
) -> None:
    worker = visit(PAGE)
    context.set_offline(True)
    note = page.locator("main .kopi")
    for days, is_old in ((6.9, False), (0.2, True), (100, True)):  # each from the one before
        days_pass(worker, days)
        page.goto(url + PAGE)
        expect(note).to_be_in_viewport()
        assert ("meir enn sju dagar gammal" in note.inner_text()) is is_old


def test_page_from_the_network_has_no_note(
    page: Page, url: str, visit: Callable[[str], Worker]
) -> None:
    days_pass(visit(PAGE), 8)
    page.goto(url + PAGE)
    expect(page.locator(".kopi")).to_have_count(0)


def change(file: Path) -> None:
    file.write_text(file.read_text().replace("Den som har mistanke", "Nytt: Den som har mistanke"))


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
    expect(page.locator("#steg-1")).to_contain_text("Nytt:")
    until(page, f"kept => kept['{url}{PAGE}'].includes('Nytt:')")
    context.set_offline(True)
    page.goto(url + PAGE)
    expect(page.locator("#steg-1")).to_contain_text("Nytt:")


def test_core_is_renewed_in_the_background_when_it_is_a_day_old(
    page: Page, files: Path, url: str, visit: Callable[[str], Worker]
) -> None:
    worker = visit(PAGE)
    front = files / "index.html"
    front.write_text(front.read_text().replace("Treng du hjelp no?", "Treng du hjelp no? Nytt."))
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
    expect(page.locator("#steg-2")).to_be_visible()
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
    visit("ressursbank.html?for=elev&emne=rus")
    page.reload()
    visit("ressursbank.html?for=elev&emne=rus")
    stored = kept(page, url)
    opened = {path for path in stored if not path.startswith("assets/")}
    assert opened == {"index.html", "finn-hjelp.html", "ressursbank.html"}
    assert {path: (files / path).read_text() for path in stored} == stored
    assert context.storage_state(indexed_db=True) == {"cookies": [], "origins": []}


def test_pages_that_can_be_left_quickly_are_not_kept(
    page: Page, url: str, visit: Callable[[str], Worker]
) -> None:
    visit(PAGE)
    page.goto(f"{url}parorande.html")
    expect(page.get_by_role("link", name="Forlat sida")).to_be_visible()
    page.goto(f"{url}foresett.html")
    until(page, f"kept => '{url}foresett.html' in kept")
    assert "parorande.html" not in kept(page, url)


def test_copies_are_deleted_after_thirty_days(
    page: Page, url: str, visit: Callable[[str], Worker]
) -> None:
    days_pass(visit(PAGE), 31)
    page.goto(f"{url}foresett.html")
    until(page, f"kept => !('{url}{PAGE}' in kept)")


def test_reader_can_delete_the_copies(page: Page, url: str, visit: Callable[[str], Worker]) -> None:
    visit(PAGE)
    visit("om/personvern.html")
    page.get_by_role("button", name="Slett kopiane").click()
    expect(page.get_by_role("status")).to_have_text("Kopiane er sletta.")
    assert kept(page, url) == {}
    assert page.evaluate("navigator.serviceWorker.getRegistrations()") == []


def test_copy_is_shown_when_the_network_is_too_slow(
    page: Page, url: str, visit: Callable[[str], Worker]
) -> None:
    worker = visit(PAGE)
    worker.evaluate("() => { self.fetch = () => new Promise(() => {}); }")
    page.goto(url + PAGE, wait_until="commit")  # what is not kept, never comes
    expect(page.locator(".kopi")).to_be_visible()


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
    painted = "performance.getEntriesByName('first-contentful-paint')[0].startTime"
    assert page.evaluate(f"window.registered > {painted}")


def test_nothing_is_kept_from_files(page: Page, site: Path) -> None:
    page.goto((site / "index.html").as_uri(), wait_until="networkidle")
    assert page.evaluate("caches.keys().catch(() => [])") == []


def test_nothing_is_kept_without_script(browser: Browser, url: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(url, wait_until="networkidle")
    assert context.service_workers == []
    context.close()
