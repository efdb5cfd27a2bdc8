"""What readers who do not see a page need: headings in order, and words for its pictures."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from rusplan.problems.problem import Position, Problem, ProblemCode
from rusplan.project.page import Page
from rusplan.project.page_link import without_code

_HEADING = re.compile(
    r"^(?P<signs>#{1,6})[ \t]+\S.*$|^(?![-*+>|#\s]|\d+\.)\S.*\n(?P<line>=+|-+)[ \t]*$",
    re.MULTILINE,
)
"""A heading with signs before it, or with a line of `=` or `-` under it (Markdown's «setext»)."""

_MARKER = re.compile(r"^\[\[", re.MULTILINE)
_PICTURE = re.compile(r"!\[(?P<alt>[^\]\n]*)\](?=[(\[])")
_ELEMENT = re.compile(r"<img\b[^>]*>", re.IGNORECASE)
_ALT = re.compile(r"\balt\s*=\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)')", re.IGNORECASE)
_SAYS_NOTHING = re.compile(
    r"(?:bilde|bilete|biletet|bildet|foto|logo|image|picture|img)?[\s_-]*\d*"
    r"|\S+\.(?:png|jpe?g|gif|svg|webp|avif)",
    re.IGNORECASE,
)
"""Words that a program has put there, or a name of a file: they say nothing of the picture."""


@dataclass(frozen=True, slots=True)
class _Heading:
    level: int
    start: int


def check_structure(page: Page) -> Iterator[Problem]:
    """Yield a second title, each heading whose level is skipped to, and pictures without words."""
    text = without_code(page.text)
    found = list(_headings(text))
    titles = [each for each in found if each.level == 1]
    for each in titles[1:]:
        details = {"first_line": str(_line(text, titles[0].start))}
        yield _problem(page, text, ProblemCode.SECOND_TITLE, each, details)
    for before, each in pairwise(found):
        # A marker between them may show headings of its own.
        shown = _MARKER.search(text, before.start, each.start)
        if each.level > before.level + 1 and not shown:
            level = "#" * before.level
            details = {"level": level, "right_level": f"{level}#"}
            yield _problem(page, text, ProblemCode.SKIPPED_LEVEL, each, details)
    yield from _pictures(page, text)


def _headings(text: str) -> Iterator[_Heading]:
    for match in _HEADING.finditer(text):
        level = len(match["signs"] or "") or (1 if match["line"].startswith("=") else 2)
        yield _Heading(level, match.start())


def _pictures(page: Page, text: str) -> Iterator[Problem]:
    """Yield each picture without words; `<img alt="">` says that it is there for looks alone."""
    for match in _PICTURE.finditer(text):
        if _SAYS_NOTHING.fullmatch(match["alt"].strip()):
            yield _no_words(page, text, match)
    for match in _ELEMENT.finditer(text):
        alt = _ALT.search(match[0])
        words = (alt["double"] or alt["single"] or "") if alt else ""
        if alt is None or (words.strip() and _SAYS_NOTHING.fullmatch(words.strip())):
            yield _no_words(page, text, match)


def _no_words(page: Page, text: str, match: re.Match[str]) -> Problem:
    column = match.start() - text.rfind("\n", 0, match.start())
    place = Position(page.file, _line(text, match.start()), column)
    found = text[match.start() :].partition("\n")[0]
    return Problem(ProblemCode.NO_ALT_TEXT, place, found=found.strip())


def _problem(
    page: Page, text: str, code: ProblemCode, heading: _Heading, details: dict[str, str]
) -> Problem:
    place = Position(page.file, _line(text, heading.start), 1)
    found = text[heading.start :].partition("\n")[0]
    return Problem(code, place, found=found.strip(), details=details)


def _line(text: str, start: int) -> int:
    return text.count("\n", 0, start) + 1
