"""The markers that a page holds where generated content goes: `[[liste: forebygging]]`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_MARKER = re.compile(r"^\[\[(?P<name>[^\]:]+?)\s*(?::\s*(?P<argument>[^\]]*?))?\s*\]\]\s*$")


@dataclass(frozen=True, slots=True)
class Marker:
    """One marker, alone on its line: its name, its argument, and its line from 1."""

    name: str
    argument: str
    line: int


def find_markers(markdown: str) -> Iterator[Marker]:
    """Yield the markers of a page, in order."""
    for number, line in enumerate(markdown.split("\n"), start=1):
        if match := _MARKER.match(line):
            yield Marker(match["name"], match["argument"] or "", number)
