"""How a proposal is fetched, and its comment posted."""

from pathlib import Path

import pytest

from tests.workflows.github import Repository, git, repository

__all__ = ["repository"]  # a fixture

RUN = "https://github.com/fylket/rusplan/actions/runs/5"


def test_proposal_is_fetched_as_it_will_be_merged(repository: Repository) -> None:
    git(repository.clone, "commit", "-q", "--allow-empty", "-m", "framlegg")
    commit = git(repository.clone, "rev-parse", "HEAD").strip()
    git(repository.clone, "push", "-q", "origin", "HEAD:refs/pull/7/merge")
    git(repository.clone, "reset", "-q", "--hard", "HEAD^")
    repository.answer(**{"pulls/7": {"mergeable": True}})
    assert repository.must("fetch-proposal.sh", "7") == f"commit={commit}\n"
    assert git(repository.clone, "rev-parse", "HEAD").strip() != commit, "nothing is checked out"


def test_proposal_that_cannot_be_merged_has_no_commit(repository: Repository) -> None:
    repository.answer(**{"pulls/7": {"mergeable": False}})
    assert repository.must("fetch-proposal.sh", "7") == "commit=\n"


@pytest.mark.parametrize("number", ["", "x", "7; touch pwned", "../7", "7/merge"])
def test_what_is_no_number_is_asked_of_nobody(repository: Repository, number: str) -> None:
    assert repository.run("fetch-proposal.sh", number).returncode == 2
    assert repository.asked == []


def posted(repository: Repository, comment: Path, preview: str) -> str:
    repository.must("preview-comment.sh", "12", comment, preview, RUN=RUN)
    [(said, body)] = repository.asked
    assert said[:3] == ["pr", "comment", "12"]
    return body


def test_comment_tells_whose_the_preview_is_and_how_it_is_opened(repository: Repository) -> None:
    comment = repository.folder / "comment.md"
    comment.write_text("æ" * 40_000)
    body = posted(repository, comment, f"{RUN}/artifacts/9")
    assert len(body.encode()) < 61_000
    assert f"]({RUN}/artifacts/9)" in body
    assert "opne «index.html»" in body
    assert "laga av nettstaden sin eigen kode" in body
    assert "ikkje godkjent" in body


def test_pages_that_could_not_be_built_offer_no_preview(repository: Repository) -> None:
    comment = repository.folder / "comment.md"
    comment.write_text("❌ Dette må rettast")
    body = posted(repository, comment, "")
    assert "Last ned" not in body
    assert "er ikkje bygde" in body


@pytest.mark.parametrize("comment", ["tom.md", "finst-ikkje.md"])
def test_review_that_stopped_is_said_and_asks_for_a_programmer(
    repository: Repository, comment: str
) -> None:
    (repository.folder / "tom.md").touch()
    body = posted(repository, repository.folder / comment, f"{RUN}/artifacts/9")
    assert body.startswith("⚠️ **Nokon som kan kode, må sjå over")
    assert RUN in body
    assert "Last ned" not in body
