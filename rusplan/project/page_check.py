"""Checks that pages and bank agree: every marker known, every list shown somewhere.

These checks read the bank's plain data, so that a fault elsewhere in it hides nothing here.
"""

from collections.abc import Iterator
from pathlib import PurePosixPath

from rusplan.problems.problem import Position, Problem, ProblemCode
from rusplan.problems.suggestion import suggest
from rusplan.project.excerpt import excerpt, open_regions
from rusplan.project.list_check import ListCheck
from rusplan.project.marker import Marker, find_markers
from rusplan.project.page import Pages
from rusplan.yaml.document import Document
from rusplan.yaml.pattern import find

SHOWS_LIST = ("liste", "hjelp", "papir", "linjer", "ventar")
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
    "utan å ringje",
)
"""Every marker that a page may hold."""

SHOWN_IN_EXCERPTS = {"endring"}
"""Markers that may stand in what is shown on another page: the rest have anchors of their own."""


def check_pages(pages: Pages, bank: Document) -> list[Problem]:
    """Return what is wrong with what the pages show of the bank, and of one another."""
    return list(_PageCheck(pages, bank).problems())


def check_markers(pages: Pages, bank: Document) -> list[Problem]:
    """Return what is wrong with the markers of a translation's pages.

    What its lists ask for is judged where the main edition shows them.
    """
    return list(_PageCheck(pages, bank).of_markers())


class _PageCheck:
    def __init__(self, pages: Pages, bank: Document) -> None:
        self._pages = pages
        self._bank = bank
        self._lists = ListCheck(bank)
        self._known = {
            section: list(dict.fromkeys(each for _, each in find(bank.data, (section, "*", "id"))))
            for section, _ in TAKES_ID.values()
        }
        self._ids = {section: set(known) for section, known in self._known.items()}

    def problems(self) -> Iterator[Problem]:
        yield from self.of_markers()
        shown: set[str] = set()
        said: set[tuple[Position, str]] = set()
        for page in self._pages.values():
            for marker in page.markers:
                if marker.name not in SHOWS_LIST:
                    continue
                shown.add(marker.argument)
                for problem in self._lists.problems(marker, page.headings):
                    if (problem.position, problem.code) not in said:
                        yield problem
                    said.add((problem.position, problem.code))
        yield from self._lists_never_shown(shown)

    def of_markers(self) -> Iterator[Problem]:
        for page in self._pages.values():
            for marker in page.markers:
                yield from self._of_marker(marker, Position(page.file, marker.line, 1))

    def _of_marker(self, marker: Marker, position: Position) -> Iterator[Problem]:
        if marker.name not in MARKER_NAMES:
            names = list(MARKER_NAMES)
            details = {"expected": ", ".join(names), "suggestion": suggest(marker.name, names)}
            yield Problem(ProblemCode.UNKNOWN_MARKER, position, "[[…]]", marker.name, details)
        elif marker.name in TAKES_ID:
            section, kind = TAKES_ID[marker.name]
            if self._ids[section] and marker.argument not in self._ids[section]:
                suggestion = suggest(marker.argument, self._known[section])
                details = {"kind": kind, "suggestion": suggestion}
                field = f"[[{marker.name}]]"
                yield Problem(ProblemCode.UNDEFINED_ID, position, field, marker.argument, details)
        elif marker.name == "utdrag":
            yield from self._of_excerpt(marker, position)

    def _of_excerpt(self, marker: Marker, position: Position) -> Iterator[Problem]:
        path, _, anchor = marker.argument.partition("#")
        page = self._pages.get(PurePosixPath(path))
        piece = page and excerpt(page.text, anchor, path)
        if piece is None:
            yield Problem(ProblemCode.MISSING_EXCERPT, position, "[[utdrag]]", marker.argument)
        is_whole = page and not open_regions(page.text)  # where it ends is another fault
        for inner in find_markers(piece or "") if is_whole else ():
            if inner.name in MARKER_NAMES and inner.name not in SHOWN_IN_EXCERPTS:
                details = {"marker": inner.name}
                yield Problem(
                    ProblemCode.NESTED_MARKER, position, "[[utdrag]]", marker.argument, details
                )

    def _lists_never_shown(self, shown: set[str]) -> Iterator[Problem]:
        for location, list_id in find(self._bank.data, ("lists", "*", "id")):
            if list_id not in shown:
                remedy = f"Set [[liste: {list_id}]] inn på ei side, eller slett lista."
                position, details = self._bank.position(location), {"suggestion": remedy}
                yield Problem(ProblemCode.NEVER_SHOWN, position, "id", list_id, details)
