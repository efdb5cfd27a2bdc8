"""The scripts behind the workflow, with a real repository."""

import os
import subprocess
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parents[2] / ".github"


def run(folder: Path, script: str, *arguments: str, **environment: str) -> None:
    done = subprocess.run(
        [SCRIPTS / script, *arguments],
        cwd=folder,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def git(folder: Path, *arguments: str) -> str:
    identity = ["-c", "user.name=t", "-c", "user.email=t@example.org"]
    done = subprocess.run(
        ["git", *identity, *arguments],  # noqa: S607
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


@pytest.fixture
def work(tmp_path: Path) -> Path:
    """A clone with one commit, and the bare repository it pushes to beside it."""
    git(tmp_path, "init", "-q", "--bare", "remote.git")
    git(tmp_path, "init", "-q", "work")
    (tmp_path / "work" / "fil").write_text("x")
    git(tmp_path / "work", "add", "fil")
    git(tmp_path / "work", "commit", "-qm", "ein")
    return tmp_path / "work"


def state(work: Path, command: str) -> None:
    who = {"GIT_AUTHOR_NAME": "t", "GIT_AUTHOR_EMAIL": "t@example.org"}
    who |= {"GIT_COMMITTER_NAME": "t", "GIT_COMMITTER_EMAIL": "t@example.org"}
    run(work, "link-state.sh", command, LINK_REMOTE=str(work.parent / "remote.git"), **who)


def test_the_memory_comes_back_from_its_branch(work: Path) -> None:
    file = work / ".linkcheck" / "state.json"
    state(work, "fetch")
    assert not file.exists()
    for content in ("ein", "to"):
        file.write_text(content)
        state(work, "keep")
    file.unlink()
    state(work, "fetch")
    assert file.read_text() == "to"
    remote = work.parent / "remote.git"
    assert len(git(remote, "log", "--format=%H", "link-state").split()) == 2
    assert git(remote, "ls-tree", "--name-only", "link-state") == "state.json\n"
    assert git(work, "log", "--format=%s").split() == ["ein"]


@pytest.mark.parametrize("command", ["fetch", "keep"])
def test_no_answer_is_not_no_memory(work: Path, command: str) -> None:
    file = work / ".linkcheck" / "state.json"
    state(work, "fetch")
    file.write_text("ein")
    state(work, "keep")
    (work.parent / "remote.git").rename(work.parent / "borte.git")
    with pytest.raises(AssertionError, match="Fekk ikkje svar"):
        state(work, command)
    assert file.read_text() == "ein"
    (work.parent / "borte.git").rename(work.parent / "remote.git")
    assert len(git(work.parent / "remote.git", "log", "--format=%H", "link-state").split()) == 1


def test_a_branch_without_its_file_is_an_error_too(work: Path) -> None:
    git(work, "push", "-q", str(work.parent / "remote.git"), "HEAD:refs/heads/link-state")
    with pytest.raises(AssertionError, match=r"state\.json"):
        state(work, "fetch")
    assert not (work / ".linkcheck" / "state.json").exists()


def test_an_empty_memory_is_not_kept(work: Path) -> None:
    state(work, "fetch")
    (work / ".linkcheck" / "state.json").touch()
    with pytest.raises(AssertionError):
        state(work, "keep")
    assert "link-state" not in git(work.parent / "remote.git", "branch")
