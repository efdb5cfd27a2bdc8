"""A YAML file as plain data that remembers where each value stands."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from rusplan.problems.problem import Location, Position, Problem, ProblemCode

_T = TypeVar("_T")

Place = tuple[int, int]
"""Line and column, both from 1."""


@dataclass
class Document:
    """The data of one YAML file, the place of each value, and what was wrong on the way."""

    file: Path
    data: Any = None
    problems: list[Problem] = field(default_factory=list)
    places: dict[Location, Place] = field(default_factory=dict)
    key_places: dict[Location, Place] = field(default_factory=dict)
    texts: dict[Location, str] = field(default_factory=dict)

    def position(self, location: Location) -> Position:
        """Return where the value stands, or the nearest value around it that exists."""
        while location and location not in self.places:
            location = location[:-1]
        return self.at(self.places.get(location, (1, 1)))

    def key_position(self, location: Location) -> Position:
        """Return where the key of the value stands, or the value itself in a list."""
        place = self.key_places.get(location)
        return self.at(place) if place else self.position(location)

    def at(self, place: Place) -> Position:
        """Return a line and column of this file as a position."""
        return Position(self.file, *place)

    def text(self, location: Location) -> str:
        """Return the value as it is written in the file; empty for lists and mappings."""
        return self.texts.get(location, "")

    def value(self, location: Location) -> Any:
        """Return the value at a location; `None` when there is none."""
        found = self.data
        for step in location:
            if isinstance(step, int):
                items = found if isinstance(found, list) else []
                found = next(iter(items[step : step + 1]), None)
            else:
                found = found.get(step) if isinstance(found, dict) else None
        return found

    def part(self, location: Location) -> "Document":
        """Return the value at a location as a document of its own, in the same file."""
        depth = len(location)

        def inside(places: dict[Location, _T]) -> dict[Location, _T]:
            return {at[depth:]: each for at, each in places.items() if at[:depth] == location}

        places = inside(self.places)
        lines = [line for line, _ in places.values()] or [0]
        problems = [
            each for each in self.problems if min(lines) <= each.position.line <= max(lines)
        ]
        keys, texts = inside(self.key_places), inside(self.texts)
        return Document(self.file, self.value(location), problems, places, keys, texts)

    def add(self, code: ProblemCode, place: Place, field: str = "", **details: str) -> None:
        """Note a problem with the file itself."""
        self.problems.append(Problem(code, self.at(place), field, details=details))
