"""What an editor sees who keeps `make serve` running while writing."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.programs import free_port
from tests.site.project_copy import change
from tests.site.second_county import copy_second_county


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a small project that may be written in."""
    copy_second_county(tmp_path)
    return tmp_path


@pytest.fixture
def served(project: Path) -> Iterator[str]:
    """Serve the copy as `make serve` does, and give the address of its front page."""
    address = f"127.0.0.1:{free_port()}"
    command = [sys.executable, "-m", "mkdocs", "serve", "--livereload", "--dev-addr", address]
    with subprocess.Popen(command, cwd=project, stderr=subprocess.PIPE, text=True) as server:
        assert server.stderr
        for line in server.stderr:
            if "Serving on" in line:
                break
        yield f"http://{address}/"
        server.terminate()


def test_page_shows_a_change_by_itself(page: Page, project: Path, served: str) -> None:
    page.goto(served + "forebygging.html")
    change(project / "docs" / "forebygging.md", "Elevrådet er med", "Rektoren er med")
    expect(page.locator("main")).to_contain_text("Rektoren er med")


def test_page_shows_a_number_changed_in_the_bank(page: Page, project: Path, served: str) -> None:
    page.goto(served)
    change(project / "resources.yml", 'number: "800 12 345"', 'number: "22 59 13 00"')
    expect(page.locator(".hjelp")).to_contain_text("22 59 13 00")
