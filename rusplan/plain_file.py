"""Reads what an editor has written, from plain files only."""

import os
import stat
from errno import EINVAL
from pathlib import Path


def read_plain_file(file: Path) -> bytes:
    """Return a file's content. Raises `OSError` at anything but a plain file.

    A symbolic link could lead out of the project and into what is published, a device never ends,
    and a pipe waits for somebody to write.
    """
    with os.fdopen(os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK), "rb") as opened:
        if not stat.S_ISREG(os.fstat(opened.fileno()).st_mode):
            raise OSError(EINVAL, NOT_PLAIN, str(file))
        return opened.read()


def is_plain_file(file: Path) -> bool:
    """Return whether `read_plain_file` would read what is there, as far as its kind goes."""
    return stat.S_ISREG(file.lstat().st_mode)


NOT_PLAIN = "det er ikkje ei vanleg fil"
"""Why a pipe, a device, a socket or a folder is not read."""
