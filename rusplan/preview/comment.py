"""The one comment on a pull request."""

from dataclasses import dataclass
from pathlib import PurePosixPath

from rusplan import safe_markdown
from rusplan.preview.baseline import counts, new_findings, new_problems, problem_key
from rusplan.preview.reader_change import reader_changes
from rusplan.problems.messages import sentences
from rusplan.problems.problem import Problem, ProblemCode, Severity
from rusplan.project import Project
from rusplan.proofing.finding import Finding
from rusplan.proofing.proofreading import (
    MISSING_DICTIONARY,
    NYNORSK_ONLY,
    OtherLanguageError,
    described,
    proof,
    readabilities,
)
from rusplan.proofing.readability import HARD
from rusplan.proofing.speller import MissingDictionaryError

LONGEST = 60_000
"""Characters of a comment; GitHub takes 65,536."""

_MOST_CHANGES = 30
_OUT_OF_DATE = {ProblemCode.STALE_PAGE, ProblemCode.STALE_TRANSLATION, ProblemCode.LOST_ANCHOR}
"""What is wrong with a translation whose original has changed."""


@dataclass(frozen=True, slots=True)
class State:
    """A project before or after a change, and what the proofreader finds.

    Without `findings`, `unread` says why.
    """

    project: Project
    findings: list[Finding] | None
    unread: str = ""


def proofread_state(project: Project) -> State:
    """Return a project with what the proofreader finds."""
    try:
        return State(project, proof(project))
    except MissingDictionaryError:
        return State(project, None, MISSING_DICTIONARY)
    except OtherLanguageError:
        return State(project, None, NYNORSK_ONLY)


CONFLICT = (
    "## Kontroll av endringa\n\n❌ Endringa kolliderer med noko som er endra sidan. Trykk «Resolve "
    "conflicts» nedst på sida, vel kva som skal stå, og lagre.\n"
)
"""What is said of a proposal that cannot be merged."""


def comment(base: State, head: State) -> str:
    """Return the Markdown that tells what is wrong, and what the change does for readers."""
    parts = ["## Kontroll av endringa", *_problem_part(head), *_warning_part(base, head)]
    if not (base.project.errors or head.project.errors):
        parts += _reader_part(base.project, head.project)
    parts += _translation_part(base.project, head.project)
    parts += [*_proof_part(base, head), *_readability_part(base.project, head.project)]
    text = "\n\n".join(parts) + "\n"
    return text if len(text) <= LONGEST else text[:LONGEST] + "\n\n(Resten er kutta.)\n"


def annotations(base: State, head: State) -> str:
    """Return GitHub's commands that mark each problem on its line (no text can end one).

    Warnings that stood before the change are left out.
    """
    lines = []
    problems, _ = new_problems(base.project, head.project)
    for problem in problems:
        kind = "error" if problem.severity is Severity.ERROR else "warning"
        place = problem.position
        message = _escaped(f"{problem.field}: {_in_words(problem)}")
        file = _escaped(place.file.as_posix()).replace(":", "%3A").replace(",", "%2C")
        lines.append(f"::{kind} file={file},line={place.line},col={place.column}::{message}\n")
    return "".join(lines)


def _problem_part(head: State) -> list[str]:
    errors = [each for each in head.project.problems if each.severity is Severity.ERROR]
    if not errors:
        return ["✅ Alt er i orden. Nettstaden kan byggast med denne endringa."]
    return ["❌ Dette må rettast før endringa kan takast inn:", _rows(errors)]


def _warning_part(base: State, head: State) -> list[str]:
    """Return what to look at, though it stops nothing: new warnings, and how many are old.

    Translations that are out of date have a part of their own.
    """
    problems, remaining = new_problems(base.project, head.project)
    warnings = [
        each
        for each in problems
        if each.severity is Severity.WARNING and each.code not in _OUT_OF_DATE
    ]
    parts = ["⚠️ Sjå på dette, som er nytt med endringa:", _rows(warnings)] if warnings else []
    return [*parts, f"Frå før står det {counts(remaining)}."] if remaining else parts


def _rows(problems: list[Problem]) -> str:
    return "\n".join(
        f"- **{safe_markdown.code(str(each.position))}** {safe_markdown.code(each.field or '–')}: "
        f"{safe_markdown.text(_in_words(each))}"
        for each in problems
    )


def _in_words(problem: Problem) -> str:
    what, remedy = sentences(problem)
    return f"{what} → {remedy}"


def _reader_part(base: Project, head: Project) -> list[str]:
    changes = reader_changes(base, head)
    if not changes:
        return ["### For lesaren\n\nIngenting ser annleis ut."]
    more = len(changes) - _MOST_CHANGES
    tail = [f"… og {more} endringar til."] if more > 0 else []
    shown = [
        "\n\n".join([each.title, safe_markdown.diff("\n".join(each.diff))])
        for each in changes[:_MOST_CHANGES]
    ]
    return ["### For lesaren", *shown, *tail]


def _translation_part(base: Project, head: Project) -> list[str]:
    """Return what a change has made out of date in the other editions, and how much they have."""
    if not head.coverages:
        return []
    known = {_original_key(each) for each in base.problems}
    stale = [
        each
        for each in head.problems
        if each.code in _OUT_OF_DATE and _original_key(each) not in known
    ]
    rows = [_rows(stale[:_MOST_CHANGES])] if stale else []
    more = len(stale) - _MOST_CHANGES
    rows += [f"- … og {more} til."] if more > 0 else []
    figures = [f"{locale.language}: {covered.summary}" for locale, covered in head.coverages]
    listed = "\n".join(rows) or "Endringa gjer inga omsetjing gammal."
    return ["### Omsetjingar", listed, safe_markdown.text(" ".join(figures))]


def _original_key(problem: Problem) -> tuple[object, ...]:
    """Return what tells a problem from others, and from itself when the original changes again."""
    return (*problem_key(problem), problem.details.get("digest"))


def _proof_part(base: State, head: State) -> list[str]:
    if head.findings is None:
        return [f"### Språk\n\n{head.unread}"]
    new = new_findings(base.findings or [], head.findings)
    if not new:
        return ["### Språk\n\nIngenting å merke."]
    return ["### Språk", "\n".join(f"- {safe_markdown.text(described(each))}" for each in new)]


def _readability_part(base: Project, head: Project) -> list[str]:
    old, new = _lix(base), _lix(head)
    rows = [
        f"| {safe_markdown.text(str(page))} | {old.get(page, '–')} | {value} |"
        for page, value in new.items()
        if old.get(page) != value
    ]
    if not rows:
        return []
    table = ["| Side | LIX før | LIX no |", "| --- | --- | --- |", *rows]
    return [f"### Lesbarheit\n\nUnder {HARD} er lett nok for dei fleste.", "\n".join(table)]


def _lix(project: Project) -> dict[PurePosixPath, int]:
    return dict(readabilities(project.pages))


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
