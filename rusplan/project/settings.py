"""What the owner of a site may set, in `mkdocs.yml`."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic_core import PydanticCustomError

from rusplan.bank.value import check_address
from rusplan.language import NYNORSK, is_language, languages
from rusplan.problems.problem import Problem, ProblemCode
from rusplan.problems.suggestion import suggest
from rusplan.project.nav import titles
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
_ADDRESSES = (
    ("site_url",), ("repo_url",), ("extra", "quick_exit"), ("extra", "accessibility_statement"),
)  # fmt: skip
_EDITIONS = ("extra", "editions")


_EMAIL = re.compile(r"[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+")


@dataclass(frozen=True, slots=True)
class Settings:
    """The owner's settings. What is empty is not shown."""

    contact_email: str = ""
    repo_url: str = ""
    accessibility_statement: str = ""
    paper: bool = False
    language: str = NYNORSK
    owner: str = ""
    site_name: str = ""
    site_description: str = ""
    menu_titles: tuple[str, ...] = ()
    """What the menu calls its groups, and pages that it does not call by their own titles."""
    plan: Plan = UNNAMED
    editions: tuple[str, ...] = ()
    """The languages that there are editions in besides the main one."""

    @property
    def is_reachable(self) -> bool:
        """Whether readers can report what is wrong straight to the owner."""
        return bool(self.repo_url or self.contact_email)

    @classmethod
    def from_extra(cls, extra: Mapping[str, Any], **read: Any) -> "Settings":
        """Read the settings out of MkDocs's `extra`, which knows the environment."""
        return cls(
            contact_email=str(extra.get("contact_email") or ""),
            accessibility_statement=str(extra.get("accessibility_statement") or ""),
            paper=bool(extra.get("paper")),
            **read,
        )


UNREACHABLE = (
    f"Ingen kan melde feil rett til deg: set «repo_url» eller «contact_email» i {SETTINGS_FILE}."
)
"""What the owner is told while `is_reachable` is false."""


def check_settings(
    document: Document,
    pages: Pages,
    context: Context,
    extra: Mapping[str, Any] | None,
    words: Collection[str],
) -> tuple[Settings | None, list[Problem]]:
    """Return what `mkdocs.yml` says as settings, or `None` when there is any error.

    `extra` is what MkDocs itself has made of that part of the file, `words` are the languages that
    there are words of the program in. All problems are returned; what else is in the file is for
    MkDocs to judge.
    """
    # What MkDocs may have and the bank may not, such as `!ENV`, is no fault here.
    if unreadable := [each for each in document.problems if each.code in UNREADABLE]:
        return None, unreadable
    block = document.part(_PLAN)
    if block.data is None:
        details = {"field_name": "plan", "meaning": _ABOUT_THE_PLAN}
        position = document.position(_PLAN)
        return None, [Problem(ProblemCode.MISSING_FIELD, position, "extra.plan", details=details)]
    plan, problems = check_document(block, Plan, context)
    problems = [*problems, *_check_name(document)]
    problems = [*problems, *check_plan(block, pages), *_check_language(document)]
    problems += [*_check_editions(document, words), *_check_addresses(document)]
    if plan is None or problems:
        return None, problems
    named = {"owner": "site_author"} | {
        name: name for name in ("repo_url", "site_name", "site_description")
    }
    read = {field: str(document.value((name,)) or "") for field, name in named.items()}
    settings = Settings.from_extra(
        extra or {},
        plan=plan,
        language=stated_language(document),
        editions=stated_editions(document),
        menu_titles=tuple(dict.fromkeys(titles(document.value(("nav",))))),
        **read,
    )
    return settings, problems


def stated_language(document: Document) -> str:
    """Return the language that `mkdocs.yml` says the site is in, right or wrong."""
    return str(document.value(_LANGUAGE) or NYNORSK)


def stated_editions(document: Document) -> tuple[str, ...]:
    """Return the languages of the editions besides the main one that can be made at all."""
    listed = document.value(_EDITIONS)
    named = [each for each in (listed if isinstance(listed, list) else []) if isinstance(each, str)]
    return tuple(each for each in dict.fromkeys(named) if is_language(each))


def _check_name(document: Document) -> Iterator[Problem]:
    name = document.value(("site_name",))
    if not name or not isinstance(name, str):
        details = {"field_name": "site_name", "meaning": "Namnet på nettstaden."}
        position = document.position(("site_name",))
        yield Problem(ProblemCode.MISSING_FIELD, position, "site_name", details=details)


def _check_addresses(document: Document) -> Iterator[Problem]:
    for at in _ADDRESSES:
        written = document.value(at)
        try:
            if isinstance(written, str) and written:
                check_address(written)
        except PydanticCustomError as error:
            details = {name: str(each) for name, each in (error.context or {}).items()}
            place = document.position(at)
            yield Problem(ProblemCode(error.type), place, at[-1], written, details)
    at = ("extra", "contact_email")
    written = str(document.value(at) or "")
    if written and not _EMAIL.fullmatch(written):
        details = {"expected": "ei e-postadresse, som post@fylket.no"}
        yield Problem(ProblemCode.WRONG_TYPE, document.position(at), at[-1], written, details)


def _check_editions(document: Document, words: Collection[str]) -> Iterator[Problem]:
    listed = document.value(_EDITIONS)
    if listed is None:
        return
    if not isinstance(listed, list):
        details = {"expected": "ei liste med språk, som [en]"}
        position = document.position(_EDITIONS)
        yield Problem(ProblemCode.WRONG_TYPE, position, "editions", str(listed), details)
        return
    known = sorted({*words} - {stated_language(document)})
    for place, each in enumerate(listed):
        position = document.position((*_EDITIONS, place))
        if each not in known:
            near = suggest(str(each), known)
            if "Meinte" not in near:
                near = f"Byrj på språket med «python -m rusplan translate {each}», eller slett det."
            details = {"expected": ", ".join(known), "suggestion": near}
            yield Problem(ProblemCode.UNKNOWN_VALUE, position, "editions", str(each), details)
        elif each in listed[:place]:
            yield Problem(ProblemCode.REPEATED_VALUE, position, "editions", each)


def _check_language(document: Document) -> Iterator[Problem]:
    language = stated_language(document)
    known = languages()
    if language not in known:
        details = {"expected": ", ".join(known), "suggestion": suggest(language, known)}
        position = document.position(_LANGUAGE)
        yield Problem(ProblemCode.UNKNOWN_VALUE, position, "theme.language", language, details)
