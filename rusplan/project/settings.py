"""What the owner of a site may set, in `mkdocs.yml`."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rusplan.language import NYNORSK, languages
from rusplan.problems.problem import Problem, ProblemCode
from rusplan.problems.suggestion import suggest
from rusplan.project.page import Pages
from rusplan.project.plan import UNNAMED, Plan
from rusplan.project.plan_check import check_plan
from rusplan.yaml.checking import check_document
from rusplan.yaml.document import Document
from rusplan.yaml.reading import UNREADABLE
from rusplan.yaml.validation import Context

SETTINGS_FILE = Path("mkdocs.yml")

_ABOUT_THE_PLAN = "Kva planen og fylket heiter, og fargane til kvar del."
_PLAN = ("extra", "plan")
_LANGUAGE = ("theme", "language")


@dataclass(frozen=True, slots=True)
class Settings:
    """The owner's settings. What is empty is not shown."""

    contact_email: str = ""
    repo_url: str = ""
    accessibility_statement: str = ""
    paper: bool = False
    language: str = NYNORSK
    owner: str = ""
    plan: Plan = UNNAMED

    @classmethod
    def from_extra(cls, extra: Mapping[str, Any], **read: Any) -> "Settings":
        """Read the settings out of MkDocs's `extra`, which knows the environment."""
        return cls(
            contact_email=str(extra.get("contact_email") or ""),
            accessibility_statement=str(extra.get("accessibility_statement") or ""),
            paper=bool(extra.get("paper")),
            **read,
        )


def check_settings(
    document: Document, pages: Pages, context: Context, extra: Mapping[str, Any] | None
) -> tuple[Settings | None, list[Problem]]:
    """Return what `mkdocs.yml` says as settings, or `None` when there is any error.

    `extra` is what MkDocs itself has made of that part of the file. All problems are returned; what
    else is in the file is MkDocs's to judge.
    """
    if any(problem.code in UNREADABLE for problem in document.problems):
        return None, document.problems
    block = document.part(_PLAN)
    if block.data is None:
        details = {"field_name": "plan", "meaning": _ABOUT_THE_PLAN}
        position = document.position(_PLAN)
        return None, [Problem(ProblemCode.MISSING_FIELD, position, "extra.plan", details=details)]
    plan, problems = check_document(block, Plan, context)
    problems = [*problems, *check_plan(block, pages), *_check_language(document)]
    if plan is None or problems:
        return None, problems
    language = stated_language(document)
    owner = document.value(("site_author",)) or ""
    read = {"plan": plan, "language": language, "owner": owner}
    read["repo_url"] = document.value(("repo_url",)) or ""
    return Settings.from_extra(extra or {}, **read), problems


def stated_language(document: Document) -> str:
    """Return the language that `mkdocs.yml` says the site is in, right or wrong."""
    return str(document.value(_LANGUAGE) or NYNORSK)


def _check_language(document: Document) -> Iterator[Problem]:
    language = stated_language(document)
    known = languages()
    if language not in known:
        details = {"expected": ", ".join(known), "suggestion": suggest(language, known)}
        position = document.position(_LANGUAGE)
        yield Problem(ProblemCode.UNKNOWN_VALUE, position, "theme.language", language, details)
