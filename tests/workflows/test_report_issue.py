"""One issue, kept up to date with a report."""

import pytest

from tests.workflows.github import Repository, repository

__all__ = ["repository"]  # a fixture


def report(
    repository: Repository, text: str, code: object, title: str = "Lenkjestatus"
) -> list[tuple[str, str]]:
    """Keep the issue, and return the state and the text of all of them."""
    file = repository.folder / "report.md"
    file.write_text(text)
    repository.must("report-issue.sh", "lenkjestatus", title, file, str(code))
    return [(each["state"], each["body"]) for each in repository.issues]


def test_one_issue_is_opened_edited_and_closed(repository: Repository) -> None:
    assert report(repository, "alt vel", 0) == []
    assert report(repository, "ei død", 1) == [("open", "ei død")]
    assert report(repository, "to døde", 1) == [("open", "to døde")]
    assert report(repository, "alt vel", 0) == [("closed", "alt vel")]
    assert report(repository, "ei ny", 1) == [("closed", "alt vel"), ("open", "ei ny")]


def test_issue_that_is_still_open_gets_the_title_of_the_new_month(repository: Repository) -> None:
    report(repository, "ein", 1, "Å kontrollere på nytt 11.2026")
    report(repository, "to", 1, "Å kontrollere på nytt 12.2026")
    assert [each["title"] for each in repository.issues] == ["Å kontrollere på nytt 12.2026"]


def test_a_report_too_long_for_github_is_cut_between_letters(repository: Repository) -> None:
    [(_, body)] = report(repository, "a" + "ø" * 60000, 1)
    assert len(body.encode()) <= 65000
    assert set(body) == {"a", "ø"}


@pytest.mark.parametrize("text", ["", "\n", " \t\n\n"])
@pytest.mark.parametrize("code", ["0", "1"])
def test_empty_report_closes_nothing(repository: Repository, text: str, code: str) -> None:
    report(repository, "ei død", 1)
    file = repository.folder / "report.md"
    file.write_text(text)
    done = repository.run("report-issue.sh", "lenkjestatus", "Lenkjestatus", file, code)
    assert done.returncode == 2
    assert [(each["state"], each["body"]) for each in repository.issues] == [("open", "ei død")]


@pytest.mark.parametrize("code", ["", "2", "139", "x"])
def test_check_that_crashed_closes_nothing(repository: Repository, code: str) -> None:
    report(repository, "ei død", 1)
    file = repository.folder / "report.md"
    file.write_text("Traceback")
    done = repository.run("report-issue.sh", "lenkjestatus", "Lenkjestatus", file, code)
    assert done.returncode == 2
    assert [(each["state"], each["body"]) for each in repository.issues] == [("open", "ei død")]
