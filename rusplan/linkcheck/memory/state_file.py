"""The memory as a file: sorted and indented, so that a person can read it and a diff is short."""

import json
import os
import tempfile
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

from pydantic import ValidationError

from rusplan.linkcheck.memory.memory import Memory


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
    write_text(path, _lines(memory))


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


def write_text(path: Path, pieces: Iterable[str]) -> None:
    """Write the whole text or nothing, as it is. Raises OSError, with the old file untouched."""
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o644
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
