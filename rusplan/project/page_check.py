"""Checks that pages and bank agree: every marker known, every list shown somewhere.

These checks read the bank's plain data, so that a fault elsewhere in it hides nothing here.
"""

from collections.abc import Iterator
from pathlib import Path

from rusplan.problems.problem import Position, Problem, ProblemCode
from rusplan.problems.suggestion import suggest
from rusplan.project.excerpt import excerpt
from rusplan.project.heading import headings
from rusplan.project.list_check import check_shown_list
from rusplan.project.marker import Marker, find_markers
from rusplan.project.page import UNDECODED, page_sources, read_page
from rusplan.yaml.document import Document
from rusplan.yaml.pattern import find

SHOWS_LIST = ("liste", "hjelp", "papir")
"""Markers that show a list of the bank."""

TAKES_ID = {
    **dict.fromkeys(SHOWS_LIST, ("lists", "listene")),
    "endring": ("changes", "endringane"),
}
"""Markers whose argument is an id in the bank: the section it stands in, and its kind."""

MARKER_NAMES = (
    *TAKES_ID,
    "utdrag",
    "endringar",
    "heile banken",
    "kontakt",
    "tilgjengeerklæring",
    "stader",
    "hastegrad",
)
"""Every marker that a page may hold."""

SHOWN_IN_EXCERPTS = {"endring"}
"""Markers that may stand in what is shown on another page: the rest have anchors of their own."""


def check_pages(docs: Path, document: Document) -> list[Problem]:
    """Return what is wrong with the pages in `docs`, and with what they show of the bank."""
    problems: list[Problem] = []
    shown: set[str] = set()
    for path, markdown in page_sources(docs):
        file = Path(docs.name) / path
        if UNDECODED in markdown:
            lines = markdown.partition(UNDECODED)[0].split("\n")
            position = Position(file, len(lines), len(lines[-1]) + 1)
            problems.append(Problem(ProblemCode.NOT_UTF8, position))
        for marker in find_markers(markdown):
            problems += _check_marker(marker, Position(file, marker.line, 1), docs, document)
            if marker.name in SHOWS_LIST:
                shown.add(marker.argument)
                found = check_shown_list(document, marker, headings(markdown))
                problems += [problem for problem in found if problem not in problems]
    return [*problems, *_lists_never_shown(document, shown)]


def _check_marker(
    marker: Marker, position: Position, docs: Path, document: Document
) -> Iterator[Problem]:
    if marker.name not in MARKER_NAMES:
        names = list(MARKER_NAMES)
        details = {"expected": ", ".join(names), "suggestion": suggest(marker.name, names)}
        yield Problem(ProblemCode.UNKNOWN_MARKER, position, "[[…]]", marker.name, details)
    elif marker.name in TAKES_ID:
        section, kind = TAKES_ID[marker.name]
        known = [each for _, each in find(document.data, (section, "*", "id"))]
        if known and marker.argument not in known:
            details = {"kind": kind, "suggestion": suggest(marker.argument, known)}
            field = f"[[{marker.name}]]"
            yield Problem(ProblemCode.UNDEFINED_ID, position, field, marker.argument, details)
    elif marker.name == "utdrag":
        yield from _check_excerpt(marker, position, docs)


def _check_excerpt(marker: Marker, position: Position, docs: Path) -> Iterator[Problem]:
    path, _, anchor = marker.argument.partition("#")
    piece = excerpt(read_page(docs, path), anchor, path)
    if piece is None:
        yield Problem(ProblemCode.MISSING_EXCERPT, position, "[[utdrag]]", marker.argument)
    for inner in find_markers(piece or ""):
        if inner.name not in SHOWN_IN_EXCERPTS:
            details = {"marker": inner.name}
            yield Problem(
                ProblemCode.NESTED_MARKER, position, "[[utdrag]]", marker.argument, details
            )


def _lists_never_shown(document: Document, shown: set[str]) -> Iterator[Problem]:
    for location, list_id in find(document.data, ("lists", "*", "id")):
        if list_id not in shown:
            remedy = f"Set [[liste: {list_id}]] inn på ei side, eller slett lista."
            position, details = document.position(location), {"suggestion": remedy}
            yield Problem(ProblemCode.NEVER_SHOWN, position, "id", list_id, details)
