"""A YAML file as plain data that remembers where each value stands."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rusplan.bank.problem import Location, Position, Problem, ProblemCode

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

    def add(self, code: ProblemCode, place: Place, field: str = "", **details: str) -> None:
        """Note a problem with the file itself."""
        self.problems.append(Problem(code, self.at(place), field, details=details))
