"""The issue «Slik er nettstaden sett opp»: what an owner must still switch on, step by step."""

from collections.abc import Iterator
from dataclasses import dataclass

from rusplan.hosting import messages
from rusplan.hosting.repository import Repository
from rusplan.project.settings import Settings


@dataclass(frozen=True, slots=True)
class _Step:
    """One thing to be set up: whether it is (`None` when that cannot be known), and its words.

    `sentences` are two: one for when it is done, and one that says how to do it.
    """

    is_done: bool | None
    sentences: tuple[str, str]
    is_needed: bool = True


def setup_report(repository: Repository, settings: Settings, address: str) -> tuple[str, bool]:
    """Return the issue's Markdown, and whether something must be done.

    `address` is where the repository is read, such as `https://github.com/fylket/rusplan`.
    """
    steps = list(_steps(repository, settings))
    must = [each for each in steps if each.is_done is False and each.is_needed]
    should = [each for each in steps if not each.is_done and each not in must]
    values = {
        "at": f"{address}/settings",
        "address": address,
        "files": ", ".join(repository.disabled or ()) or messages.UNKNOWN_FILES,
    }
    chosen = {
        messages.MUST: [f"{n}. {each.sentences[1]}" for n, each in enumerate(must, 1)],
        messages.SHOULD: [f"- {each.sentences[1]}" for each in should],
        messages.DONE: [f"- ✅ {each.sentences[0]}" for each in steps if each.is_done],
    }
    parts = [f"### {title}\n\n" + "\n".join(each) for title, each in chosen.items() if each]
    return "\n\n".join([messages.INTRO, *parts]).format_map(values) + "\n", bool(must)


def _steps(repository: Repository, settings: Settings) -> Iterator[_Step]:
    branch, source, off = repository.default_branch, repository.pages_source, repository.disabled
    done, to_do = messages.PAGES
    pages = (done, to_do + messages.PRIVATE) if repository.is_private else messages.PAGES
    yield _Step(None if branch is None else branch == "main", messages.BRANCH)
    yield _Step(None if source is None else source == "workflow", pages)
    yield _Step(repository.has_issues, messages.ISSUES)
    if repository.may_publish is not None:
        yield _Step(repository.may_publish, messages.PUBLISHING)
    yield _Step(None if off is None else not off, messages.WORKFLOWS)
    yield _Step(repository.may_propose, messages.PROPOSALS)
    yield _Step(repository.is_guarded, messages.GUARD)
    yield _Step(bool(settings.contact_email), messages.EMAIL, is_needed=False)
    yield _Step(bool(settings.accessibility_statement), messages.STATEMENT, is_needed=False)
    yield _Step(None, messages.APPROVAL)
