"""The site's own scripts as they travel: without the comments, which only their editors need."""

import re

_COMMENT = re.compile(r"^[ \t]*//.*\n", re.MULTILINE)


def without_comments(source: str) -> str:
    """Return a script without the lines that are comments and nothing else."""
    return _COMMENT.sub("", source)
