"""Where repealed references and former names still stand in the site's text."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from rusplan.project.law_watch import OldReference
from rusplan.project.marker import MarkerKind
from rusplan.project.page import Pages

CHANGE_MARKERS = (f"[[{MarkerKind.CHANGE}:", "(#endring-")
"""With these a page says that a reference is old, and shows what applies."""


@dataclass(frozen=True)
class FoundReference:
    """A place in the text with a reference out of use. `line` counts from 1."""

    file: Path
    line: int
    watched: OldReference

    @property
    def place(self) -> str:
        """Where to open the file."""
        return f"{self.file.as_posix()}:{self.line}"


def old_references(pages: Pages, watch: Iterable[OldReference]) -> list[FoundReference]:
    """Return the lines of the pages with an old reference that nothing near corrects."""
    found = []
    for page in pages.values():
        for lines in _sections(page.text.splitlines()):
            section = " ".join(line for _, line in lines)
            for number, line in lines:
                found += [
                    FoundReference(page.file, number, each)
                    for each in watch
                    if each.old in line and not _is_corrected(section, each)
                ]
    return found


def _is_corrected(section: str, watched: OldReference) -> bool:
    reference = watched.new.partition(" ")[2] or watched.new
    return reference in section or any(marker in section for marker in CHANGE_MARKERS)


def _sections(lines: list[str]) -> Iterator[list[tuple[int, str]]]:
    """Yield the numbered lines of each section: from one heading to the next."""
    section: list[tuple[int, str]] = []
    for number, line in enumerate(lines, start=1):
        if line.startswith("#") and section:
            yield section
            section = []
        section.append((number, line))
    yield section
