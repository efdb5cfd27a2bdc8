"""What a change brought, kept apart from what was there before it (the baseline)."""

from collections import Counter
from collections.abc import Iterable

from rusplan.problems.problem import Problem, ProblemCode, Severity
from rusplan.project import Project
from rusplan.proofing.finding import Finding

_NAMES = {
    ProblemCode.PLAIN_HTTP: ("adresse utan https", "adresser utan https"),
    ProblemCode.STALE_FACT: ("gammal kontroll", "gamle kontrollar"),
    ProblemCode.UNDATED_FACT: ("nummer utan dato", "nummer utan dato"),
}
"""What one of a kind of warning is called, and several."""

_OTHERS = ("åtvaring til", "åtvaringar til")


def new_problems(before: Project, now: Project) -> tuple[list[Problem], Counter[ProblemCode]]:
    """Return all errors and the new warnings, and how many old warnings there are of each kind."""
    old = Counter(map(problem_key, before.problems))
    new, remaining = [], Counter[ProblemCode]()
    for problem in now.problems:
        is_old = old[problem_key(problem)] > 0
        old[problem_key(problem)] -= is_old
        if is_old and problem.severity is Severity.WARNING:
            remaining[problem.code] += 1
        else:
            new.append(problem)
    return new, remaining


def counts(remaining: Counter[ProblemCode]) -> str:
    """Return old warnings in words: `37 gamle kontrollar, 16 adresser utan https`."""
    named = Counter[tuple[str, str]]()
    for code, count in remaining.items():
        named[_NAMES.get(code, _OTHERS)] += count
    return ", ".join(f"{count} {name[count > 1]}" for name, count in named.most_common())


def problem_key(problem: Problem) -> tuple[object, ...]:
    """Return what is the same of a problem before and after its line has moved in its file."""
    return problem.position.file, problem.code, problem.field, problem.found


def new_findings(before: Iterable[Finding], now: Iterable[Finding]) -> list[Finding]:
    """Return what the proofreader finds now and did not before: words that are new in a file."""
    known = {(each.position.file, each.word) for each in before}
    return [each for each in now if (each.position.file, each.word) not in known]
