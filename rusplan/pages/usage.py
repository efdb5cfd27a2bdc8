"""Checks that pages and bank agree: every marker known, every list shown somewhere."""

from pathlib import Path

from rusplan.bank import Bank
from rusplan.bank.problem import Position, Problem, ProblemCode
from rusplan.bank.reading import BANK_FILE
from rusplan.bank.validation import suggest
from rusplan.pages.excerpt import excerpt
from rusplan.pages.marker import Marker, find_markers
from rusplan.pages.source import page_sources, read_page

TAKES_ID = {"liste": "liste", "hjelp": "liste", "endring": "endring"}
"""Markers whose argument is an id in the bank, and the kind of id."""

MARKER_NAMES = (*TAKES_ID, "utdrag", "endringar", "heile banken", "kontakt", "tilgjengeerklæring")
"""Every marker that a page may hold."""


def check_pages(docs: Path, bank: Bank | None) -> list[Problem]:
    """Return what is wrong with the markers of the pages in `docs`.

    Without a bank (it has errors of its own) only what can be said without one is checked.
    """
    known: dict[str, list[str]] = {}
    if bank:
        known = {"liste": list(bank.lists_by_id), "endring": list(bank.changes_by_id)}
    problems: list[Problem] = []
    used: set[tuple[str, str]] = set()
    for path, markdown in page_sources(docs):
        for marker in find_markers(markdown):
            used.add((TAKES_ID.get(marker.name, ""), marker.argument))
            position = Position(Path(docs.name) / path, marker.line, 1)
            problem = _marker_problem(marker, position, docs, known)
            problems += [problem] if problem else []
    if bank:
        problems += _lists_never_shown(known["liste"], used)
    return problems


def _marker_problem(
    marker: Marker, position: Position, docs: Path, known: dict[str, list[str]]
) -> Problem | None:
    if marker.name not in MARKER_NAMES:
        names = list(MARKER_NAMES)
        details = {"expected": ", ".join(names), "suggestion": suggest(marker.name, names)}
        return Problem(ProblemCode.UNKNOWN_MARKER, position, "[[…]]", marker.name, details)
    kind = TAKES_ID.get(marker.name)
    if kind in known and marker.argument not in known[kind]:
        details = {"kind": kind, "suggestion": suggest(marker.argument, known[kind])}
        return Problem(
            ProblemCode.UNDEFINED_ID, position, f"[[{marker.name}]]", marker.argument, details
        )
    if marker.name == "utdrag":
        path, _, anchor = marker.argument.partition("#")
        if excerpt(read_page(docs, path), anchor, path) is None:
            return Problem(ProblemCode.MISSING_EXCERPT, position, "[[utdrag]]", marker.argument)
    return None


def _lists_never_shown(lists: list[str], used: set[tuple[str, str]]) -> list[Problem]:
    return [
        Problem(
            ProblemCode.NEVER_SHOWN,
            Position(BANK_FILE, 1, 1),
            "lists",
            list_id,
            {"suggestion": f"Set [[liste: {list_id}]] inn på ei side, eller slett lista."},
        )
        for list_id in lists
        if ("liste", list_id) not in used
    ]
