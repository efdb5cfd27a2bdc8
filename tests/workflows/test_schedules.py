"""What runs on a schedule goes on running."""

from tests.workflows.github import HERE, Repository, repository

__all__ = ["repository"]  # a fixture


def test_workflows_are_enabled_anew_but_for_those_that_a_person_disabled(
    repository: Repository,
) -> None:
    states = ["active", "disabled_inactivity", "disabled_manually", "disabled_fork", "deleted"]
    listed = [{"id": number, "state": state} for number, state in enumerate(states)]
    repository.answer(**{"actions/workflows": {"workflows": listed}})
    repository.must("keep-enabled.sh")
    enabled = [said[-1] for said, _ in repository.asked if "PUT" in said]
    assert enabled == [f"repos/{HERE}/actions/workflows/{each}/enable" for each in (0, 1)]


def test_no_answer_is_an_error(repository: Repository) -> None:
    assert repository.run("keep-enabled.sh").returncode != 0
