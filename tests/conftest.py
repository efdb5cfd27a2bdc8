import gc
import os
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from typing import Literal

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser import started_browser
from tests.programs import run
from tests.site.building import built_site
from tests.site.host import hosted
from tests.site.making import SITES

# All builds of a run are of one day, also when it is midnight before the last of them.
os.environ.setdefault("SOURCE_DATE_EPOCH", str(int(time.time())))

# Git works by no settings of whoever runs the tests (signed commits, hooks, line ends), nor in the
# repository that a hook has it work in.
for name in [each for each in os.environ if each.startswith("GIT_")]:
    del os.environ[name]
os.environ["GIT_CONFIG_GLOBAL"] = os.devnull

# A machine that is busy is no fault, and a run must be the same for everybody.
settings.register_profile("rusplan", deadline=None, derandomize=True)
settings.load_profile("rusplan")

# What is imported and collected stays to the end. To look through it for garbage time and again
# takes a fifth of the time that collecting takes.
gc.disable()


LONG = {
    "tests/county/site/test_whole_path.py",
    "tests/site/test_another_county.py",
    "tests/site/test_failed_build.py",
    "tests/site/test_html.py",
    "tests/site/test_lighthouse.py",
    "tests/site/test_old_browsers.py",
    "tests/site/test_paper.py",
    "tests/site/test_search.py",
    "tests/site/test_second_county.py",
}
"""Files that take longer than the number of their tests tells: some ten seconds or more."""


def file_of(item: pytest.Item) -> str:
    """Return the file that a test is in, as seen from the project's folder."""
    return item.nodeid.partition("::")[0]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run the files that read a site after the others, and those that open a browser last.

    The sites are being made meanwhile. A browser leaves an event loop behind, in which the link
    check cannot start its own. Of each kind those that take long come first: it is the last file
    that keeps one core at work alone.
    """
    count = Counter(map(file_of, items))
    browsing = {file_of(each) for each in items if "browser" in getattr(each, "fixturenames", ())}

    def place(item: pytest.Item) -> tuple[bool, bool, bool, int, str]:
        file = file_of(item)
        return file in browsing, "/site/" in file, file not in LONG, -count[file], file

    items.sort(key=place)


def pytest_collection_finish(session: pytest.Session) -> None:
    """Make the sites while the tests that read none are run, so that no worker stands waiting.

    A site that cannot be made is told by the tests that ask for it.
    """
    gc.freeze()
    gc.enable()
    if os.environ.get("PYTEST_XDIST_WORKER") == "gw0":
        asked = sorted(SITES.keys() & set(map(file_of, session.items)), key=[*SITES].index)
        making = (sys.executable, "-m", "tests.site.making", *asked)
        Thread(target=run, args=making, daemon=True).start()


@pytest.fixture(scope="session")
def site() -> Path:
    """Return the folder that the site is built in."""
    return built_site()


@pytest.fixture(scope="session")
def site_url(site: Path) -> Iterator[str]:
    """Return the address of the front page, which ends in a slash."""
    with hosted(site) as url:
        yield url


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with started_browser() as browser:
        yield browser


@pytest.fixture
def service_workers() -> Literal["allow", "block"]:
    """Return whether a browser keeps copies; files that ask what is kept say «allow».

    Without, it does not fetch all that is kept anew for each test.
    """
    return "block"


@pytest.fixture
def context(
    browser: Browser, service_workers: Literal["allow", "block"]
) -> Iterator[BrowserContext]:
    """Return a browser that has never been anywhere."""
    context = browser.new_context(reduced_motion="reduce", service_workers=service_workers)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()
