"""Checks that pages and bank agree: every marker known, every list shown somewhere.

These checks read the bank's plain data, so that a fault elsewhere in it hides nothing here.
"""

from collections.abc import Iterator
from pathlib import PurePosixPath

from rusplan.bank.reference import KINDS
from rusplan.problems.problem import Position, Problem, ProblemCode
from rusplan.problems.suggestion import suggest
from rusplan.project.excerpt import excerpt, open_regions
from rusplan.project.list_check import ListCheck
from rusplan.project.marker import MARKER_NAMES, Marker, MarkerKind, find_markers
from rusplan.project.page import Pages
from rusplan.yaml.document import Document
from rusplan.yaml.pattern import find


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
            kind: {each: None for pattern in KINDS[kind] for _, each in find(bank.data, pattern)}
            for kind in {each.id_kind for each in MarkerKind if each.id_kind}
        }
        """The ids that markers can name, in the order of the bank."""

    def problems(self) -> Iterator[Problem]:
        yield from self.of_markers()
        shown: set[str] = set()
        reported: set[tuple[Position, str]] = set()
        for page in self._pages.values():
            for marker in page.markers:
                if marker.kind is None or not marker.kind.shows_list:
                    continue
                shown.add(marker.argument)
                for problem in self._lists.problems(marker, page.headings):
                    if (problem.position, problem.code) not in reported:
                        yield problem
                    reported.add((problem.position, problem.code))
        yield from self._lists_never_shown(shown)

    def of_markers(self) -> Iterator[Problem]:
        for page in self._pages.values():
            for marker in page.markers:
                yield from self._of_marker(marker, Position(page.file, marker.line, 1))

    def _of_marker(self, marker: Marker, position: Position) -> Iterator[Problem]:
        kind = marker.kind
        if kind is None or not kind.is_for_authors:
            names = list(MARKER_NAMES)
            first, _, rest = marker.name.partition(" ")
            near = suggest(marker.name, names)
            if rest and first in names and "Meinte" not in near:
                near = f"Skriv kolon etter ordet: [[{first}: {rest}]]."
            details = {"expected": ", ".join(names), "suggestion": near}
            yield Problem(ProblemCode.UNKNOWN_MARKER, position, "[[…]]", marker.name, details)
        elif kind.id_kind:
            known = self._known[kind.id_kind]
            if known and marker.argument not in known:
                suggestion = suggest(marker.argument, list(known))
                details = {"kind": kind.id_kind, "suggestion": suggestion}
                field = f"[[{marker.name}]]"
                yield Problem(ProblemCode.UNDEFINED_ID, position, field, marker.argument, details)
        elif kind is MarkerKind.EXCERPT:
            yield from self._of_excerpt(marker, position)

    def _of_excerpt(self, marker: Marker, position: Position) -> Iterator[Problem]:
        path, _, anchor = marker.argument.partition("#")
        page = self._pages.get(PurePosixPath(path))
        piece = page and excerpt(page.text, anchor, path)
        if piece is None:
            yield Problem(ProblemCode.MISSING_EXCERPT, position, "[[utdrag]]", marker.argument)
        is_whole = page and not open_regions(page.text)  # where it ends is another fault
        for inner in find_markers(piece or "") if is_whole else ():
            if inner.kind and not inner.kind.may_be_quoted:
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
