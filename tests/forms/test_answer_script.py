"""The scripts behind the workflows, with a real repository and a stand-in for GitHub's `gh`."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parents[2] / ".github"
STAND_IN = """#!{python}
import json, sys
from pathlib import Path
said = sys.argv[1:]
log = Path({log!r})
body = said[said.index("--body-file") + 1] if "--body-file" in said else None
text = Path(body).read_text() if body else ""
log.write_text(log.read_text() + json.dumps([said, text]) + "\\n")
if said[-1] == ".artifacts[].name":
    print("review" if "/runs/6/" in said[1] else "førehandsvising\\nreview")
elif said[0] == "api":
    print("12" if "head=eigar:grein$(touch pwned)" in said else "")
if said[:2] == ["run", "download"]:
    folder = Path(said[said.index("--dir") + 1])
    folder.mkdir(parents=True)
    (folder / "comment.md").write_text("æ" * 40_000)
"""
HOSTILE = "`touch pwned` $(touch pwned) ${{ x }}"


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """Return what `gh` was asked, a line each; the folder is a clone with a changed file."""
    for command in (["init", "-q", "--bare", "far"], ["clone", "-q", "far", "her"]):
        git(tmp_path, *command)
    (tmp_path / "her" / "resources.yml").write_text("a\n")
    git(tmp_path / "her", "add", ".")
    git(tmp_path / "her", "commit", "-q", "-m", "x")
    (tmp_path / "her" / "resources.yml").write_text("b\n")
    gh = tmp_path / "bin" / "gh"
    gh.parent.mkdir()
    gh.write_text(STAND_IN.format(python=sys.executable, log=str(tmp_path / "log")))
    gh.chmod(0o755)
    (tmp_path / "log").write_text("")
    return tmp_path / "log"


def git(folder: Path, *command: str) -> str:
    whole = ["git", "-c", "user.name=x", "-c", "user.email=x@example.org", *command]
    done = subprocess.run(whole, cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout


def script(log: Path, name: str, *arguments: str, **more: str) -> list[tuple[list[str], str]]:
    """Run a script in the clone, and return what `gh` was asked, with the body it was given."""
    roles = ("AUTHOR_NAME", "AUTHOR_EMAIL", "COMMITTER_NAME", "COMMITTER_EMAIL")
    who = {f"GIT_{each}": "x" for each in roles}
    path = f"{log.parent / 'bin'}:{os.environ['PATH']}"
    place = {"PATH": path, "FORM_REMOTE": str(log.parent / "far"), "GITHUB_REPOSITORY": "a/b"}
    here = log.parent / "her"
    done = subprocess.run(
        [SCRIPTS / name, *arguments],
        cwd=here,
        env=os.environ | who | place | more,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert not (here / "pwned").exists()
    return [tuple(json.loads(line)) for line in log.read_text().splitlines()]


def answer(log: Path, title: str) -> str:
    folder = log.parent / "svar"
    folder.mkdir()
    for name, text in {"title": title, "label": "liten-retting"}.items():
        (folder / f"{name}.txt").write_text(text)
    (folder / "message.md").write_text(HOSTILE)
    return str(folder)


def test_change_is_pushed_to_its_own_branch_and_proposed(log: Path) -> None:
    asked = script(log, "form-answer.sh", answer(log, "Endring av telefonen"), "7")
    assert git(log.parent / "far", "show", "skjema-7:resources.yml") == "b\n"
    said, body = asked[-1]
    assert said[:2] == ["pr", "create"]
    assert "Endring av telefonen" in said
    assert body == HOSTILE


def test_form_that_cannot_be_used_is_answered_in_the_issue(log: Path) -> None:
    [(said, body)] = script(log, "form-answer.sh", answer(log, ""), "7")
    assert said[:3] == ["issue", "comment", "7"]
    assert body == HOSTILE
    assert git(log.parent / "far", "branch", "--list", "skjema-7") == ""


def test_review_is_posted_where_github_says(log: Path) -> None:
    asked = script(
        log, "review-comment.sh", HEAD_OWNER="eigar", HEAD_BRANCH="grein$(touch pwned)", RUN_ID="5"
    )
    said, body = asked[-1]
    assert said[:3] == ["pr", "comment", "12"]
    assert len(body.encode()) < 61_000
    assert "last ned «førehandsvising»" in body
    assert "actions/runs/5)" in body


def test_review_of_pages_that_could_not_be_built_offers_no_preview(log: Path) -> None:
    asked = script(
        log, "review-comment.sh", HEAD_OWNER="eigar", HEAD_BRANCH="grein$(touch pwned)", RUN_ID="6"
    )
    assert "last ned" not in asked[-1][1]
    assert "kunne ikkje byggast" in asked[-1][1]


def test_review_of_a_closed_pull_request_is_dropped(log: Path) -> None:
    asked = script(log, "review-comment.sh", HEAD_OWNER="x", HEAD_BRANCH="y", RUN_ID="5")
    assert [said[0] for said, _ in asked] == ["api"]
