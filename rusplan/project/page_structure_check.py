"""How a page is built up: headings in order, anchors of its own, and words for its pictures."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from rusplan.bank.value import slug
from rusplan.problems.problem import Problem, ProblemCode
from rusplan.project.page import Page
from rusplan.project.page_link import ANCHORS_OF_THE_FRAME

_HEADING = re.compile(
    r"^(?P<signs>#{1,6})[ \t]+\S.*$|^(?![-*+>|#\s]|\d+\.)\S.*\n(?P<line>=+|-+)[ \t]*$",
    re.MULTILINE,
)
"""A heading with signs before it, or with a line of `=` or `-` under it (Markdown's «setext»)."""

_TIGHT = re.compile(r"^(?P<signs>#{1,6})(?P<text>[^#\s].*)", re.MULTILINE)
"""A heading without a blank after its signs: some programs take it for one, and some do not."""

_BAD_ANCHOR = re.compile(
    r"^#{1,6}[ \t].*?(?P<here>\{ ?#[^}\n]*|(?<!\{)(?<!\{ )#[\w-]+ ?\}"
    r"|\{ ?#?[\w-]+(?: +[\w-]+)+ ?\}|\{ ?[\w-]+ ?\})[ \t]*$",
    re.MULTILINE,
)
"""What was to be the anchor of a heading, with a bracket or its sign lost, or in several words."""

_TAKEN_ANCHOR = re.compile(
    rf"\{{[^}}\n]*#(?P<anchor>{'|'.join(sorted(ANCHORS_OF_THE_FRAME))})(?![\w-])[^}}\n]*\}}"
)
"""An anchor of those that the frame has, `{#meny}`; as HTML, a page may be what has it."""

_MARKER = re.compile(r"^\[\[", re.MULTILINE)
_PICTURE = re.compile(r"!\[(?P<alt>[^\]\n]*)\](?=[(\[])")
"""A picture in Markdown, `![words](address)`, with its words."""

_ELEMENT = re.compile(r"<img\b[^>]*>", re.IGNORECASE)
"""A picture written as HTML."""

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
    found = list(_headings(page.without_code))
    titles = [each for each in found if each.level == 1]
    for each in titles[1:]:
        details = {"first_line": str(page.position(titles[0].start).line)}
        yield _problem(page, ProblemCode.SECOND_TITLE, each.start, details)
    for before, each in pairwise(found):
        # A marker between them may show headings of its own.
        shown = _MARKER.search(page.without_code, before.start, each.start)
        if each.level > before.level + 1 and not shown:
            level = "#" * before.level
            details = {"level": level, "right_level": f"{level}#"}
            yield _problem(page, ProblemCode.SKIPPED_LEVEL, each.start, details)
    for match in _TIGHT.finditer(page.without_code):
        details = {"heading": f"{match['signs']} {match['text']}"}
        yield _problem(page, ProblemCode.TIGHT_HEADING, match.start(), details)
    for match in _BAD_ANCHOR.finditer(page.without_code):
        details = {"anchor": slug(match["here"])}
        yield _problem(page, ProblemCode.BAD_ANCHOR, match.start("here"), details)
    for match in _TAKEN_ANCHOR.finditer(page.without_code):
        details = {"anchor": f"{match['anchor']}-her"}
        yield _problem(page, ProblemCode.TAKEN_ANCHOR, match.start(), details)
    yield from _pictures(page)


def _headings(text: str) -> Iterator[_Heading]:
    for match in _HEADING.finditer(text):
        level = len(match["signs"] or "") or (1 if match["line"].startswith("=") else 2)
        yield _Heading(level, match.start())


def _pictures(page: Page) -> Iterator[Problem]:
    """Yield each picture without words; `<img alt="">` says that it is there for looks alone."""
    for match in _PICTURE.finditer(page.without_code):
        if _SAYS_NOTHING.fullmatch(match["alt"].strip()):
            yield _problem(page, ProblemCode.NO_ALT_TEXT, match.start())
    for match in _ELEMENT.finditer(page.without_code):
        alt = _ALT.search(match[0])
        words = (alt["double"] or alt["single"] or "") if alt else ""
        if alt is None or (words.strip() and _SAYS_NOTHING.fullmatch(words.strip())):
            yield _problem(page, ProblemCode.NO_ALT_TEXT, match.start())


def _problem(
    page: Page, code: ProblemCode, start: int, details: dict[str, str] | None = None
) -> Problem:
    found = page.without_code[start:].partition("\n")[0].strip()
    return Problem(code, page.position(start), found=found, details=details or {})
