"""The memory as a file: sorted and indented, so that a person can read it and a diff is short."""

import json
import os
import tempfile
from datetime import datetime
from pathlib import Path

from pydantic import ValidationError

from rusplan.linkcheck.memory import Memory


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
    data = memory.model_dump(mode="json", exclude_defaults=True)
    data["links"] = dict(sorted(data.get("links", {}).items()))
    text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    path.parent.mkdir(parents=True, exist_ok=True)
    write_text(path, text)


def write_text(path: Path, text: str) -> None:
    """Write the whole text or nothing, as it is. Raises OSError, with the old file untouched."""
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o644
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
