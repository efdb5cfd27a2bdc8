"""Patterns that reach values in plain data: `("services", "*", "id")`."""

from collections.abc import Iterator
from typing import Any

from rusplan.problems.problem import Location

Pattern = tuple[str, ...]
"""Keys from the root; `*` is any place in a list."""


def find(data: Any, pattern: Pattern) -> Iterator[tuple[Location, str]]:
    """Yield every text that a pattern reaches, with its location; `*` is any list index."""
    reached: list[tuple[Location, Any]] = [((), data)]
    for step in pattern:
        if step == "*":
            reached = [
                ((*location, index), each)
                for location, around in reached
                if isinstance(around, list)
                for index, each in enumerate(around)
            ]
        else:
            reached = [
                ((*location, step), around[step])
                for location, around in reached
                if isinstance(around, dict) and step in around
            ]
    for location, value in reached:
        if isinstance(value, str):
            yield location, value
