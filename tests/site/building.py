"""The real site, built once for all tests of a run."""

import functools
import os
import shutil
import sys
from pathlib import Path
from subprocess import CompletedProcess

from bs4 import BeautifulSoup
from filelock import FileLock

from tests.programs import PROJECT, run
from tests.site.host import FOLDER

BUILD = PROJECT / "build" / "tests"
SITE_URL = f"https://rusplan.example{FOLDER}"

MADE = ("kommune/", "skole/")
"""Folders of pages that the build makes from data, all alike."""


class BuildError(Exception):
    """The site could not be built, so that nothing can be said of it."""


def build_with(builder: str, site: Path) -> CompletedProcess[str]:
    """Build the pages in a folder with MkDocs, or with what takes its place."""
    options = ("--strict", "--config-file", "mkdocs.yml", "--site-dir")
    return run(sys.executable, "-m", builder, "build", *options, site, SITE_URL=SITE_URL, PAPER="1")


@functools.cache
def built_site() -> Path:
    """Return the folder of the site, built by the first worker that asks for it.

    It stays there after the run, to be looked at.
    """
    run_id = os.environ.get("PYTEST_XDIST_TESTRUNUID", f"process {os.getpid()}")
    built_in, errors, site = BUILD / "run", BUILD / "errors", BUILD / "site"
    BUILD.mkdir(parents=True, exist_ok=True)
    with FileLock(BUILD / "lock"):
        if not (built_in.exists() and built_in.read_text() == run_id):
            shutil.rmtree(site, ignore_errors=True)
            build = build_with("mkdocs", site)
            if not build.returncode:
                build = run(sys.executable, "-m", "rusplan.paper", site)
            errors.write_text(build.stderr if build.returncode else "")
            built_in.write_text(run_id)
    if errors.read_text():
        raise BuildError(errors.read_text())
    return site


def addresses(site: Path) -> list[str]:
    """Return the address of every page of a site, relative to the front page's, which is «»."""
    files = (file.relative_to(site).as_posix() for file in site.rglob("*.html"))
    return sorted("" if file == "index.html" else file for file in files)


@functools.cache
def pages() -> dict[str, BeautifulSoup]:
    """Return every page of the built site by its address, to be looked at and not changed."""
    site = built_site()
    files = {address: site / (address or "index.html") for address in addresses(site)}
    return {each: BeautifulSoup(file.read_bytes(), "html.parser") for each, file in files.items()}


def representatives(site: Path) -> list[str]:
    """Return the address of every page that a person wrote, and of some that the build made.

    Of the pages of one kind, in a folder of its own, the shortest and the longest stand for all.
    """
    written = [each for each in addresses(site) if not each.startswith(MADE)]
    by_size = [sorted((site / each).glob("*.html"), key=_size) for each in MADE]
    made = [file for files in by_size for file in (files[0], files[-1])]
    return [*written, *(file.relative_to(site).as_posix() for file in made)]


def _size(file: Path) -> int:
    return file.stat().st_size
