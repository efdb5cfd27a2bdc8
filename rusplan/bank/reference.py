"""Ids: each defined once, each reference to one that exists, and nothing left unshown.

These checks read the plain data, so that an entry with another fault in it still counts.
"""

from collections.abc import Iterator
from typing import Any

from rusplan.bank.id_kind import IdKind
from rusplan.problems.problem import Location, Problem, ProblemCode, field_of
from rusplan.problems.suggestion import suggest
from rusplan.yaml.document import Document
from rusplan.yaml.pattern import Pattern, find

KINDS: dict[IdKind, tuple[Pattern, ...]] = {
    IdKind.ENTRY: (("services", "*", "id"), ("resources", "*", "id")),
    IdKind.TOPIC: (("topics", "*", "id"),),
    IdKind.LIST: (("lists", "*", "id"),),
    IdKind.CHANGE: (("changes", "*", "id"),),
    IdKind.OWNER: (("owners", "*", "id"),),
    IdKind.PERIOD: (("periods", "*", "id"),),
    IdKind.AUDIENCE: (("audiences", "*", "id"),),
    IdKind.RESOURCE_TYPE: (("resource_types", "*", "id"),),
    IdKind.LANGUAGE: (("languages", "*", "id"),),
}
"""Where the ids of each kind are defined. Ids of one kind share a namespace."""

_LINES: Pattern = ("lists", "*", "groups", "*", "items", "*")

REFERENCES: dict[Pattern, IdKind] = {
    ("services", "*", "topics", "*"): IdKind.TOPIC,
    ("resources", "*", "topics", "*"): IdKind.TOPIC,
    ("services", "*", "when_closed"): IdKind.ENTRY,
    ("resources", "*", "replacement"): IdKind.ENTRY,
    ("resources", "*", "related", "*"): IdKind.ENTRY,
    (*_LINES, "entry"): IdKind.ENTRY,
    ("changes", "*", "entry"): IdKind.ENTRY,
    ("urgency", "*", "points", "*", "entry"): IdKind.ENTRY,
    ("services", "*", "owner"): IdKind.OWNER,
    ("resources", "*", "owner"): IdKind.OWNER,
    ("changes", "*", "owner"): IdKind.OWNER,
    ("services", "*", "channels", "*", "schedules", "*", "period"): IdKind.PERIOD,
    ("services", "*", "channels", "*", "special_hours", "*", "period"): IdKind.PERIOD,
}

TERMS: dict[Pattern, IdKind] = {
    ("services", "*", "audience", "*"): IdKind.AUDIENCE,
    ("resources", "*", "audience", "*"): IdKind.AUDIENCE,
    ("resources", "*", "type"): IdKind.RESOURCE_TYPE,
    ("resources", "*", "language"): IdKind.LANGUAGE,
    ("services", "*", "languages", "*"): IdKind.LANGUAGE,
    ("services", "*", "name_language"): IdKind.LANGUAGE,
    ("schools", "*", "name_language"): IdKind.LANGUAGE,
    ("lists", "*", "groups", "*", "heading_language"): IdKind.LANGUAGE,
    ("lists", "*", "groups", "*", "items", "*", "label_language"): IdKind.LANGUAGE,
    ("changes", "*", "now_language"): IdKind.LANGUAGE,
}
"""Terms, in the bank and in `local/`: most are those that every county has (see `taxonomy`)."""

WITHIN_ENTRIES = {
    ("services", "*", "when_closed"),
    ("resources", "*", "replacement"),
    ("resources", "*", "related", "*"),
}
"""References from one entry to another."""


def check_references(document: Document) -> list[Problem]:
    """Return duplicate ids, references to ids that do not exist, and entries never shown.

    Services are always shown, on the bank's own page. A resource is shown when a list, a
    change or another resource points to it; a topic when an entry has it. Whether a list is
    shown is known only with the pages (`rusplan.project.page_check`).
    """
    defined = {kind: _defined(document, patterns) for kind, patterns in KINDS.items()}
    problems = [p for kind in KINDS for p in _duplicates(document, KINDS[kind])]
    problems += _listed_twice(document)
    used: dict[IdKind, set[str]] = {kind: set() for kind in KINDS}
    for pattern, kind in REFERENCES.items():
        for location, value in find(document.data, pattern):
            itself = defined[kind].get(value) == (*location[:2], "id")
            if pattern in WITHIN_ENTRIES and itself:
                position, field = document.position(location), pattern[2]
                problems.append(Problem(ProblemCode.SELF_REFERENCE, position, field, value))
                continue
            used[kind].add(value)
            if value not in defined[kind]:
                known = list(defined[kind])
                details = {"kind": kind, "suggestion": suggest(value, known)}
                position = document.position(location)
                field = field_of(location)
                problems.append(Problem(ProblemCode.UNDEFINED_ID, position, field, value, details))
    for kind, section, remedy in (
        (IdKind.ENTRY, "resources", "Set henne inn i ei liste under «lists», eller slett henne."),
        (IdKind.TOPIC, "topics", "Gi emnet til ei oppføring under «topics», eller slett det."),
    ):
        for location, value in find(document.data, (section, "*", "id")):
            if value not in used[kind]:
                position, details = document.position(location), {"suggestion": remedy}
                problems.append(Problem(ProblemCode.NEVER_SHOWN, position, "id", value, details))
    return problems


def _listed_twice(document: Document) -> Iterator[Problem]:
    """Yield each entry that stands twice in a list, unless the plan has two names for it."""
    first: dict[tuple[Any, ...], Location] = {}
    labels = dict(find(document.data, (*_LINES, "label")))
    for location, value in find(document.data, (*_LINES, "entry")):
        key = (location[1], value, labels.get((*location[:-1], "label")))
        if key in first:
            details = {"first_line": str(document.position(first[key]).line)}
            position = document.position(location)
            yield Problem(ProblemCode.LISTED_TWICE, position, "entry", value, details)
        first.setdefault(key, location)


def _defined(document: Document, patterns: tuple[Pattern, ...]) -> dict[str, Location]:
    return {
        value: location
        for pattern in reversed(patterns)
        for location, value in reversed(list(find(document.data, pattern)))
    }


def _duplicates(document: Document, patterns: tuple[Pattern, ...]) -> Iterator[Problem]:
    first: dict[str, Location] = {}
    for pattern in patterns:
        for location, value in find(document.data, pattern):
            if value in first:
                line = str(document.position(first[value]).line)
                position, details = document.position(location), {"first_line": line}
                yield Problem(ProblemCode.DUPLICATE_ID, position, "id", value, details)
            first.setdefault(value, location)
