"""The site's own scripts as they travel: without the comments, which only their editors need."""

import re

BUNDLES = {
    "assets/search-engine.js": [
        f"assets/search-{name}.js" for name in ("words", "meaning", "alarms", "engine", "window")
    ]
}
"""Scripts that are always fetched together, as one: by the one whose name it gets, in order."""

_COMMENT = re.compile(r"^[ \t]*//.*\n", re.MULTILINE)


def without_comments(source: str) -> str:
    """Return a script without the lines that are comments and nothing else."""
    return _COMMENT.sub("", source)
