"""Pieces of one page shown on another, so that the plan's words stand in one place only."""

import re
from itertools import takewhile

from rusplan.project.heading import ANCHOR

REGION_START = re.compile(r"^<!-- utdrag: (?P<id>[\w-]+) -->\s*$")
REGION_END = re.compile(r"^<!-- slutt -->\s*$")
"""The comments around a part of a page that has no heading of its own, and gives it an id."""

_HEADING = re.compile(rf"^(?P<level>#{{1,6}}) .*{ANCHOR}\s*$")
_NOTE = re.compile(r"^\[\[endring:[^\]]*\]\]\s*$")
"""The marker that shows a note on what has changed."""

_ID = re.compile(rf"[ \t]*{ANCHOR}")
_LOCAL_LINK = re.compile(r"\]\(#")
"""The start of the address in a link that leads to a place on its own page."""


def excerpt(markdown: str, anchor: str, page: str) -> str | None:
    """Return the Markdown of a marked region, or of the section under a heading.

    `anchor` names either. The heading itself is left out, ids are dropped so that none stands
    twice, and links inside the source page are made to lead there. `page` is the source's path.
    Returns `None` when the page has no such anchor.
    """
    lines = markdown.split("\n")
    piece = _region(lines, anchor) or _section(lines, anchor)
    if piece is None:
        return None
    text = "\n".join(line for line in piece if not _is_region_mark(line))
    return _LOCAL_LINK.sub(f"]({page}#", _ID.sub("", text)).strip("\n")


def without_region_marks(markdown: str) -> str:
    """Return a page's Markdown without the comments that mark its regions."""
    return "\n".join(line for line in markdown.split("\n") if not _is_region_mark(line))


def open_regions(markdown: str) -> list[int]:
    """Return the lines, from 1, where a region begins that has no end before the next one."""
    found: list[int] = []
    start = 0
    for number, line in enumerate([*markdown.split("\n"), "<!-- utdrag: x -->"], start=1):
        if REGION_START.match(line):
            found += [start] if start else []
            start = number
        elif REGION_END.match(line):
            start = 0
    return found


def _is_region_mark(line: str) -> bool:
    return bool(REGION_START.match(line) or REGION_END.match(line))


def _region(lines: list[str], anchor: str) -> list[str] | None:
    for start, line in enumerate(lines):
        match = REGION_START.match(line)
        if match and match["id"] == anchor:
            rest = lines[start + 1 :]
            ends = [i for i, each in enumerate(rest) if REGION_END.match(each)]
            return [*rest[: ends[0]], *_notes(rest[ends[0] + 1 :])] if ends else rest
    return None


def _notes(lines: list[str]) -> list[str]:
    """Return the notes on a region, which stand right after it: what they correct needs them."""
    after = takewhile(lambda line: not line.strip() or _NOTE.match(line), lines)
    return [each for line in after for each in ("", line) if line.strip()]


def _section(lines: list[str], anchor: str) -> list[str] | None:
    level = 0
    piece: list[str] = []
    for line in lines:
        heading = _HEADING.match(line)
        if level and heading and len(heading["level"]) <= level:
            return piece
        if level:
            piece.append(line)
        elif heading and heading["id"] == anchor:
            level = len(heading["level"])
    return piece if level else None
