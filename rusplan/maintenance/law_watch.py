"""Repealed references and renamed services that still stand in the site's text.

`law-watch.yml` lists them, each with what applies now and where that is said.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml
from pydantic import TypeAdapter, ValidationError

from rusplan.yaml.model import Model

WATCH_FILE = "law-watch.yml"
CHANGE_MARKERS = ("[[endring:", "(#endring-")
"""With these a page says that a reference is old, and shows what applies."""


class Watched(Model):
    """One reference out of use."""

    old: str
    new: str
    source: str


@dataclass(frozen=True)
class OldReference:
    """A place in the text with a reference out of use. `line` counts from 1."""

    file: str
    line: int
    watched: Watched

    @property
    def place(self) -> str:
        """Where to open the file."""
        return f"{self.file}:{self.line}"


class UnreadableWatchError(Exception):
    """`law-watch.yml` cannot be read; the text says why."""


def read_watch(root: Path) -> list[Watched]:
    """Return what is watched for. Raises UnreadableWatchError."""
    path = root / WATCH_FILE
    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
        return TypeAdapter(list[Watched]).validate_python(data)
    except FileNotFoundError:
        return []
    except (OSError, yaml.YAMLError, ValidationError) as error:
        raise UnreadableWatchError(f"{path}: {str(error).splitlines()[0]}") from error


def old_references(root: Path, watch: list[Watched]) -> list[OldReference]:
    """Return the lines of `docs/**.md` with an old reference that nothing near corrects."""
    found = []
    for path in sorted(root.glob("docs/**/*.md")):
        name = path.relative_to(root).as_posix()
        for lines in _sections(path.read_text(encoding="utf-8").splitlines()):
            section = " ".join(line for _, line in lines)
            for number, line in lines:
                found += [
                    OldReference(name, number, each)
                    for each in watch
                    if each.old in line and not _is_corrected(section, each)
                ]
    return found


def _is_corrected(section: str, watched: Watched) -> bool:
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
