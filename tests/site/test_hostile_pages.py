"""A hostile page in a real browser: nothing is asked of anyone, nobody is led off, nothing runs."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page

from tests.browser import open_page
from tests.programs import PROJECT
from tests.site.project_copy import change, copy_without_places, make_site, mkdocs_build
from tests.site.tree import edition

HOSTILE = (PROJECT / "tests" / "project" / "data" / "hostile.md").read_text("utf-8")
ADDRESS = PurePosixPath(edition().settings.plan.footer[-1]).with_suffix("")
"""A page that every county has, and that shows nothing of the bank."""


def with_hostile_page(folder: Path) -> Path:
    """Return a copy of the project in which a page is hostile from its first heading on."""
    project = copy_without_places(folder)
    page = project / "docs" / f"{ADDRESS}.md"
    page.write_text(f"{page.read_text('utf-8')}\n\n{HOSTILE}", "utf-8")
    return project


@pytest.fixture(scope="module")
def unchecked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a site that was built whatever its errors: the sanitiser alone stands guard."""
    project = with_hostile_page(tmp_path_factory.mktemp("hostile"))
    reader = project / "rusplan" / "project" / "project.py"
    change(reader, "return errors(self.problems)", "return []")
    built = mkdocs_build(project)
    assert built.returncode == 0, built.stderr
    return project / "site"


@pytest.fixture
def visitor(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """Return a window; without the pages' own policy where the test asks for it."""
    context = browser.new_context(bypass_csp=request.param)
    yield context.new_page()
    context.close()


def test_hostile_page_is_not_built(tmp_path: Path) -> None:
    project = with_hostile_page(tmp_path)
    built = make_site(project)
    assert built.returncode != 0
    assert "script: HTML-merket kan ikkje stå i innhaldet." in built.stderr
    assert not (project / "site").exists()


@pytest.mark.parametrize("visitor", [False, True], indirect=True, ids=["policy", "no policy"])
def test_browser_does_nothing_that_a_hostile_page_says(unchecked: Path, visitor: Page) -> None:
    asked: list[str] = []
    visitor.on("request", lambda request: asked.append(request.url))
    start = (unchecked / f"{ADDRESS}.html").as_uri()
    open_page(visitor, start)
    for link in visitor.locator("main a:not([href])").all():
        link.click(force=True)
    visitor.mouse.move(200, 200)
    assert visitor.evaluate("window.pwned") is None
    assert visitor.url == start
    assert {urlsplit(each).scheme for each in asked} == {"file"}
    assert all(urlsplit(each).path.startswith(unchecked.as_posix()) for each in asked)
    assert visitor.evaluate("getComputedStyle(document.body).display") != "none"
    assert visitor.locator("main").inner_text().count("Ring 116 111") == 1, "the page is there"


def test_nothing_in_the_page_could_act(unchecked: Path) -> None:
    html = (unchecked / f"{ADDRESS}.html").read_text("utf-8").partition("<main")[2]
    main = html.partition("</main>")[0].lower()
    for sign in ("<script", "<iframe", "<style", "<meta", "<base", "<link", "<object", "<form",
                 "evil.example", "javascript:", "onerror", "onclick", "attachment"):  # fmt: skip
        assert sign not in main
