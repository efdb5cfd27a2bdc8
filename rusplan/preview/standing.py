"""What a change brought, told apart from what stood before it."""

from collections import Counter

from rusplan.problems.problem import Problem, ProblemCode, Severity
from rusplan.project import Project

_NAMES = {
    ProblemCode.PLAIN_HTTP: "{count} adresser utan https",
    ProblemCode.STALE_FACT: "{count} gamle kontrollar",
    ProblemCode.UNDATED_FACT: "{count} nummer utan dato",
}
_OTHERS = "{count} andre"


def told_apart(before: Project, now: Project) -> tuple[list[Problem], Counter[ProblemCode]]:
    """Return the errors and the new warnings, and how many old warnings stand, by kind."""
    old = Counter(map(_key, before.problems))
    told, standing = [], Counter[ProblemCode]()
    for problem in now.problems:
        is_old = old[_key(problem)] > 0
        old[_key(problem)] -= is_old
        if is_old and problem.severity is Severity.WARNING:
            standing[problem.code] += 1
        else:
            told.append(problem)
    return told, standing


def kinds(standing: Counter[ProblemCode]) -> str:
    """Return old warnings in words: `37 gamle kontrollar, 16 adresser utan https`."""
    named = Counter[str]()
    for code, count in standing.items():
        named[_NAMES.get(code, _OTHERS)] += count
    return ", ".join(name.format(count=count) for name, count in named.most_common())


def _key(problem: Problem) -> tuple[object, ...]:
    """Return what tells a problem from others wherever in its file it stands."""
    return problem.position.file, problem.code, problem.field, problem.found
