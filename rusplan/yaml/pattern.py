"""Patterns that reach values in plain data: `("services", "*", "id")`."""

from collections.abc import Iterator
from typing import Any

from rusplan.problems.problem import Location

Pattern = tuple[str, ...]
"""Keys from the root; `*` is any place in a list."""


def find(data: Any, pattern: Pattern, location: Location = ()) -> Iterator[tuple[Location, str]]:
    """Yield every text that a pattern reaches, with its location; `*` is any list index."""
    if not pattern:
        if isinstance(data, str):
            yield location, data
    elif pattern[0] == "*" and isinstance(data, list):
        for index, each in enumerate(data):
            yield from find(each, pattern[1:], (*location, index))
    elif isinstance(data, dict) and pattern[0] in data:
        yield from find(data[pattern[0]], pattern[1:], (*location, pattern[0]))
