"""What `check` says: all that is wrong, and what a change brought that is to be looked at."""

import os
import subprocess
import tempfile
from pathlib import Path

from rusplan.preview.baseline import counts, new_findings, new_problems
from rusplan.problems.messages import report
from rusplan.project import Project
from rusplan.proofing.proofreading import (
    MISSING_DICTIONARY,
    OtherLanguageError,
    described,
    proof,
)
from rusplan.proofing.speller import MissingDictionaryError

_MAIN = "origin/main"
_REMAINING = "Frå før står det {kinds}. Sjå dei med «python -m rusplan check --all».\n"


def content_check(project: Project, *, everything: bool = False) -> str:
    """Return the report on a project, in Nynorsk; empty when there is nothing to report.

    Errors are always reported; warnings and the proofreader's findings when they are not in the
    commit that is changed: the newest that this one and `main` share. Without git, and when
    `everything` is asked for, all warnings are reported and nothing is proofread.
    """
    with tempfile.TemporaryDirectory() as folder:
        before = None if everything else _before(project, Path(folder))
        if before is None:
            return report(project.problems) + "\n" if project.problems else ""
        problems, remaining = new_problems(before, project)
        reported = report(problems) + "\n" if problems else ""
        counted = _REMAINING.format(kinds=counts(remaining)) if remaining else ""
        return reported + _proofread(before, project) + counted


def _proofread(before: Project, now: Project) -> str:
    if before is now:
        return ""
    try:
        new = new_findings(proof(before), proof(now))
    except MissingDictionaryError:
        return f"{MISSING_DICTIONARY}\n"
    except OtherLanguageError:
        return ""
    return "".join(f"{described(each)}\n" for each in new)


def _before(project: Project, folder: Path) -> Project | None:
    """Return the project as it was before what is changed here; `None` where git cannot tell."""
    root = project.root
    try:
        if Path(_git(root, "rev-parse", "--show-toplevel")).resolve() != root.resolve():
            return None
        head = _git(root, "rev-parse", "--verify", "HEAD")
        commit = _shared(root) or head
        if commit == head and not _git(root, "status", "--porcelain"):
            return project
        index = {"GIT_INDEX_FILE": str(folder / "index")}
        _git(root, "read-tree", commit, **index)
        tree = folder / "tree"
        _git(root, "checkout-index", "--all", f"--prefix={tree}/", **index)
    except (OSError, subprocess.CalledProcessError):
        return None
    return Project.open(tree, project.today)


def _shared(root: Path) -> str:
    try:
        return _git(root, "merge-base", "HEAD", _MAIN)
    except subprocess.CalledProcessError:
        return ""


def _git(root: Path, *arguments: str, **more: str) -> str:
    done = subprocess.run(  # noqa: S603 - arguments are written here, commits come from git
        ["git", "-C", str(root), *arguments],  # noqa: S607 - as found on the path
        capture_output=True, text=True, check=True, env=os.environ | more,
    )  # fmt: skip
    return done.stdout.strip()
