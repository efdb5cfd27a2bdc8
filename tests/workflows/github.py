"""The scripts behind the workflows, run in a real repository with a stand-in for GitHub's `gh`."""

import functools
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

SCRIPTS = Path(__file__).parents[2] / ".github"
STAND_IN = Path(__file__).parent / "github_stand_in.py"
HERE = "fylket/rusplan"
"""The repository that the scripts run in."""

ROBOT = "roboten@users.noreply.github.com"


class Repository:
    """A repository on GitHub, and a clone of it that a workflow has checked out."""

    def __init__(self, folder: Path, made: Path) -> None:
        """Copy both, `made` in another folder, into this one."""
        self.folder, self.far, self.clone = folder, folder / "far", folder / "her"
        self._store = folder / "store.json"
        for name in ("far", "her"):
            shutil.copytree(made / name, folder / name)
        git(self.clone, "remote", "set-url", "origin", str(self.far))
        gh = folder / "bin" / "gh"
        gh.parent.mkdir()
        gh.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{STAND_IN}" "{self._store}" "$@"\n')
        gh.chmod(0o755)
        self._write(
            {"api": {}, "pulls": [], "issues": [], "asked": [], "may_open": True, "issues_on": True}
        )

    def set(self, **held: Any) -> None:
        """Give the repository on GitHub something it did not have."""
        self._write(self._read() | held)

    def answer(self, **paths: Any) -> None:
        """Have the API answer paths below the repository's own, which is the empty one."""
        api = {f"repos/{HERE}/{path}".rstrip("/"): answer for path, answer in paths.items()}
        self.set(api=self._read()["api"] | api)

    def pull(self, number: int, branch: str, state: str = "open", owner: str = HERE) -> None:
        """Add a pull request: open, closed or merged, from a branch here or in a fork."""
        merged = "2026-11-01" if state == "merged" else None
        head = {"ref": branch, "repo": {"full_name": owner}}
        state = "open" if state == "open" else "closed"
        pull = {"number": number, "state": state, "merged_at": merged, "head": head}
        self.set(pulls=[*self._read()["pulls"], pull])
        self.answer(**{f"pulls/{number}/reviews": [], f"pulls/{number}/commits": []})

    @property
    def asked(self) -> list[tuple[list[str], str]]:
        """What `gh` was asked, in order, with the body it was given."""
        return [(said, body) for said, body in self._read()["asked"]]

    @property
    def issues(self) -> list[dict[str, Any]]:
        """The issues that were made."""
        issues: list[dict[str, Any]] = self._read()["issues"]
        return issues

    def said(self, *words: str) -> list[str]:
        """Return the bodies of what was asked with these words first."""
        return [body for said, body in self.asked if tuple(said[: len(words)]) == words]

    def patch(self, new: str, file: str = "resources.yml") -> Path:
        """Return a patch that gives a file of the clone another content."""
        path = self.clone / file
        old = path.read_text() if path.exists() else None
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(new)
        git(self.clone, "add", "--intent-to-add", file)
        patch = self.folder / "change.patch"
        patch.write_text(git(self.clone, "diff", "--binary", "--", file))
        git(self.clone, "reset", "-q")
        if old is None:
            path.unlink()
        else:
            path.write_text(old)
        git(self.clone, "update-index", "-q", "--refresh")
        return patch

    def run(
        self, name: str, *arguments: str | Path, **more: str
    ) -> subprocess.CompletedProcess[str]:
        """Run a script in the clone."""
        who = {f"GIT_{role}_EMAIL": ROBOT for role in ("AUTHOR", "COMMITTER")}
        who |= {f"GIT_{role}_NAME": "roboten" for role in ("AUTHOR", "COMMITTER")}
        path = f"{self.folder / 'bin'}:{os.environ['PATH']}"
        place = {"PATH": path, "PUSH_REMOTE": str(self.far), "LINK_REMOTE": str(self.far)}
        done = subprocess.run(
            [SCRIPTS / name, *arguments],
            cwd=self.clone,
            env=os.environ | who | place | {"GITHUB_REPOSITORY": HERE} | more,
            capture_output=True,
            text=True,
            check=False,
        )
        assert not (self.clone / "pwned").exists()
        return done

    def must(self, name: str, *arguments: str | Path, **more: str) -> str:
        """Run a script that must do well, and return what it printed."""
        done = self.run(name, *arguments, **more)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def _read(self) -> dict[str, Any]:
        store: dict[str, Any] = json.loads(self._store.read_text())
        return store

    def _write(self, store: dict[str, Any]) -> None:
        self._store.write_text(json.dumps(store))


@functools.cache
def made_under(folder: Path) -> Path:
    """Make a repository and a clone of it, with one commit of `resources.yml`, once for all."""
    made = folder / "repository"
    clone = made / "her"
    made.mkdir()
    git(made, "init", "-q", "--bare", "--initial-branch=main", "--template=", "far")
    git(made, "clone", "-q", "--template=", "far", "her")
    (clone / "resources.yml").write_text("a\n")
    git(clone, "add", ".")
    git(clone, "commit", "-q", "-m", "x")
    git(clone, "push", "-q", "origin", "HEAD:main")
    return made


@pytest.fixture
def repository(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Repository:
    """Return a repository with `resources.yml`, and nothing else."""
    return Repository(tmp_path, made_under(tmp_path_factory.getbasetemp()))


def git(folder: Path, *command: str) -> str:
    """Run git in a folder, and return what it printed."""
    whole = ["git", "-c", "user.name=x", "-c", "user.email=x@example.org", *command]
    done = subprocess.run(whole, cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout
