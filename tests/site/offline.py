"""A reader of the site whose browser keeps copies of it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import BrowserContext, Page, Worker

from tests.site.host import hosted
from tests.site.second_county import example_site

CORE = {
    "index.html",
    "hjelp.html",
    "assets/rusplan.js",
    "assets/checked-words.js",
    "assets/checked.js",
    "assets/ikon.svg",
}
PAGE = "forebygging.html"
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
def service_workers() -> Literal["allow"]:
    return "allow"


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """Return a copy of a small site that a test may change, as a deploy does."""
    return Path(
        shutil.copytree(
            example_site(), tmp_path / "site", ignore=shutil.ignore_patterns("papir", "kontakt")
        )
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
