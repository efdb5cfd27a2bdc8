"""The site's own scripts as they travel: without what only their editors need."""

import re
from collections.abc import Mapping

BUNDLES = {
    "assets/search-engine.js": [
        f"assets/search-{name}.js" for name in ("words", "meaning", "alarms", "engine", "window")
    ]
}
"""Scripts that are always fetched together, as one: by the one whose name it gets, in order."""

_COMMENT = re.compile(r"^[ \t]*//.*\n|[ \t]+// [^\"'`\n]*$", re.MULTILINE)
"""A line that is a comment, or the end of one: no quote after it, so it is not inside a text."""

_INDENT = re.compile(r"^[ \t]+", re.MULTILINE)


def bundled(scripts: Mapping[str, str]) -> dict[str, str]:
    """Return scripts by their addresses as they travel: some are parts of others then."""
    sources = {address: without_comments(source) for address, source in scripts.items()}
    for bundle, names in BUNDLES.items():
        sources[bundle] = "".join([sources.pop(each) for each in names])
    return sources


def without_comments(source: str) -> str:
    """Return a script without comments and the indent of its lines.

    A text over several lines, between backquotes, loses its indent too.
    """
    return _INDENT.sub("", _COMMENT.sub("", source))
