"""No page runs or fetches what its Content-Security-Policy does not know, or tells anyone a thing.

Pages of each kind are opened as a visitor does: from a host, and as files out of a zip.
"""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Response

from tests.browser import change_answer, open_page
from tests.site.building import address_of, representatives_of_words


class Watch:
    """Notes what goes wrong on a page, and where it asks for something."""

    def __init__(self, page: Page) -> None:
        self.wrongs: list[str] = []
        self.hosts: set[str] = set()
        page.on("console", self.console)
        page.on("pageerror", lambda error: self.wrongs.append(error.message))
        page.on("requestfailed", lambda request: self.wrongs.append(f"failed: {request.url}"))
        page.on("response", self.response)
        page.on("request", lambda request: self.hosts.add(urlsplit(request.url).netloc))

    def console(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.wrongs.append(message.text)

    def response(self, response: Response) -> None:
        if not (response.ok or response.url.startswith("file:")):
            self.wrongs.append(f"{response.status}: {response.url}")


def policy(html: str) -> dict[str, list[str]]:
    """Return the directives of a page's policy, each with its sources."""
    tag = BeautifulSoup(html, "html.parser").find(
        "meta", attrs={"http-equiv": "Content-Security-Policy"}
    )
    assert tag, "the page has no policy"
    directives = (directive.split() for directive in str(tag["content"]).split(";"))
    return {words[0]: words[1:] for words in directives if words}


@pytest.fixture(scope="module")
def context(browser: Browser) -> Iterator[BrowserContext]:
    """Return a browser that has the site's copies kept, and goes on to the next page."""
    context = browser.new_context()
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """Return a new tab of it."""
    page = context.new_page()
    yield page
    page.close()


@pytest.fixture
def watch(page: Page) -> Watch:
    return Watch(page)


def test_policy_lets_no_inline_script_run(site: Path, address: str) -> None:
    directives = policy((site / (address or "index.html")).read_text())
    sources = directives.get("script-src", directives.get("default-src", []))
    assert sources
    assert {"'unsafe-inline'", "'unsafe-eval'", "*", "http:", "https:", "data:"}.isdisjoint(sources)


def test_page_from_a_host_does_nothing_behind_your_back(
    context: BrowserContext, page: Page, watch: Watch, site_url: str, address: str
) -> None:
    open_page(page, site_url + address)
    page.evaluate("navigator.serviceWorker.ready")
    assert watch.wrongs == []
    assert watch.hosts == {urlsplit(site_url).netloc}
    assert context.storage_state() == {"cookies": [], "origins": []}
    assert page.evaluate("sessionStorage.length") == 0


def test_pages_opened_as_files_do_nothing_behind_your_back(
    page: Page, watch: Watch, site: Path
) -> None:
    for address in map(address_of, representatives_of_words()):
        if address != "404.html":  # which a host shows for any address, so it names all in full
            open_page(page, (site / (address or "index.html")).as_uri())
    assert watch.wrongs == []
    assert watch.hosts == {""}


def test_watch_would_tell_of_an_inline_script(browser: Browser, site_url: str) -> None:
    with browser.new_page(service_workers="block") as page:
        watch = Watch(page)
        script = "<script>let a</script></head>"
        change_answer(page, site_url, lambda html: html.replace("</head>", script))
        open_page(page, site_url)
        assert "Content Security Policy" in watch.wrongs[0]


def test_watch_would_tell_of_another_host(page: Page, watch: Watch, site_url: str) -> None:
    page.goto(site_url)
    page.evaluate("fetch('http://localhost:9').catch(() => {})")  # until it has been refused
    assert watch.wrongs
