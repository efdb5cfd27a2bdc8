"""A county that makes a clone its own: its content in place of ours, and the tests still green."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.programs import PROJECT

EXAMPLE = PROJECT / "tests" / "second_county"
MADE = (".git", ".venv", "build", "site", "tests/node/node_modules", ".mypy_cache")
OURS = ("docs", "local", "law-watch.yml", "ordliste.txt", "alarms.yml", "tests/county")

READING_THE_TREE = (
    "tests/editing/test_schema.py",
    "tests/editing/test_sheet.py::test_real_bank_goes_out_and_back",
    "tests/editing/test_where.py",
    "tests/maintenance/test_due.py",
    "tests/proofing/test_content.py",
    "tests/test_command.py::test_own_bank_passes",
    "tests/test_contributing.py",
    "tests/site/test_building.py",
    "tests/site/test_links.py",
    "tests/site/test_maintenance.py",
    "tests/site/test_menu.py",
    "tests/site/test_places.py",
    "tests/site/test_quick_exit.py",
)
"""Tests that ask what the tree holds, and take seconds. The others of `tests/site` ask the same
fixtures; those that are left out look at every page, which takes minutes."""


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """Return a clone in which another county has replaced what is ours."""
    clone = tmp_path / "klone"
    made = {str(PROJECT / each) for each in MADE}
    shutil.copytree(
        PROJECT,
        clone,
        ignore=lambda folder, names: [each for each in names if f"{folder}/{each}" in made],
    )
    for name in OURS:
        path = clone / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    shutil.copytree(EXAMPLE, clone, dirs_exist_ok=True)
    subprocess.run((sys.executable, "-m", "rusplan", "schema"), cwd=clone, check=True)
    return clone


def test_tests_are_green_with_the_other_countys_content(clone: Path) -> None:
    ours = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    command = (sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--no-header", "-q")
    run = subprocess.run(
        (*command, *READING_THE_TREE),
        cwd=clone,
        env=ours,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout[-4000:]
