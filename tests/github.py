"""The scripts behind the workflows, run in a real repository with a stand-in for GitHub's `gh`."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parents[1] / ".github"
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
    far = str(log.parent / "far")
    place = {"PATH": path, "FORM_REMOTE": far, "LINK_REMOTE": far, "GITHUB_REPOSITORY": "a/b"}
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
