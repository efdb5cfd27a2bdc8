"""Templates that are kept compiled between builds, as Python keeps its modules."""

import contextlib

from jinja2 import FileSystemBytecodeCache
from jinja2.bccache import Bucket


class TemplateCache(FileSystemBytecodeCache):
    """Jinja's cache in the folder for temporary files; where there is no room, nothing is kept."""

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a compiled template, if the disk takes it: it can be compiled again."""
        with contextlib.suppress(OSError):
            super().dump_bytecode(bucket)
