"""The real site, built once for all tests of a run."""

import functools
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

from bs4 import BeautifulSoup
from filelock import FileLock

from rusplan.pages.paper import section_pages
from tests.programs import PROJECT, run
from tests.site.host import FOLDER
from tests.site.tree import edition

BUILD = PROJECT / "build" / "tests"
SITE_URL = f"https://rusplan.example{FOLDER}"

MADE = ("kommune/", "skole/")
"""Folders of pages that the build makes from data, all alike."""

TELLING = ("404.html", "om/lenkjestatus.html", "om/vedlikehald.html")
"""Pages that the build makes, each of its own kind."""

SIZES = ("shortest", "longest")


class BuildError(Exception):
    """The site could not be built, so that nothing can be said of it."""


def build_with(builder: str, site: Path) -> CompletedProcess[str]:
    """Build the pages in a folder with MkDocs, or with what takes its place."""
    options = ("--strict", "--config-file", "mkdocs.yml", "--site-dir")
    return run(sys.executable, "-m", builder, "build", *options, site, SITE_URL=SITE_URL, PAPER="1")


def once_in_a_run(name: str, make: Callable[[Path], CompletedProcess[str]]) -> Path:
    """Return a folder of that name, made by the first worker that asks for it.

    The others wait for it. It stays there after the run, to be looked at.
    """
    run_id = os.environ.get("PYTEST_XDIST_TESTRUNUID", f"process {os.getpid()}")
    folder, made_in, errors = (BUILD / f"{name}{part}" for part in ("", ".run", ".errors"))
    BUILD.mkdir(parents=True, exist_ok=True)
    with FileLock(BUILD / f"{name}.lock"):
        if not (made_in.exists() and made_in.read_text() == run_id):
            shutil.rmtree(folder, ignore_errors=True)
            made = make(folder)
            errors.write_text(made.stderr if made.returncode else "")
            made_in.write_text(run_id)
    if errors.read_text():
        raise BuildError(errors.read_text())
    return folder


@functools.cache
def built_site() -> Path:
    """Return the folder of the site's pages."""
    return once_in_a_run("site", lambda folder: build_with("mkdocs", folder))


@functools.cache
def printed_site() -> Path:
    """Return the same folder, when the PDFs lie there too."""
    site = built_site()
    once_in_a_run("paper", lambda _: run(sys.executable, "-m", "tests.site.printed", site))
    return site


def addresses(site: Path) -> list[str]:
    """Return the address of every page of a site, relative to the front page's, which is «»."""
    files = (file.relative_to(site).as_posix() for file in site.rglob("*.html"))
    return sorted("" if file == "index.html" else file for file in files)


@functools.cache
def page_at(address: str) -> BeautifulSoup:
    """Return a page of the built site, to be looked at and not changed."""
    return BeautifulSoup((built_site() / (address or "index.html")).read_bytes(), "html.parser")


def pages() -> dict[str, BeautifulSoup]:
    """Return every page of the built site by its address."""
    return {address: page_at(address) for address in addresses(built_site())}


TRANSLATED = ("index.html", "kommune/longest")
"""Of another edition, which is made from the same templates as the main one: its frame, a place."""

TRANSLATED_WORDS = (*SIZES, "skole/longest")
"""More of it, for what its own words may break."""


def frames() -> list[str]:
    """Return a name for one of the pages that have the same things round their text, as below."""
    section = next(iter(section_pages(edition().pages))).with_suffix(".html").as_posix()
    return ["index.html", section, edition().landmarks.bank, "404.html", f"{MADE[0]}longest"]


def representatives() -> list[str]:
    """Return a name for every page that a person wrote, and for some that the build makes.

    Of the pages of one kind, in a folder of its own, the shortest and the longest stand for all;
    of another edition a few do. Which, is known when the site is built: `address_of` tells.
    """
    docs = PROJECT / "docs"
    languages = edition().settings.editions
    written = (each.relative_to(docs).with_suffix(".html") for each in docs.rglob("*.md"))
    names = sorted(each.as_posix() for each in written if each.parts[0] not in languages)
    places = [f"{kind}{size}" for kind in MADE for size in SIZES]
    return [*names, *TELLING, *places, *_translated(TRANSLATED)]


def representatives_of_words() -> list[str]:
    """Return the same, and more of the other editions."""
    return [*representatives(), *_translated(TRANSLATED_WORDS)]


def _translated(names: tuple[str, ...]) -> list[str]:
    return [f"{language}/{each}" for language in edition().settings.editions for each in names]


def address_of(name: str) -> str:
    """Return the address of the page that a name stands for."""
    folder, size = name.rsplit("/", 1) if "/" in name else ("", name)
    if size in SIZES:
        by_size = sorted((built_site() / folder).glob("*.html"), key=_size)
        file = by_size[0 if size == "shortest" else -1]
        return file.relative_to(built_site()).as_posix()
    return "" if name == "index.html" else name


def _size(file: Path) -> int:
    return file.stat().st_size
