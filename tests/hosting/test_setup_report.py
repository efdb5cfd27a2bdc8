"""What the owner of a new repository is told to switch on."""

import json
from pathlib import Path
from typing import Any, cast

import pytest

from rusplan.cli import main
from rusplan.hosting.repository import read_repository
from rusplan.hosting.setup_report import setup_report
from rusplan.project.settings import Settings
from tests.bank.example import CONFIG, write_project

ADDRESS = "https://github.com/fylket/rusplan"
READY: dict[str, Any] = {
    "repository": {
        "default_branch": "main",
        "private": False,
        "has_pages": True,
        "has_issues": True,
    },
    "pages": {"build_type": "workflow"},
    "workflows": {"workflows": [{"path": ".github/workflows/deploy.yml", "state": "active"}]},
    "rules": [{"type": "deletion"}, {"type": "pull_request"}],
    "branch": {"protected": False},
    "may-propose": None,
}
MASTER = {"repository": READY["repository"] | {"default_branch": "master"}}
NO_PAGES = {"pages": ..., "repository": READY["repository"] | {"has_pages": False}}
SOURCE = "«GitHub Actions» under «Source»"
OWNER = Settings(contact_email="x@example.org", accessibility_statement="https://uustatus.no/x")


def told(folder: Path, settings: Settings = OWNER, **answers: Any) -> tuple[str, bool]:
    """Return what is said where GitHub answers as if ready, but for some answers."""
    for name, answer in (READY | {k.replace("_", "-"): v for k, v in answers.items()}).items():
        if answer is not ...:
            (folder / f"{name}.json").write_text(json.dumps(answer))
    return setup_report(read_repository(folder), settings, ADDRESS)


def test_repository_that_is_ready_has_nothing_to_do(tmp_path: Path) -> None:
    said, anything = told(tmp_path)
    assert not anything
    assert "Dette må du gjere" not in said
    assert said.count("✅") == 7


@pytest.mark.parametrize(
    ("answers", "link", "press"),
    [
        (MASTER, "/settings)", "Rename branch"),
        (NO_PAGES, "/settings/pages)", SOURCE),
        ({"pages": {"build_type": "legacy"}}, "/settings/pages)", SOURCE),
        ({"may_propose": False}, "/settings/actions)", "Allow GitHub Actions to create"),
        (
            {
                "environment": {"deployment_branch_policy": {"custom_branch_policies": True}},
                "environment_branches": {"branch_policies": [{"name": "master"}]},
            },
            "/settings/environments)",
            "«main» under «Deployment branches",
        ),
        ({"repository": READY["repository"] | {"has_issues": False}}, "/settings)", "«Issues»"),
        ({"rules": []}, "/settings/rules/new?target=branch)", "Require a pull request"),
    ],
)
def test_what_is_off_is_a_step_with_a_link(
    tmp_path: Path, answers: dict[str, Any], link: str, press: str
) -> None:
    said, anything = told(tmp_path, **answers)
    assert anything
    [step] = [line for line in said.split("\n") if line.startswith("1. ")]
    assert f"({ADDRESS}{link}" in step
    assert press in step
    assert "\n2. " not in said


@pytest.mark.parametrize("state", ["disabled_fork", "disabled_inactivity", "disabled_manually"])
def test_workflows_that_are_off_are_named(tmp_path: Path, state: str) -> None:
    off = {"path": ".github/workflows/linkcheck.yml", "state": state}
    said, anything = told(tmp_path, workflows={"workflows": [off]})
    assert anything
    assert "er av (linkcheck.yml)" in said
    assert "«Enable workflow»" in said


def test_older_protection_of_the_branch_counts_too(tmp_path: Path) -> None:
    assert not told(tmp_path, rules=[], branch={"protected": True})[1]


def test_what_github_does_not_answer_is_not_called_wrong_or_right(tmp_path: Path) -> None:
    said, anything = told(tmp_path, **dict.fromkeys(READY, cast("Any", ...)))
    assert not anything
    assert said.count("✅") == 2
    assert "«Allow GitHub Actions to create" in said.partition("### Sjå etter dette")[2]


def test_owner_without_address_is_asked_for_one(tmp_path: Path) -> None:
    said, anything = told(tmp_path, Settings())
    assert not anything
    assert "`contact_email`" in said
    assert "`accessibility_statement`" in said


def test_command_says_by_its_code_whether_anything_is_to_be_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    config = CONFIG.replace("extra:\n", "extra:\n  contact_email: x@example.org\n")
    monkeypatch.chdir(write_project(tmp_path / "project", config=config))
    answers = tmp_path / "answers"
    answers.mkdir()
    told(answers)
    assert main(["setup", "../answers", ADDRESS]) == 0
    assert "✅ Nettstaden har ei e-postadresse." in capsys.readouterr().out
    told(answers, may_propose=False)
    assert main(["setup", "../answers", ADDRESS]) == 1
