"""What goes wrong on a page without a word from any other program, and what is not shown at all."""

import re
from collections.abc import Iterator
from dataclasses import replace

from rusplan.bank.value import INVISIBLE
from rusplan.problems.problem import Position, Problem, ProblemCode
from rusplan.problems.suggestion import suggest
from rusplan.project.excerpt import REGION_END, REGION_START, open_regions
from rusplan.project.front_matter_check import check_front_matter
from rusplan.project.heading import ANCHOR
from rusplan.project.marker import MarkerKind
from rusplan.project.page import Page, Pages
from rusplan.project.page_link import BankAnchors, find_links
from rusplan.project.page_link_check import Files, PageLinkCheck
from rusplan.project.page_structure_check import check_structure
from rusplan.project.unshown import check_unshown
from rusplan.yaml.document import Document

_MARKER_INSIDE = re.compile(r"\[\[[^\]\n]*\]\]")
"""A marker, wherever in its line it stands."""

_WITH_ARGUMENT = rf"(?:{'|'.join(each for each in MarkerKind if each.takes_argument)}): ?"
_OTHER_BRACKETS = re.compile(rf"^\s*(?:\(\(|\{{\{{|<<|\[ \[|&#91;|\\\[){_WITH_ARGUMENT}\S.*$")
_ONE_BRACKET = re.compile(
    rf"^\s*(?:\[{_WITH_ARGUMENT}[^\]\n]*\]{{1,2}}|\[\[{_WITH_ARGUMENT}[^\]\n]*\]?)\s*$"
)
"""A line that was to be a marker that takes an id, with a bracket too few."""

_COMMENT = re.compile(r"^\s*<!--\s*(?P<word>\w+)\s*-->\s*$")
"""A comment of one word, which may be a misspelt end of a region (`rusplan.project.excerpt`)."""

_STEP_ID = re.compile(rf"^ +{ANCHOR}\s*$")
_STEP = re.compile(r"^\d+\. ")
_CONTINUED = re.compile(r"^ {3,}(?!\{ ?#)")
"""More lines of a step. Not its id: a step with an id of its own has been reported already."""

_ANCHOR = re.compile(ANCHOR)

_FOOTNOTE = re.compile(r"(?<!^)\[\^(?P<id>[^\]\n]+)\](?!:)", re.MULTILINE)
"""Where a footnote is referred to, `[^1]`; what stands first in a line with a colon is its text."""

_FOOTNOTE_TEXT = re.compile(r"^\[\^(?P<id>[^\]\n]+)\]:", re.MULTILINE)


def check_page_texts(pages: Pages, bank: Document, files: Files) -> Iterator[Problem]:
    """Yield what is wrong in the text of each page, with its line."""
    links = PageLinkCheck(pages, BankAnchors(bank), files)
    for page in pages.values():
        yield from check_front_matter(page)
        yield from _lines(page)
        yield from _loose_steps(page)
        yield from check_unshown(page)
        yield from check_structure(page)
        yield from _ids_twice(page)
        yield from _footnotes(page)
        for link in find_links(page):
            yield from links.problems(page, link)


def _lines(page: Page) -> Iterator[Problem]:
    lines = page.without_code.split("\n")
    markers = {marker.line for marker in page.markers}
    raw = page.text.split("\n")
    is_reported = False
    for number, line in enumerate(lines, start=1):
        place = Position(page.file, number, 1)
        inside = _MARKER_INSIDE.search(line)
        if (inside and number not in markers) or any(
            each.match(line) for each in (_ONE_BRACKET, _OTHER_BRACKETS)
        ):
            found = inside[0] if inside else line.strip()
            yield Problem(
                ProblemCode.MARKER_NOT_ALONE,
                replace(place, column=line.index(found) + 1),
                found=found,
            )
        if number not in markers and (invisible := INVISIBLE.search(line)):
            column = Position(page.file, number, invisible.start() + 1)
            found = line[max(0, invisible.start() - 20) : invisible.end() + 10]
            yield Problem(ProblemCode.CONTROL_CHARACTER, column, found=found.strip())
        comment = _COMMENT.match(raw[number - 1])
        if (
            comment
            and comment["word"] != "slutt"
            and "slutt" in suggest(comment["word"], ["slutt"])
        ):
            yield Problem(ProblemCode.REGION_END_MISSPELT, place, found=raw[number - 1].strip())
            is_reported = True
    for start in open_regions(page.text) if not is_reported else ():
        yield Problem(ProblemCode.REGION_OPEN, Position(page.file, start, 1))


def _loose_steps(page: Page) -> Iterator[Problem]:
    """Yield each step whose id lands on a paragraph in it, since a blank line is beside it."""
    rows = [
        (number, line)
        for number, line in enumerate(page.text.split("\n"), start=1)
        if not (REGION_START.match(line) or REGION_END.match(line))
    ]
    for at, (number, line) in enumerate(rows):
        if not _STEP_ID.match(line):
            continue
        start = at
        while start > 0 and rows[start][1].startswith("   "):
            start -= 1
        above, below = [text for _, text in rows[:start]][-2:], rows[at + 1 : at + 3]
        parted = not rows[at - 1][1].strip()
        parted |= len(below) > 1 and not below[0][1].strip() and bool(_STEP.match(below[1][1]))
        parted |= (
            len(above) > 1
            and bool(_STEP.match(rows[start][1]))
            and not above[1].strip()
            and bool(_STEP.match(above[0]) or _CONTINUED.match(above[0]))
        )
        if parted:
            place = Position(page.file, number, line.index("{") + 1)
            yield Problem(ProblemCode.LOOSE_STEP, place, found=line.strip(" {}"))


def _ids_twice(page: Page) -> Iterator[Problem]:
    """Yield each anchor that stands twice: a link could lead to either."""
    first: dict[str, Position] = {}
    for match in _ANCHOR.finditer(page.without_code):
        place = page.position(match.start())
        if match["id"] in first:
            details = {"first_line": str(first[match["id"]].line)}
            yield Problem(ProblemCode.DUPLICATE_ID, place, found=match["id"], details=details)
        first.setdefault(match["id"], place)


def _footnotes(page: Page) -> Iterator[Problem]:
    text = page.without_code
    defined = {match["id"] for match in _FOOTNOTE_TEXT.finditer(text)}
    used = {match["id"] for match in _FOOTNOTE.finditer(text)}
    for pattern, others in ((_FOOTNOTE, defined), (_FOOTNOTE_TEXT, used)):
        for match in pattern.finditer(text):
            if match["id"] not in others:
                place = page.position(match.start())
                yield Problem(ProblemCode.FOOTNOTE, place, found=match[0])
