"""What `check` says of a project in git: what a change brought, and how much stood before."""

from pathlib import Path

import pytest

from rusplan.cli import main
from rusplan.preview.content_check import content_check
from tests.bank.example import BANK, CONFIG, open_project, write_project
from tests.programs import run

OLD = BANK.replace("2026-10-08", "2020-01-01").replace("2024-08-01", "2020-01-01")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    write_project(tmp_path, OLD)
    for command in (["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", "a"]):
        who = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
        run("git", "-C", str(tmp_path), *who, *command)
    return tmp_path


def said(root: Path, *, everything: bool = False) -> str:
    return content_check(open_project(root), everything=everything)


def test_untouched_it_only_counts_what_stands(project: Path) -> None:
    assert said(project) == (
        "Frå før står det 4 gamle kontrollar. Sjå dei med «python -m rusplan check --all».\n"
    )
    assert said(project, everything=True).endswith("0 feil, 4 åtvaringar.\n")


def test_a_change_is_told_what_it_brought_wherever_lines_have_moved(project: Path) -> None:
    moved = OLD.replace("services:\n", "\n\nservices:\n", 1)
    http = moved.replace('"https://example.org/nettsida"', '"http://example.org/nettsida"', 1)
    (project / "resources.yml").write_text(http, encoding="utf-8")
    text = said(project)
    assert text.count("åtvaring:") == 1
    assert "Adressa byrjar med http://" in text
    assert "Frå før står det 4 gamle kontrollar." in text


def test_an_error_is_told_also_when_it_stood_before(project: Path) -> None:
    (project / "resources.yml").write_text(OLD.replace('"116 111"', '"1"'), encoding="utf-8")
    assert "Dette er ikkje eit gyldig norsk telefonnummer" in said(project)


def test_without_git_everything_is_told(tmp_path: Path) -> None:
    write_project(tmp_path, OLD)
    assert said(tmp_path).endswith("0 feil, 4 åtvaringar.\n")


def test_check_says_that_nobody_can_report_to_the_owner(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write_project(tmp_path)
    monkeypatch.chdir(tmp_path)
    assert main(["check"]) == 0
    assert "set «repo_url» eller «contact_email» i mkdocs.yml" in capsys.readouterr().err
    write_project(tmp_path, config=f"repo_url: https://example.org/depot\n{CONFIG}")
    assert main(["check"]) == 0
    assert "repo_url" not in capsys.readouterr().err
