"""What GitHub answers about a repository, as `.github/ask-repository.sh` has saved it."""

import json
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

_OFF = ("disabled_fork", "disabled_inactivity", "disabled_manually")


@dataclass(frozen=True, slots=True)
class Repository:
    """One repository. What GitHub did not answer is `None`: it is not known."""

    default_branch: str | None
    is_private: bool | None
    pages_source: str | None
    """Where Pages gets the site: `workflow`, `legacy` (a branch), or empty when it is off."""

    disabled: tuple[str, ...] | None
    """The files of the workflows that are switched off."""

    may_propose: bool | None
    """Whether workflows may open pull requests."""

    has_issues: bool | None
    """Whether there are issues: forms and reports are nothing without them."""

    may_publish: bool | None
    """Whether the main branch may publish to Pages; not known before the first time."""

    is_guarded: bool | None
    """Whether nothing gets into the main branch unseen."""


def read_repository(folder: Path) -> Repository:
    """Read the answers in a folder, a JSON file each. One that is missing is not known."""
    about = _answer(folder, "repository") or {}
    workflows = _answer(folder, "workflows")
    return Repository(
        default_branch=about.get("default_branch"),
        is_private=about.get("private"),
        pages_source=_pages(about.get("has_pages"), _answer(folder, "pages")),
        disabled=_disabled(workflows) if workflows else None,
        may_propose=_answer(folder, "may-propose"),
        has_issues=about.get("has_issues"),
        may_publish=_may_publish(
            _answer(folder, "environment"), _answer(folder, "environment-branches")
        ),
        is_guarded=_is_guarded(_answer(folder, "rules"), _answer(folder, "branch")),
    )


def _pages(has_pages: Any, pages: Any) -> str | None:
    if pages:
        return str(pages.get("build_type") or "legacy")
    return "" if has_pages is False else None


def _disabled(workflows: Any) -> tuple[str, ...]:
    listed = workflows.get("workflows", [])
    return tuple(Path(each["path"]).name for each in listed if each["state"] in _OFF)


def _may_publish(environment: Any, branches: Any) -> bool | None:
    """Say whether the rules of the environment let the main branch through."""
    if not environment:
        return None
    policy = environment.get("deployment_branch_policy")
    if not policy:
        return True
    if not policy.get("custom_branch_policies") or not branches:
        return None  # those that are protected, or nobody knows which
    return any(fnmatchcase("main", each["name"]) for each in branches.get("branch_policies", []))


def _is_guarded(rules: Any, branch: Any) -> bool | None:
    if rules is None and branch is None:
        return None
    asks = any(rule.get("type") == "pull_request" for rule in rules or [])
    return asks or bool((branch or {}).get("protected"))


def _answer(folder: Path, name: str) -> Any:
    try:
        return json.loads((folder / f"{name}.json").read_text(encoding="utf-8") or "null")
    except FileNotFoundError:
        return None
