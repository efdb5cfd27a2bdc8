"""What the nightly repairs do in the repository."""

import pytest

from tests.workflows.github import HERE, Repository, git, repository

__all__ = ["repository"]  # a fixture

BRANCH = "lenkje-reparasjonar"


def proposed(repository: Repository) -> str:
    return git(repository.far, "show", f"{BRANCH}:resources.yml")


def test_repairs_are_proposed_and_their_checks_are_started(repository: Repository) -> None:
    repository.must("link-repairs.sh", repository.patch("c\n"))
    assert proposed(repository) == "c\n"
    assert len(repository.said("pr", "create")) == 1
    assert repository.said("workflow", "run", "check.yml", "--ref", BRANCH)


def test_nothing_is_proposed_when_nothing_has_moved(repository: Repository) -> None:
    empty = repository.folder / "tom.patch"
    empty.touch()
    repository.must("link-repairs.sh", empty)
    assert repository.asked == []


def test_repairs_that_cannot_be_opened_stand_in_an_issue_with_a_link(
    repository: Repository,
) -> None:
    repository.set(may_open=False)
    repository.must("link-repairs.sh", repository.patch("c ```\n"))
    [issue] = repository.issues
    assert f"https://github.com/{HERE}/compare/main...{BRANCH}?quick_pull=1" in issue["body"]
    assert "\n    +c ```\n" in issue["body"], "as code that no text in it can end"


def test_repairs_that_a_person_has_said_no_to_are_not_proposed_again(
    repository: Repository,
) -> None:
    patch = repository.patch("c\n")
    repository.must("link-repairs.sh", patch)
    repository.set(pulls=[])
    repository.pull(12, BRANCH, "closed")
    git(repository.clone, "switch", "-q", "--detach", "origin/main")
    repository.must("link-repairs.sh", patch)
    assert len(repository.said("pr", "create")) == 1
    repository.must("link-repairs.sh", repository.patch("d\n"))
    assert len(repository.said("pr", "create")) == 2


@pytest.mark.parametrize("owner", ["ein-annan/rusplan", f"{HERE}-kopi"])
def test_strangers_proposal_from_a_branch_of_the_same_name_is_not_ours(
    repository: Repository, owner: str
) -> None:
    repository.pull(12, BRANCH, owner=owner)
    repository.must("link-repairs.sh", repository.patch("c\n"))
    assert len(repository.said("pr", "create")) == 1
    assert repository.said("api", "--method", "PATCH") == []
