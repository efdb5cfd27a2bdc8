"""Ids in `local/`: each defined once across all files, each reference to one that exists.

These checks read the plain data, so that an entry with another fault in it still counts.
"""

from collections.abc import Iterator
from pathlib import Path

from rusplan.bank.id_kind import IdKind
from rusplan.problems.problem import Location, Problem, ProblemCode, field_of
from rusplan.problems.suggestion import suggest
from rusplan.yaml.document import Document
from rusplan.yaml.pattern import Pattern, find

Found = tuple[Document, Location, str]
"""An id, with the file and the place where it stands."""

_ENTRIES: tuple[Pattern, ...] = (("services", "*", "id"), ("resources", "*", "id"))
_FORMER: tuple[Pattern, ...] = (("former_ids", "*"), ("schools", "*", "former_ids", "*"))
_PLACES: tuple[Pattern, ...] = (("id",), ("schools", "*", "id"))

KINDS: dict[IdKind, tuple[Pattern, ...]] = {
    IdKind.LOCAL_SERVICE: (("services", "*", "id"),),
    IdKind.MUNICIPALITY: (("id",),),
    IdKind.SCHOOL: (("schools", "*", "id"),),
    IdKind.SERVICE_TYPE: (("service_types", "*", "id"),),
    IdKind.ENTRY: _ENTRIES,
    IdKind.PERIOD: (("periods", "*", "id"),),
    IdKind.OWNER: (("owners", "*", "id"),),
}
"""Where the ids of each kind are defined; those of the bank in the bank, the rest in `local/`."""

OF_THE_BANK = {IdKind.ENTRY, IdKind.OWNER, IdKind.PERIOD}

_OF_ONE_ALONE: dict[Pattern, ProblemCode] = {
    ("number",): ProblemCode.DUPLICATE_NUMBER,
    ("name",): ProblemCode.DUPLICATE_NAME,
    ("schools", "*", "name"): ProblemCode.DUPLICATE_NAME,
}

REFERENCES: dict[Pattern, IdKind] = {
    ("services", "*", "type"): IdKind.SERVICE_TYPE,
    ("services", "*", "service_areas", "*"): IdKind.MUNICIPALITY,
    ("services", "*", "part_areas", "*", "area"): IdKind.MUNICIPALITY,
    ("services", "*", "possible_areas", "*"): IdKind.MUNICIPALITY,
    ("services", "*", "host"): IdKind.MUNICIPALITY,
    ("successors", "*"): IdKind.MUNICIPALITY,
    ("schools", "*", "successors", "*"): IdKind.SCHOOL,
    ("services", "*", "school"): IdKind.SCHOOL,
    ("schools", "*", "municipality"): IdKind.MUNICIPALITY,
    ("services", "*", "owner"): IdKind.OWNER,
    ("schools", "*", "owner"): IdKind.OWNER,
    ("owner",): IdKind.OWNER,
    ("services", "*", "channels", "*", "schedules", "*", "period"): IdKind.PERIOD,
    ("services", "*", "channels", "*", "special_hours", "*", "period"): IdKind.PERIOD,
    ("service_types", "*", "related", "*"): IdKind.SERVICE_TYPE,
    ("service_types", "*", "county_entries", "*"): IdKind.ENTRY,
    ("service_types", "*", "fallback_entries", "*"): IdKind.ENTRY,
}


_AREAS: tuple[Pattern, ...] = (("services", "*", "service_areas", "*"),)
_ONLY_A_PART = (
    "Vel ein som finst. Er tenesta berre for ein del av kommunen, skriv du det slik: "
    "part_areas: [{area: id-en til kommunen, name: delen}]."
)


def check_local_references(
    bank: Document, documents: list[Document], *, whole: bool = True
) -> Iterator[Problem]:
    """Yield ids that are used twice, in the same file or in two, and references to none.

    Entries of the bank, local services, municipalities, the county and schools share one
    namespace: each has an address of its own. The kinds of services have another. Without the
    `whole` of `local/`, since a file cannot be read, only ids of the bank can be missed.
    """
    copies = copied_files(documents)
    yield from copies.values()
    documents = [document for document in documents if document.file not in copies]
    yield from _duplicates(bank, documents, (*_ENTRIES, *_PLACES))
    yield from _alike(documents)
    yield from _still_there(documents)
    yield from _duplicates(bank, documents, (("service_types", "*", "id"),))
    known = {
        kind: {value: None for *_, value in _all(_files(kind, bank, documents), patterns)}
        for kind, patterns in KINDS.items()
    }
    for pattern, kind in REFERENCES.items():
        for document, location, value in _all(documents, (pattern,)):
            judged = known[kind] and (whole or kind in OF_THE_BANK)
            if judged and value not in known[kind]:
                suggestion = suggest(value, list(known[kind]))
                if pattern in _AREAS and not suggestion.startswith("Meinte"):
                    suggestion = _ONLY_A_PART
                details = {"kind": kind.in_bank, "suggestion": suggestion}
                field = field_of(location)
                position = document.position(location)
                yield Problem(ProblemCode.UNDEFINED_ID, position, field, value, details)


def copied_files(documents: list[Document]) -> dict[Path, Problem]:
    """Return a problem for each file of a municipality that another file has, by its path.

    The one that is named after the municipality is the one that counts.
    """
    first: dict[str, Document] = {}
    copies: dict[Path, Problem] = {}
    named = sorted(documents, key=lambda each: each.file.stem != each.value(("id",)))
    for document, location, value in _all(named, (("id",),)):
        if value not in first:
            first[value] = document
            continue
        details = {"first": str(first[value].file)}
        position = document.position(location)
        copies[document.file] = Problem(ProblemCode.COPIED_FILE, position, "id", value, details)
    return copies


def _alike(documents: list[Document]) -> Iterator[Problem]:
    """Yield each place that readers or registers cannot tell from another of its kind.

    One that has an end may be called as the one that takes over from it.
    """
    for pattern, code in _OF_ONE_ALONE.items():
        first: dict[str, tuple[Document, Location]] = {}
        for document, location, value in _all(documents, (pattern,)):
            of_place = location[:-1]
            is_county = not of_place and not document.value(("number",))
            if is_county or document.value((*of_place, "end_date")):
                continue
            key = " ".join(value.lower().split())
            if key in first:
                where, there = first[key]
                if where.value((*there[:-1], "id")) == document.value((*of_place, "id")):
                    continue  # the same place pasted twice, which has been reported
                line = str(where.position(there).line)
                details = {"first_line": line if where is document else f"{line} i {where.file}"}
                yield Problem(code, document.position(location), str(pattern[-1]), value, details)
            first.setdefault(key, (document, location))


def _still_there(documents: list[Document]) -> Iterator[Problem]:
    """Yield each former id that something is called still: its address cannot lead on."""
    first = {value: (document, at) for document, at, value in _all(documents, _PLACES)}
    for document, location, value in _all(documents, _FORMER):
        if value in first:
            where, at = first[value]
            details = {"first_line": f"{where.position(at).line} i {where.file}"}
            position = document.position(location)
            yield Problem(ProblemCode.DUPLICATE_ID, position, "former_ids", value, details)


def _files(kind: IdKind, bank: Document, documents: list[Document]) -> list[Document]:
    return [bank] if kind in OF_THE_BANK else documents


def _all(documents: list[Document], patterns: tuple[Pattern, ...]) -> Iterator[Found]:
    for document in documents:
        for pattern in patterns:
            for location, value in find(document.data, pattern):
                yield document, location, value


def _duplicates(
    bank: Document, documents: list[Document], patterns: tuple[Pattern, ...]
) -> Iterator[Problem]:
    first: dict[str, Found] = {found[2]: found for found in _all([bank], patterns)}
    for document, location, value in _all(documents, patterns):
        if value in first:
            where, there, _ = first[value]
            line = str(where.position(there).line)
            details = {"first_line": line if where is document else f"{line} i {where.file}"}
            position = document.position(location)
            yield Problem(ProblemCode.DUPLICATE_ID, position, "id", value, details)
        else:
            first[value] = document, location, value
