"""An id that is gone or has a new name: one fault, however many places it is used in."""

from dataclasses import replace

from rusplan.problems.problem import Problem, ProblemCode

_MOST_PLACES = 8


def once_each(problems: list[Problem]) -> list[Problem]:
    """Return the problems with each id that is used but not defined told once, with its places."""
    places: dict[str, list[Problem]] = {}
    for problem in problems:
        if problem.code is ProblemCode.UNDEFINED_ID:
            places.setdefault(problem.found, []).append(problem)
    told: list[Problem] = []
    for problem in problems:
        if problem.code is not ProblemCode.UNDEFINED_ID:
            told.append(problem)
            continue
        same = places.pop(problem.found, [])
        if same:
            told.append(replace(problem, details=problem.details | {"elsewhere": _elsewhere(same)}))
    return told


def _elsewhere(same: list[Problem]) -> str:
    if len(same) == 1:
        return ""
    where = [f"{each.position.file}:{each.position.line}" for each in same[1 : _MOST_PLACES + 1]]
    more = f" og {len(same) - 1 - _MOST_PLACES} stader til" if len(same) > _MOST_PLACES + 1 else ""
    return (
        f" Han er brukt {len(same)} stader, òg {', '.join(where)}{more}. Har han fått nytt namn, "
        f"skriv «python -m rusplan rename {same[0].found} NY» med namnet i staden for NY."
    )
