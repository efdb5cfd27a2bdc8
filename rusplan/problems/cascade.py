"""One fault is told once: what only follows from another problem is left out."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from rusplan.problems.follower import GONE, Whole, follows, letters, target
from rusplan.problems.problem import Problem, ProblemCode

_MOST_PLACES = 8


def once_each(problems: list[Problem]) -> list[Problem]:
    """Return the problems without those that another one brings with it (see `follower`).

    An id, a page or an anchor that is gone is told once, with the places where it is used. An id
    that is written in a way that no id can be, is told as it is used elsewhere. All the fields that
    one entry lacks are told at once.
    """
    told = list(_missing_together(_without_followers(Whole(_different(problems)))))
    places: dict[str, list[Problem]] = {}
    for problem in told:
        if problem.code in GONE:
            places.setdefault(target(problem), []).append(problem)
    return [
        problem if problem.code not in GONE else _with_places(problem, places[target(problem)])
        for problem in told
        if problem.code not in GONE or problem is places[target(problem)][0]
    ]


def _different(problems: list[Problem]) -> list[Problem]:
    """Return each problem once: those of one place that read the same are one to an editor."""
    return list(
        {
            (each.code, each.position, each.field, each.found, *sorted(each.details.items())): each
            for each in problems
        }.values()
    )


def _without_followers(whole: Whole) -> Iterator[Problem]:
    for problem in whole.problems:
        if follows(problem, whole):
            continue
        meant = whole.used.get(letters(problem.details.get("suggestion", "")))
        if problem.code is ProblemCode.BAD_ID and meant:
            yield replace(problem, details=problem.details | {"suggestion": meant})
        else:
            yield problem


def _missing_together(problems: Iterable[Problem]) -> Iterator[Problem]:
    told: dict[object, list[Problem]] = {}
    for number, each in enumerate(problems):
        entry = each.position if each.code is ProblemCode.MISSING_FIELD else number
        told.setdefault(entry, []).append(each)
    for first, *others in told.values():
        yield _all_missing([first, *others]) if others else first


def _all_missing(problems: list[Problem]) -> Problem:
    fields = (f"«{each.field}:» ({each.details['meaning'].rstrip('.')})" for each in problems)
    names, details = ", ".join(each.field for each in problems), {"fields": ", ".join(fields)}
    return Problem(ProblemCode.MISSING_FIELDS, problems[0].position, names, details=details)


def _with_places(problem: Problem, same: list[Problem]) -> Problem:
    if len(same) == 1:
        return problem
    where = [f"{each.position.file}:{each.position.line}" for each in same[1 : _MOST_PLACES + 1]]
    more = f" og {len(same) - 1 - _MOST_PLACES} stader til" if len(same) > _MOST_PLACES + 1 else ""
    said = f" Brukt {len(same)} stader, òg {', '.join(where)}{more}. {_remedy(target(problem))}"
    return replace(problem, details=problem.details | {"elsewhere": said})


def _remedy(gone: str) -> str:
    page, _, anchor = gone.partition("#")
    if anchor:
        return f"Er ankeret sletta frå {page}, set «{{ #{anchor} }}» inn att der det stod."
    if page.endswith(".md"):
        return "Er sida sletta eller flytt, rett alle desse, eller hent henne tilbake."
    return (
        f"Har det fått nytt namn, skriv «python -m rusplan rename {gone} NY» med namnet i "
        "staden for NY."
    )
