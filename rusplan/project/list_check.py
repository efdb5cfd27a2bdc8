"""Checks that a list fits the page and the marker that show it."""

from collections import defaultdict
from collections.abc import Collection, Iterator

from rusplan.bank.channel_kind import ChannelKind
from rusplan.problems.problem import Location, Problem, ProblemCode
from rusplan.problems.suggestion import suggest
from rusplan.project.marker import Marker
from rusplan.yaml.document import Document
from rusplan.yaml.pattern import find

_LINES = ("lists", "*", "groups", "*", "items", "*")

Lines = dict[str, list[tuple[Location, str]]]
"""What the lines of each list say in one field, by the id of the list."""


class ListCheck:
    """The lists of a bank, read as plain data and looked through once for all pages."""

    def __init__(self, bank: Document) -> None:
        self._bank = bank
        self._notes = _lines(bank, "refers_to")
        self._entries = _lines(bank, "entry")
        self._silent = _without_phone(bank)

    def problems(self, marker: Marker, headings: Collection[str]) -> Iterator[Problem]:
        """Yield what is wrong with the list that a marker shows.

        `headings` are the anchors on the page, which lines that are notes refer to.
        """
        for location, anchor in self._notes.get(marker.argument, []):
            if anchor not in headings:
                suggestion = suggest(anchor, list(headings))
                details = {"kind": "overskriftene på sida", "suggestion": suggestion}
                place = self._bank.position(location)
                yield Problem(ProblemCode.UNDEFINED_ID, place, "refers_to", anchor, details)
        if marker.kind and marker.kind.shows_numbers:
            for location, entry in self._entries.get(marker.argument, []):
                if entry in self._silent:
                    place = self._bank.position(location)
                    yield Problem(ProblemCode.NO_PHONE, place, "entry", entry)


def _lines(bank: Document, field: str) -> Lines:
    ids = {location[1]: each for location, each in find(bank.data, ("lists", "*", "id"))}
    lines: Lines = defaultdict(list)
    for location, value in find(bank.data, (*_LINES, field)):
        if location[1] in ids:
            lines[ids[location[1]]].append((location, value))
    return lines


def _without_phone(bank: Document) -> set[str]:
    kinds = find(bank.data, ("services", "*", "channels", "*", "kind"))
    spoken = {kind.value for kind in ChannelKind if kind.is_spoken}
    with_phone = {location[1] for location, kind in kinds if kind in spoken}
    services = list(find(bank.data, ("services", "*", "id")))
    resources = find(bank.data, ("resources", "*", "id"))
    entries = {entry for _, entry in [*services, *resources]}
    return entries - {entry for location, entry in services if location[1] in with_phone}
