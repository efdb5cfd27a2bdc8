"""The memory as a file: sorted and indented, so that a person can read it and a diff is short."""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from pydantic import ValidationError

from rusplan.linkcheck.memory.memory import Memory
from rusplan.yaml.file import write_whole

PATH = Path(".linkcheck/state.json")
"""Where the file lies in the project's folder; the workflow lays it there before a build."""


def read(path: Path, now: datetime) -> tuple[Memory, Path | None]:
    """Return the memory in `path`, empty when there is no file.

    A file that cannot be read or understood is moved aside, and the place it was moved to is
    returned; the run goes on with an empty memory.
    """
    try:
        return Memory.model_validate_json(path.read_bytes()), None
    except FileNotFoundError:
        return Memory(), None
    except (OSError, ValidationError):
        aside = path.with_name(f"{path.name}.{now:%Y%m%dT%H%M%S}.uleseleg")
        path.replace(aside)
        return Memory(), aside


def write(path: Path, memory: Memory) -> None:
    """Write the whole file or nothing. Raises OSError, with the old file untouched."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, _lines(memory))


def _lines(memory: Memory) -> Iterator[str]:
    """Yield the file's text record by record: all of it at once would take much memory."""
    checked = memory.checked and memory.checked.isoformat().replace("+00:00", "Z")
    yield f'{{\n "checked": {json.dumps(checked)},\n "links": {{'
    separator = "\n"
    for address, record in sorted(memory.links.items()):
        text = record.model_dump_json(exclude_defaults=True, indent=1).replace("\n", "\n  ")
        yield f"{separator}  {json.dumps(address, ensure_ascii=False)}: {text}"
        separator = ",\n"
    yield "\n }\n}\n"
