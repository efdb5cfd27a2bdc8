"""Files written whole or not at all."""

import errno
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

_NEW_FILE = 0o644


def write_whole(path: Path, pieces: Iterable[str]) -> None:
    """Write a text in UTF-8, line ends as they are; a file that was there keeps its mode.

    Another program sees the old file or the new one, also when the machine stops midway. Raises
    OSError with the old file untouched and nothing left beside it. A symbolic link is refused:
    following it could write outside the project, and replacing it would part it from its file.
    """
    if path.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
    mode = path.stat().st_mode & 0o777 if path.exists() else _NEW_FILE
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
