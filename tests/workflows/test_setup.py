"""What the first push asks of a new repository, and makes in it."""

import json
import re

import pytest
import yaml

from tests.workflows.github import HERE, SCRIPTS, Repository, repository

__all__ = ["repository"]  # a fixture

LABELS = (SCRIPTS / "labels.sh").read_text()


def made() -> set[str]:
    """Return the labels that are made."""
    lines = LABELS.partition("<< LABELS\n")[2].partition("LABELS")[0].splitlines()
    return {line.split(" ")[0] for line in lines}


def test_every_label_that_a_form_names_is_made(repository: Repository) -> None:
    forms = [yaml.safe_load(file.read_text()) for file in SCRIPTS.glob("ISSUE_TEMPLATE/*.yml")]
    named = {label for form in forms for label in form.get("labels", [])}
    assert named
    assert named <= made()
    repository.must("labels.sh")
    assert {said[2] for said, _ in repository.asked if said[:2] == ["label", "create"]} == made()


def test_every_label_of_a_workflow_is_made() -> None:
    texts = [file.read_text() for file in SCRIPTS.glob("workflows/*.yml")]
    kept = {label for text in texts for label in re.findall(r"report-issue\.sh ([a-z-]+)", text)}
    assert kept
    assert kept <= made()


def test_answers_are_saved_and_what_is_not_answered_is_left_out(repository: Repository) -> None:
    repository.answer(pages={"build_type": "workflow"})
    repository.must("ask-repository.sh", "svar", MAY_PROPOSE="false")
    saved = {file.stem: json.loads(file.read_text()) for file in repository.clone.glob("svar/*")}
    assert saved == {"pages": {"build_type": "workflow"}, "may-propose": False}


@pytest.mark.parametrize("allowed", [True, False])
def test_whether_workflows_may_propose_is_tried_without_proposing(
    repository: Repository, *, allowed: bool
) -> None:
    repository.set(may_open=allowed)
    said = repository.must("may-propose.sh")
    assert said == f"may_propose={'null' if allowed else 'false'}\n"
    [(asked, _)] = repository.asked
    assert {"head=main", "base=main"} <= {*asked}


def test_repository_without_issues_is_told_where_to_switch_them_on(repository: Repository) -> None:
    # As in every fork: the report can be shown nowhere.
    repository.answer(**{"": {"has_issues": False}})
    (repository.clone / "report.md").write_text("ei død")
    done = repository.run("report-issue.sh", "lenkjestatus", "Lenkjestatus", "report.md", "1")
    assert done.returncode == 2
    assert "::error::" in done.stderr
    assert f"{HERE}/settings" in done.stderr
    assert "«Issues»" in done.stderr
