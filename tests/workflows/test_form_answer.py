"""What a form's workflow does in the repository and says in the issue."""

from pathlib import Path

import pytest

from tests.workflows.github import HERE, Repository, git, repository

__all__ = ["repository"]  # a fixture

HOSTILE = "`touch pwned` $(touch pwned) ${{ x }}"
BRANCH = "skjema-7"
FORK = f"ein-annan/{HERE.partition('/')[2]}"


def answer(repository: Repository, title: str = "Endring av telefonen") -> Path:
    """Return the folder that a form, read, has left: a change, or only an answer."""
    folder = repository.folder / "svar"
    folder.mkdir(exist_ok=True)
    for name, text in {"title": title, "label": "liten-retting"}.items():
        (folder / f"{name}.txt").write_text(text)
    (folder / "message.md").write_text(HOSTILE)
    patch = repository.patch("b\n")
    (folder / "change.patch").write_bytes(patch.read_bytes() if title else b"")
    return folder


def told(repository: Repository, folder: Path) -> str:
    """Carry the form out, and return the last thing that was said in the issue."""
    repository.must("form-answer.sh", folder, "7")
    return repository.said("issue", "comment", "7")[-1]


def proposed(repository: Repository) -> str:
    return git(repository.far, "show", f"{BRANCH}:resources.yml")


def test_change_is_pushed_to_its_own_branch_and_proposed(repository: Repository) -> None:
    said = told(repository, answer(repository))
    assert proposed(repository) == "b\n"
    [body] = repository.said("pr", "create", "--base", "main", "--head", BRANCH)
    assert body == HOSTILE
    assert "#12" in said


def test_checks_of_what_is_proposed_are_started(repository: Repository) -> None:
    # GitHub starts no workflow by itself for what a workflow has pushed.
    told(repository, answer(repository))
    started = [said[2:] for said, _ in repository.asked if said[:2] == ["workflow", "run"]]
    assert started == [
        ["check.yml", "--ref", BRANCH],
        ["preview.yml", "--ref", "main", "-f", "number=12"],
    ]


def test_form_that_cannot_be_used_is_answered_in_the_issue(repository: Repository) -> None:
    assert told(repository, answer(repository, title="")) == HOSTILE
    assert git(repository.far, "branch", "--list", BRANCH) == ""


def test_new_repository_that_lets_no_workflow_propose_gets_a_link_in_the_issue(
    repository: Repository,
) -> None:
    repository.set(may_open=False)
    said = told(repository, answer(repository))
    assert proposed(repository) == "b\n"
    assert (
        f"https://github.com/{HERE}/compare/main...{BRANCH}"
        "?quick_pull=1&title=Endring%20av%20telefonen&body=Closes%20%237)"
    ) in said
    assert said.endswith(HOSTILE)


def test_second_edit_renews_what_nobody_has_looked_at(repository: Repository) -> None:
    told(repository, answer(repository))
    git(repository.clone, "switch", "-q", "--detach", "origin/main")
    folder = answer(repository, "Endring av chatten")
    (folder / "change.patch").write_bytes(repository.patch("c\n").read_bytes())
    assert "#12" in told(repository, folder)
    assert proposed(repository) == "c\n"
    assert len(repository.said("pr", "create")) == 1
    assert len(repository.said("api", "--method", "PATCH", f"repos/{HERE}/pulls/12")) == 1


PERSON = [{"commit": {"author": {"email": "kari@example.org"}}}]


@pytest.mark.parametrize(
    "touched", [{"pulls/12/reviews": [{"state": "COMMENTED"}]}, {"pulls/12/commits": PERSON}]
)
def test_edited_form_does_not_overwrite_what_a_person_has_looked_at(
    repository: Repository, touched: dict[str, object]
) -> None:
    git(repository.clone, "push", "-q", "origin", f"HEAD:{BRANCH}")
    repository.pull(12, BRANCH)
    repository.answer(**touched)
    assert "Nokon ser alt over framlegget, #12" in told(repository, answer(repository))
    assert proposed(repository) == "a\n"


@pytest.mark.parametrize("state", ["closed", "merged"])
def test_edited_form_whose_proposal_is_settled_proposes_nothing(
    repository: Repository, state: str
) -> None:
    repository.pull(12, BRANCH, state)
    assert "alt avgjort (#12)" in told(repository, answer(repository))
    assert git(repository.far, "branch", "--list", BRANCH) == ""


def test_stranger_with_a_branch_of_the_same_name_blocks_nothing(repository: Repository) -> None:
    repository.pull(12, BRANCH, owner=FORK)
    repository.pull(13, BRANCH, "closed", owner=f"{HERE}-kopi")
    assert "#14" in told(repository, answer(repository))
    assert len(repository.said("pr", "create")) == 1


def test_only_the_bank_and_the_local_files_are_changed(repository: Repository) -> None:
    folder = answer(repository)
    workflow = repository.patch("x\n", ".github/workflows/check.yml")
    (folder / "change.patch").write_text(
        (folder / "change.patch").read_text() + workflow.read_text()
    )
    told(repository, folder)
    changed = git(repository.far, "diff", "--name-only", "main", BRANCH)
    assert changed == "resources.yml\n"


def test_without_an_owner_nothing_is_asked_of_anyone(repository: Repository) -> None:
    done = repository.run("own-pull-requests.sh", BRANCH, GITHUB_REPOSITORY="")
    assert done.returncode == 2
    assert repository.asked == []
