"""Another county lays out its own tree, and the tests of the code are green in it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.programs import run

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
def tree(tmp_path: Path) -> Path:
    """Return the tree of an invented county, as the command lays it out."""
    tree = tmp_path / "fylket"
    options = ("--county", "Eksempel", "--language", "nb", "--sections", "5")
    made = run(sys.executable, "-m", "rusplan", "new", tree, *options)
    assert made.returncode == 0, made.stderr
    return tree


def test_tests_are_green_with_the_other_countys_content(tree: Path) -> None:
    ours = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    command = (sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--no-header", "-q")
    run = subprocess.run(
        (*command, *READING_THE_TREE),
        cwd=tree,
        env=ours,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout[-4000:]
