"""Checks that `docs/` and `local/` hold plain files of known kinds, and nothing of the machine."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from rusplan.plain_file import NOT_PLAIN
from rusplan.problems.problem import Position, Problem, ProblemCode
from rusplan.project.content_file import DOCUMENTS, PAGE, PICTURES, is_content
from rusplan.project.svg_check import check_svg

FOLDERS = ("docs", "local")
_LINK = "det er ei lenkje til noko anna"


def check_files(root: Path) -> list[Problem]:
    """Return what in a project's folders of content must not be published, or cannot be."""
    return [
        problem
        for name in FOLDERS
        if os.path.lexists(root / name)
        for problem in _check(root, PurePosixPath(name))
    ]


def _check(root: Path, path: PurePosixPath) -> Iterator[Problem]:
    kind = (root / path).lstat().st_mode
    position = Position(Path(path), 1, 1)
    if path.parts[0] == "local" and path.suffix == ".yml":
        return  # reported where the file is read
    if stat.S_ISLNK(kind):
        yield Problem(ProblemCode.NOT_PLAIN_FILE, position, details={"reason": _LINK})
    elif stat.S_ISDIR(kind):
        for each in sorted((root / path).iterdir()):
            if not each.name.startswith("."):  # which MkDocs does not publish
                yield from _check(root, path / each.name)
    elif not stat.S_ISREG(kind):
        yield Problem(ProblemCode.NOT_PLAIN_FILE, position, details={"reason": NOT_PLAIN})
    elif path.parts[0] == "docs" and not is_content(path):
        expected = ", ".join(sorted({PAGE, *PICTURES, *DOCUMENTS}))
        yield Problem(ProblemCode.FILE_KIND, position, details={"expected": expected})
    elif path.suffix.lower() == ".svg":
        yield from check_svg(root / path, position)
