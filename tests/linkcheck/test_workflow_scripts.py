"""The scripts behind the workflow, with a real repository and a stand-in for GitHub's issues."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parents[2] / ".github"
STAND_IN = """#!{python}
import json, pathlib, sys
store = pathlib.Path({store!r})
issues = json.loads(store.read_text())
said = sys.argv[1:]
body = said[said.index("--body-file") + 1] if "--body-file" in said else None
title = said[said.index("--title") + 1] if "--title" in said else None
match said[:2]:
    case ["issue", "list"]:
        print("\\n".join(str(i["number"]) for i in issues if i["open"]))
    case ["issue", "create"]:
        issue = {{"number": len(issues) + 1, "open": True, "title": title}}
        issues.append(issue | {{"body": open(body).read()}})
    case ["issue", "edit"]:
        issues[int(said[2]) - 1] |= {{"title": title, "body": open(body).read()}}
    case ["issue", "close"]:
        issues[int(said[2]) - 1]["open"] = False
store.write_text(json.dumps(issues))
"""


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


class Issues:
    def __init__(self, folder: Path) -> None:
        self.folder, self.store = folder, folder / "issues.json"
        self.store.write_text("[]")
        program = folder / "gh"
        program.write_text(STAND_IN.format(python=sys.executable, store=str(self.store)))
        program.chmod(0o755)

    @property
    def titles(self) -> list[str]:
        return [each["title"] for each in json.loads(self.store.read_text())]

    def report(self, text: str, code: int, title: str = "Lenkjestatus") -> list[tuple[bool, str]]:
        (self.folder / "report.md").write_text(text)
        path = f"{self.folder}{os.pathsep}{os.environ['PATH']}"
        arguments = ["lenkjestatus", title, "report.md", str(code)]
        run(self.folder, "report-issue.sh", *arguments, PATH=path)
        return [(each["open"], each["body"]) for each in json.loads(self.store.read_text())]


def test_one_issue_is_opened_edited_and_closed(tmp_path: Path) -> None:
    issues = Issues(tmp_path)
    assert issues.report("alt vel", 0) == []
    assert issues.report("ei død", 1) == [(True, "ei død")]
    assert issues.report("to døde", 1) == [(True, "to døde")]
    assert issues.report("alt vel", 0) == [(False, "alt vel")]
    assert issues.report("ei ny", 1) == [(False, "alt vel"), (True, "ei ny")]


def test_issue_that_is_still_open_gets_the_title_of_the_new_month(tmp_path: Path) -> None:
    issues = Issues(tmp_path)
    issues.report("ein", 1, "Å kontrollere på nytt 11.2026")
    issues.report("to", 1, "Å kontrollere på nytt 12.2026")
    assert issues.titles == ["Å kontrollere på nytt 12.2026"]


def test_a_report_too_long_for_github_is_cut_between_letters(tmp_path: Path) -> None:
    [(_, body)] = Issues(tmp_path).report("a" + "ø" * 60000, 1)
    assert len(body.encode()) <= 65000
    assert set(body) == {"a", "ø"}
