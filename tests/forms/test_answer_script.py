from pathlib import Path

from tests.github import git, log, script

__all__ = ["log"]  # a fixture

HOSTILE = "`touch pwned` $(touch pwned) ${{ x }}"


def answer(log: Path, title: str) -> str:
    folder = log.parent / "svar"
    folder.mkdir()
    for name, text in {"title": title, "label": "liten-retting"}.items():
        (folder / f"{name}.txt").write_text(text)
    (folder / "message.md").write_text(HOSTILE)
    return str(folder)


def test_change_is_pushed_to_its_own_branch_and_proposed(log: Path) -> None:
    asked = script(log, "form-answer.sh", answer(log, "Endring av telefonen"), "7")
    assert git(log.parent / "far", "show", "skjema-7:resources.yml") == "b\n"
    said, body = asked[-2]
    assert said[:2] == ["pr", "create"]
    assert "Endring av telefonen" in said
    assert body == HOSTILE


def test_check_of_what_is_proposed_is_started(log: Path) -> None:
    # GitHub starts no workflow by itself for what a workflow has pushed.
    said, _ = script(log, "form-answer.sh", answer(log, "Endring av telefonen"), "7")[-1]
    assert said == ["workflow", "run", "check.yml", "--ref", "skjema-7"]


def test_form_that_cannot_be_used_is_answered_in_the_issue(log: Path) -> None:
    [(said, body)] = script(log, "form-answer.sh", answer(log, ""), "7")
    assert said[:3] == ["issue", "comment", "7"]
    assert body == HOSTILE
    assert git(log.parent / "far", "branch", "--list", "skjema-7") == ""


def test_review_is_posted_where_github_says(log: Path) -> None:
    asked = script(
        log, "review-comment.sh", HEAD_OWNER="eigar", HEAD_BRANCH="grein$(touch pwned)", RUN_ID="5"
    )
    said, body = asked[-1]
    assert said[:3] == ["pr", "comment", "12"]
    assert len(body.encode()) < 61_000
    assert "last ned «førehandsvising»" in body
    assert "actions/runs/5)" in body


def test_review_of_pages_that_could_not_be_built_offers_no_preview(log: Path) -> None:
    asked = script(
        log, "review-comment.sh", HEAD_OWNER="eigar", HEAD_BRANCH="grein$(touch pwned)", RUN_ID="6"
    )
    assert "last ned" not in asked[-1][1]
    assert "kunne ikkje byggast" in asked[-1][1]


def test_review_of_a_closed_pull_request_is_dropped(log: Path) -> None:
    asked = script(log, "review-comment.sh", HEAD_OWNER="x", HEAD_BRANCH="y", RUN_ID="5")
    assert [said[0] for said, _ in asked] == ["api"]
