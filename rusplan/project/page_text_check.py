"""What goes wrong on a page without a word from any other program, and what is not shown at all."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from pydantic_core import PydanticCustomError

from rusplan.bank.freshness import check_address_end
from rusplan.bank.value import INVISIBLE, check_address
from rusplan.local.directory import PLACE_FOLDERS
from rusplan.problems.problem import Position, Problem, ProblemCode
from rusplan.problems.suggestion import suggest
from rusplan.project.excerpt import REGION_END, REGION_START, open_regions
from rusplan.project.front_matter_check import check_front_matter
from rusplan.project.heading import ANCHOR
from rusplan.project.marker import MarkerKind
from rusplan.project.page import Page, Pages
from rusplan.project.page_link import (
    BankAnchors,
    Link,
    find_links,
    own_anchors,
    resolved,
)
from rusplan.project.page_structure_check import check_structure
from rusplan.project.unshown import check_unshown
from rusplan.yaml.document import Document

_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
"""The scheme of an address (`https:`, `tel:`): what begins so leads to no page of ours."""

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

_ANY_ANCHOR = re.compile(r"\{ ?#(?P<id>[\w-]+)[^}\n]*\}")
"""Wider than `ANCHOR`: classes and other attributes may stand after the id."""

_FOOTNOTE = re.compile(r"(?<!^)\[\^(?P<id>[^\]\n]+)\](?!:)", re.MULTILINE)
"""Where a footnote is referred to, `[^1]`; what stands first in a line with a colon is its text."""

_FOOTNOTE_TEXT = re.compile(r"^\[\^(?P<id>[^\]\n]+)\]:", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Files:
    """What pages can lead to besides one another: files in `docs`, and pages that a build makes.

    Some of those it makes for each of the editions in other `languages` too.
    """

    in_docs: Collection[PurePosixPath]
    languages: Collection[str] = ()

    def __contains__(self, path: PurePosixPath) -> bool:
        """Say whether there is a file with a path under `docs`, or will be."""
        own = path.relative_to(path.parts[0]) if path.parts[0] in self.languages else path
        made = any(re.fullmatch(each, str(own)) for each in _MADE_FOR_EACH)
        return made or any(re.fullmatch(each, str(path)) for each in _MADE) or path in self.in_docs


def check_page_texts(pages: Pages, bank: Document, files: Files) -> Iterator[Problem]:
    """Yield what is wrong in the text of each page, with its line."""
    links = _LinkCheck(pages, BankAnchors(bank), files)
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


def check_menu(settings: Document, pages: Pages, files: Files) -> Iterator[Problem]:
    """Yield each page that no entry of the menu in `mkdocs.yml` leads to.

    Pages in a folder that MkDocs's own `not_in_nav` names are left out of the menu on purpose.
    """
    menu, apart = settings.value(("nav",)), str(settings.value(("not_in_nav",)) or "").split()
    if not menu:
        return
    yield from _missing_in_menu(settings, pages, files)
    listed = {text for each in _texts(menu) for text in (each, f"{each}.md")}
    for path, page in pages.items():
        if str(path) not in listed and not str(path).startswith(tuple(apart)):
            position, details = Position(page.file, 1, 1), {"path": str(path)}
            yield Problem(ProblemCode.OUTSIDE_MENU, position, details=details)


def _missing_in_menu(settings: Document, pages: Pages, files: Files) -> Iterator[Problem]:
    """Yield each page that the menu leads to and that is not there."""
    for location, path in settings.texts.items():
        if location[:1] != ("nav",) or _ELSEWHERE.match(path):
            continue
        if PurePosixPath(path) not in pages and PurePosixPath(path) not in files:
            near = suggest(path, map(str, pages))
            near = near if "Meinte" in near else "Slett lina, eller lag sida."
            is_short = PurePosixPath(f"{path}.md") in pages
            details = {"suggestion": f"Skriv «{path}.md»." if is_short else near}
            position = settings.position(location)
            yield Problem(ProblemCode.DEAD_PAGE_LINK, position, "nav", path, details)


def _texts(menu: object) -> Iterator[str]:
    if isinstance(menu, str):
        yield menu
    elif isinstance(menu, list):
        for each in menu:
            yield from _texts(each)
    elif isinstance(menu, dict):
        for each in menu.values():
            yield from _texts(each)


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
            yield Problem(ProblemCode.MARKER_NOT_ALONE, place, found=found)
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
            yield Problem(
                ProblemCode.LOOSE_STEP, Position(page.file, number, 1), found=line.strip(" {}")
            )


def _ids_twice(page: Page) -> Iterator[Problem]:
    """Yield each anchor that stands twice: a link could lead to either."""
    first: dict[str, Position] = {}
    for match in _ANY_ANCHOR.finditer(page.without_code):
        place = replace(page.position(match.start()), column=1)
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
                place = replace(page.position(match.start()), column=1)
                yield Problem(ProblemCode.FOOTNOTE, place, found=match[0])


def _address(target: str, place: Position) -> Iterator[Problem]:
    """Yield what is wrong with an address that a mail has wrapped, or that only some can reach."""
    if target.startswith(("http://", "https://")):
        yield from check_address_end(target, place, "href")
        try:
            check_address(target)
        except PydanticCustomError as error:
            details = {name: str(each) for name, each in (error.context or {}).items()}
            code = ProblemCode(error.type)
            # An invisible sign is reported with its line, a bracket with what a page may hold.
            if code is not ProblemCode.CONTROL_CHARACTER and "[" not in target:
                yield Problem(code, place, "href", target, details)


class _LinkCheck:
    """Knows the pages, their anchors and the files that links may lead to."""

    def __init__(self, pages: Pages, of_bank: BankAnchors, files: Files) -> None:
        self._pages = pages
        self._of_bank = of_bank
        self._files = files
        self._anchors = {path: own_anchors(page) for path, page in pages.items()}

    def problems(self, page: Page, link: Link) -> Iterator[Problem]:
        """Yield what is wrong with where a link on a page leads."""
        place = link.position
        if _ELSEWHERE.match(link.target) or link.target.startswith("//"):
            yield from _address(link.target, place)
            return
        path_text, _, anchor = link.target.partition("#")
        path = resolved(page.path, path_text.partition("?")[0]) if path_text else page.path
        if path is None or path_text.startswith("/") or not self._exists(path):
            details = {"suggestion": self._instead(path), "target": str(path or path_text)}
            picture = ProblemCode.MISSING_PICTURE
            code = picture if link.is_picture else ProblemCode.DEAD_PAGE_LINK
            yield Problem(code, place, found=link.target, details=details)
        elif anchor and path in self._pages:
            known = self._anchors[path]
            made = self._pages[path].markers and (
                anchor in self._of_bank.all or self._of_bank.bank.data is None
            )
            if anchor not in known and not made:
                details = {"page": str(path), "target": f"{path}#{anchor}"}
                details["suggestion"] = suggest(anchor, known)
                yield Problem(ProblemCode.DEAD_ANCHOR, place, found=link.target, details=details)

    def _exists(self, path: PurePosixPath) -> bool:
        return path in self._pages or path in self._files

    def _instead(self, path: PurePosixPath | None) -> str:
        if path and path.name and path.with_suffix(".md") in self._pages:
            source = path.with_suffix(".md")
            return f"Skriv «{source}»: lenkjer mellom sidene går til fila i docs/."
        if path and str(path).startswith("www."):
            return f"Skriv «https://{path}»."
        near = suggest(str(path), [*map(str, self._pages), *map(str, self._files.in_docs)])
        meant = near.startswith("Meinte")
        return near if meant else "Rett adressa, eller legg fila i docs/."


_MADE_FOR_EACH = (rf"(?:{'|'.join(PLACE_FOLDERS)})/[a-z0-9-]+\.md", r"papir/.*\.pdf")
"""What a build makes for each edition, as patterns of paths."""

_MADE = (
    r"om/(?:vedlikehald|lenkjestatus)\.md",
    r"ressursbank\.(?:json|csv|schema\.json)",
    r"hsds\.json",
    r".*\.vcf",
)
"""What it makes once."""
