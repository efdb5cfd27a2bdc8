"""What the example is refused for with each bad edit made."""

import functools
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rusplan.problems.problem import Problem
from tests.bank.edits import EDITS
from tests.bank.example import read_project


@dataclass(frozen=True)
class Reading:
    """The places and codes expected of an edit, and what is said when the project is read."""

    expected: list[str]
    problems: list[Problem]
    is_sound: bool


@functools.cache
def readings() -> dict[str, Reading]:
    """Return what is said of each edit, by its name; each is read once for all who ask."""
    return dict(_read())


def _read() -> Iterator[tuple[str, Reading]]:
    with tempfile.TemporaryDirectory() as folder:
        for edit in EDITS:
            expected = edit.write(Path(folder))
            site, problems = read_project(Path(folder))
            yield edit.name, Reading(expected, problems, site is not None)
