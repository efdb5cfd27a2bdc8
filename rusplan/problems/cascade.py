"""One fault is told once: what only follows from another problem is left out."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from rusplan.problems.problem import Problem, ProblemCode, errors

_MOST_PLACES = 8

_GONE = {ProblemCode.UNDEFINED_ID, ProblemCode.DEAD_ANCHOR, ProblemCode.DEAD_PAGE_LINK,
         ProblemCode.MISSING_EXCERPT}  # fmt: skip
_NOT_SHOWN_BECAUSE = {ProblemCode.UNDEFINED_ID, ProblemCode.UNKNOWN_MARKER,
                      ProblemCode.MARKER_NOT_ALONE}  # fmt: skip
_WRONG_CHANNEL = {ProblemCode.WRONG_TYPE, ProblemCode.UNKNOWN_VALUE, ProblemCode.CHANNEL_MISMATCH}
_HOLDS_IDS = {ProblemCode.UNDEFINED_ID, ProblemCode.NEVER_SHOWN}
_NOT_READ = {ProblemCode.NOT_UTF8, ProblemCode.UNREADABLE_FILE, ProblemCode.UNREADABLE_PAGE}
_WRITTEN = {"docs", "translations"}
_OF_WORDS = {ProblemCode.STALE_TRANSLATION, ProblemCode.NOTHING_TO_TRANSLATE}
_BESIDE_ORIGINAL = {ProblemCode.STALE_PAGE, ProblemCode.LOST_ANCHOR}


def once_each(problems: list[Problem]) -> list[Problem]:
    """Return the problems without those that another one brings with it.

    An id, a page or an anchor that is gone is told once, with the places where it is used. That
    something is never shown is not judged while a line that may show it is wrong or unread, nor is
    a page held up against its original while there is an error in one of them. Of a file that
    cannot be read, nothing else is told, and no anchor in it is missed.
    """
    told = list(_without_followers(problems))
    places: dict[str, list[Problem]] = {}
    for problem in told:
        if problem.code in _GONE:
            places.setdefault(_target(problem), []).append(problem)
    return [
        problem if problem.code not in _GONE else _with_places(problem, places[_target(problem)])
        for problem in told
        if problem.code not in _GONE or problem is places[_target(problem)][0]
    ]


def _without_followers(problems: list[Problem]) -> Iterator[Problem]:
    misplaced = {each.found for each in problems if each.code is ProblemCode.MISPLACED_ENTRY}
    undefined = {each.position for each in problems if each.code is ProblemCode.UNDEFINED_ID}
    misspelt_at = {each.position for each in problems if each.code is ProblemCode.BAD_ID}
    misspelt = {
        _letters(each.details["suggestion"])
        for each in problems
        if each.code is ProblemCode.BAD_ID and each.position not in undefined
    }
    used = {
        _letters(each.found): each.found
        for each in problems
        if each.code is ProblemCode.UNDEFINED_ID and each.position not in misspelt_at
    }
    lost_part = any(
        each.code is ProblemCode.UNKNOWN_KEY and each.position.column == 1 for each in problems
    )
    # Which of them was meant is not known while an id is missing or stands twice.
    unsure = lost_part or any(
        each.code in {ProblemCode.DUPLICATE_ID, ProblemCode.MISSING_FIELD} and each.field == "id"
        for each in problems
    )
    channels = {each.position.file for each in problems if each.code in _WRONG_CHANNEL}
    twice = {
        (each.position.file, each.field, each.details["first_line"])
        for each in problems
        if each.code is ProblemCode.DUPLICATE_KEY
    }
    misspelt_in = {each.position.file for each in problems if each.code is ProblemCode.UNKNOWN_KEY}
    facts_are_wrong = any(each.position.file.parts[0] not in _WRITTEN for each in errors(problems))
    menu_is_wrong = any(
        each.code is ProblemCode.DEAD_PAGE_LINK and each.field == "nav" for each in problems
    )
    wrong = {each.position.file.as_posix() for each in errors(problems)}
    unread = {each.position.file.as_posix() for each in problems if each.code in _NOT_READ}
    named = [(each.position.file, each.details["suggestion"]) for each in problems
             if each.code is ProblemCode.UNKNOWN_KEY]  # fmt: skip
    hides = any(each.code in _NOT_SHOWN_BECAUSE | _NOT_READ for each in problems)
    for problem in problems:
        follows = problem.code in _HOLDS_IDS and problem.found in misplaced
        follows |= problem.code is ProblemCode.NEVER_SHOWN and (hides or lost_part)
        of_channel = problem.position.file in misspelt_in | channels
        follows |= problem.code is ProblemCode.UNDATED_FACT and of_channel
        follows |= problem.code is ProblemCode.NO_PHONE and problem.position.file in channels
        follows |= problem.code is ProblemCode.WRONG_TYPE and _place_of(problem) in twice
        is_near = unsure or _letters(problem.found) in misspelt
        follows |= problem.code is ProblemCode.UNDEFINED_ID and is_near
        follows |= problem.code is ProblemCode.BAD_ID and problem.position in undefined
        follows |= problem.code not in _NOT_READ and problem.position.file.as_posix() in unread
        follows |= problem.code in _GONE and _page_of(problem) in unread
        follows |= problem.code in _BESIDE_ORIGINAL and not wrong.isdisjoint(
            (problem.position.file.as_posix(), problem.details["page"])
        )
        follows |= problem.code is ProblemCode.MISSING_FIELD and any(
            file == problem.position.file and f"«{problem.field}»" in suggestion
            for file, suggestion in named
        )
        follows |= problem.code in _OF_WORDS and facts_are_wrong
        follows |= problem.code is ProblemCode.OUTSIDE_MENU and menu_is_wrong
        meant = used.get(_letters(problem.details.get("suggestion", "")))
        if problem.code is ProblemCode.BAD_ID and meant and not follows:
            yield replace(problem, details=problem.details | {"suggestion": meant})
        elif not follows:
            yield problem


def _letters(name: str) -> str:
    """Return an id as it is when its signs and capitals are not counted."""
    return re.sub(r"[\W_]", "", name.lower())


def _place_of(problem: Problem) -> tuple[Path, str, str]:
    return problem.position.file, problem.field, str(problem.position.line)


def _target(problem: Problem) -> str:
    """Return what is gone: for a link, as seen from `docs` and not from its page."""
    return problem.details.get("target", problem.found)


def _page_of(problem: Problem) -> str:
    return "docs/" + _target(problem).partition("#")[0]


def _with_places(problem: Problem, same: list[Problem]) -> Problem:
    if len(same) == 1:
        return problem
    where = [f"{each.position.file}:{each.position.line}" for each in same[1 : _MOST_PLACES + 1]]
    more = f" og {len(same) - 1 - _MOST_PLACES} stader til" if len(same) > _MOST_PLACES + 1 else ""
    said = f" Brukt {len(same)} stader, òg {', '.join(where)}{more}. {_remedy(_target(problem))}"
    return replace(problem, details=problem.details | {"elsewhere": said})


def _remedy(target: str) -> str:
    page, _, anchor = target.partition("#")
    if anchor:
        return f"Er ankeret sletta frå {page}, set «{{ #{anchor} }}» inn att der det stod."
    if page.endswith(".md"):
        return "Er sida sletta eller flytt, rett alle desse, eller hent henne tilbake."
    return (
        f"Har det fått nytt namn, skriv «python -m rusplan rename {target} NY» med namnet i "
        "staden for NY."
    )
