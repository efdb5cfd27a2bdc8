"""Where everything with an id is defined, and where the files and pages refer to it.

Reads plain data, so that it answers for files with faults in them too.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product

from rusplan.bank.id_kind import IdKind
from rusplan.bank.reference import KINDS, REFERENCES, TERMS
from rusplan.local import reference as local_reference
from rusplan.pages.item import Item
from rusplan.problems.problem import Position
from rusplan.project import Project
from rusplan.project.landmark import find_landmarks
from rusplan.project.page import Page
from rusplan.project.vocabulary_check import ANSWERS
from rusplan.yaml.document import Document
from rusplan.yaml.pattern import Pattern, find

_LOCAL_KINDS = {
    kind: patterns
    for kind, patterns in local_reference.KINDS.items()
    if kind not in local_reference.OF_THE_BANK
}

_ALARMS: Pattern = ("alarms", "*", "show", "*")

Found = Iterator[tuple[Item, Position]]


@dataclass(frozen=True, slots=True)
class References:
    """The places where one thing is defined (more than one is a fault), and referred to."""

    defined: list[Position] = field(default_factory=list)
    used: list[Position] = field(default_factory=list)


def references(project: Project) -> dict[Item, References]:
    """Return everything in the project that has an id, with the places where it stands."""
    bank, local = project.documents.bank, list(project.documents.local.values())
    found: dict[Item, References] = defaultdict(References)
    for item, place in _definitions(bank, local):
        found[item].defined.append(place)
    used = (*_references(bank, local), *_in_pages(project.all_pages), *_in_search(project))
    for item, place in used:
        if item in found:
            found[item].used.append(place)
    return dict(found)


def _definitions(bank: Document, local: list[Document]) -> Found:
    for kind, patterns in KINDS.items():
        yield from _found([bank], dict.fromkeys(patterns, kind))
    for kind, patterns in _LOCAL_KINDS.items():
        yield from _found(local, dict.fromkeys(patterns, kind))


def _references(bank: Document, local: list[Document]) -> Found:
    yield from _found([bank], REFERENCES)
    yield from _found([bank, *local], TERMS)
    yield from _found(local, local_reference.REFERENCES)


def _found(documents: list[Document], patterns: dict[Pattern, IdKind]) -> Found:
    for document in documents:
        for pattern, kind in patterns.items():
            for location, name in find(document.data, pattern):
                yield Item(kind, name), document.position(location)


def _in_pages(pages: list[Page]) -> Found:
    for page in pages:
        for location, owner in find(page.front_matter.data, ("owner",)):
            yield Item(IdKind.OWNER, owner), page.front_matter.position(location)
        for marker in page.markers:
            if marker.kind and marker.kind.id_kind:
                place = Position(page.file, marker.line, 1)
                yield Item(marker.kind.id_kind, marker.argument), place


def _in_search(project: Project) -> Found:
    others = (each.search_file for each in project.translations)
    documents = [project.documents.vocabulary, *filter(None, others)]
    landmarks = find_landmarks(project.pages)
    # How the words of the search point to what a build makes from an id, on a page of any name.
    made = {
        f"{page.removesuffix('.html')}.md#{prefix}": kind
        for page, prefix, kind in (
            (landmarks.changes, "", IdKind.CHANGE),
            (landmarks.bank, "emne-", IdKind.TOPIC),
        )
        if page
    }
    for document, pattern in product(documents, ANSWERS):
        for location, target in find(document.data, pattern):
            start = next((start for start in made if target.startswith(start)), "")
            item = Item(made.get(start, IdKind.ENTRY), target.removeprefix(start))
            yield item, document.position(location)
    alarms = project.documents.alarms
    for location, target in find(alarms.data, _ALARMS):
        yield Item(IdKind.ENTRY, target), alarms.position(location)
