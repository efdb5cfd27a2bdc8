"""Checks that a list fits the page and the marker that show it."""

from collections.abc import Collection, Iterator

from rusplan.bank.term import ChannelKind
from rusplan.problems.problem import Problem, ProblemCode
from rusplan.problems.suggestion import suggest
from rusplan.project.marker import Marker
from rusplan.yaml.document import Document
from rusplan.yaml.pattern import find

_SHOWS_NUMBERS = ("hjelp", "papir")
_LINES = ("lists", "*", "groups", "*", "items", "*")


def check_shown_list(
    document: Document, marker: Marker, headings: Collection[str]
) -> Iterator[Problem]:
    """Yield what is wrong with the list that a marker shows.

    `headings` are the anchors on the page, which lines that are notes refer to. `[[hjelp]]`
    and the poster of `[[papir]]` show numbers to call, so each of its entries must have one.
    """
    ids = find(document.data, ("lists", "*", "id"))
    shown = {location[1] for location, list_id in ids if list_id == marker.argument}
    for location, anchor in find(document.data, (*_LINES, "refers_to")):
        if location[1] in shown and anchor not in headings:
            details = {
                "kind": "overskriftene på sida",
                "suggestion": suggest(anchor, list(headings)),
            }
            position = document.position(location)
            yield Problem(ProblemCode.UNDEFINED_ID, position, "refers_to", anchor, details)
    if marker.name in _SHOWS_NUMBERS:
        silent = _without_phone(document)
        for location, entry in find(document.data, (*_LINES, "entry")):
            if location[1] in shown and entry in silent:
                position = document.position(location)
                yield Problem(ProblemCode.NO_PHONE, position, "entry", entry)


def _without_phone(document: Document) -> set[str]:
    kinds = find(document.data, ("services", "*", "channels", "*", "kind"))
    with_phone = {location[1] for location, kind in kinds if kind == ChannelKind.PHONE}
    services = list(find(document.data, ("services", "*", "id")))
    resources = find(document.data, ("resources", "*", "id"))
    entries = {entry for _, entry in [*services, *resources]}
    return entries - {entry for location, entry in services if location[1] in with_phone}
