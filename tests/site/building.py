"""The real site, built once for all tests of a run."""

import functools
import os
import shutil
import sys
from pathlib import Path

import pytest
from filelock import FileLock

from tests.programs import PROJECT, run

BUILD = PROJECT / "build" / "tests"


@functools.cache
def built_site() -> Path:
    """Return the folder of the site, built by the first worker that asks for it.

    It stays there after the run, to be looked at.
    """
    run_id = os.environ.get("PYTEST_XDIST_TESTRUNUID", f"process {os.getpid()}")
    built_in = BUILD / "run"
    site = BUILD / "site"
    BUILD.mkdir(parents=True, exist_ok=True)
    with FileLock(BUILD / "lock"):
        if not (built_in.exists() and built_in.read_text() == run_id):
            shutil.rmtree(site, ignore_errors=True)
            build = run(sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", site)
            if build.returncode:
                pytest.exit(f"mkdocs build --strict failed:\n{build.stderr}", returncode=1)
            built_in.write_text(run_id)
    return site


def addresses(site: Path) -> list[str]:
    """Return the address of every page of a site, relative to the front page's, which is «»."""
    files = (file.relative_to(site).as_posix() for file in site.rglob("*.html"))
    return sorted(file.removesuffix("index.html") for file in files)
