"""Everything with an id: where it is defined and used, and the pages that show it."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from rusplan.bank.reference import KINDS, REFERENCES
from rusplan.editing.page_content import Item, pages_showing
from rusplan.editing.place_content import ENTRY, PLACE_FOLDERS, shown_on_places
from rusplan.local import reference as local_reference
from rusplan.marked import N_
from rusplan.problems.problem import Position
from rusplan.project import Project
from rusplan.project.landmark import find_landmarks
from rusplan.project.page import Pages
from rusplan.project.page_check import TAKES_ID
from rusplan.yaml.document import Document
from rusplan.yaml.pattern import Pattern, find

_LOCAL_KINDS = {
    kind: patterns
    for kind, patterns in local_reference.KINDS.items()
    if kind not in local_reference.OF_THE_BANK
}
_LOCAL_REFERENCES = {
    pattern: ENTRY if kind == local_reference.IN_BANK else kind
    for pattern, kind in local_reference.REFERENCES.items()
}

_ANSWERS: Pattern = ("questions", "*", "show", "*")
_ALARMS: Pattern = ("alarms", "*", "show", "*")

EVERY_PLACE = N_("alle kommunane og skolane")
"""Stands for the page of every municipality and every school."""

Found = Iterator[tuple[Item, Position]]


@dataclass(frozen=True, slots=True)
class Usage:
    """One thing with the id: where it is defined and used, and the pages that show it."""

    item: Item
    defined: list[Position]
    used: list[Position]
    pages: list[str]


def usages(project: Project) -> dict[str, list[Usage]]:
    """Return everything in the project that has an id, by id. Ids of two kinds may be alike.

    Reads plain data, so that it answers for files with faults in them too.
    """
    bank, local = project.documents.bank, list(project.documents.local.values())
    defined, used = defaultdict(list), defaultdict(list)
    pages: dict[Item, list[str]] = defaultdict(list)
    for item, place in _definitions(bank, local):
        defined[item].append(place)
    for item, place in (*_references(bank, local), *_in_pages(project.pages), *_in_search(project)):
        used[item].append(place)
    for item, shown in pages_showing(bank, project.pages).items():
        pages[item] += shown
    of_places = list(shown_on_places(bank, local, project.pages))
    for item, page in of_places:
        pages[item].append(page)
    every = {page for _, page in of_places if page.startswith(PLACE_FOLDERS)}
    found = defaultdict(list)
    for item, positions in defined.items():
        found[item.id].append(Usage(item, positions, used[item], _shown(pages[item], every)))
    return dict(found)


def _shown(pages: list[str], every: set[str]) -> list[str]:
    """Return pages once each, and those of all places as one."""
    once = list(dict.fromkeys(pages))
    if not every or not every.issubset(once):
        return once
    return [*(page for page in once if page not in every), EVERY_PLACE]


def _definitions(bank: Document, local: list[Document]) -> Found:
    for kind, patterns in KINDS.items():
        yield from _found([bank], dict.fromkeys(patterns, kind))
    for kind, patterns in _LOCAL_KINDS.items():
        yield from _found(local, dict.fromkeys(patterns, kind))


def _references(bank: Document, local: list[Document]) -> Found:
    yield from _found([bank], REFERENCES)
    yield from _found(local, _LOCAL_REFERENCES)


def _found(documents: list[Document], patterns: dict[Pattern, str]) -> Found:
    for document in documents:
        for pattern, kind in patterns.items():
            for location, name in find(document.data, pattern):
                yield Item(kind, name), document.position(location)


def _in_pages(pages: Pages) -> Found:
    for page in pages.values():
        for location, owner in find(page.front_matter.data, ("owner",)):
            yield Item("rollene", owner), page.front_matter.position(location)
        for marker in page.markers:
            if marker.name in TAKES_ID:
                place = Position(page.file, marker.line, 1)
                yield Item(TAKES_ID[marker.name][1], marker.argument), place


def _in_search(project: Project) -> Found:
    document = project.documents.vocabulary
    landmarks = find_landmarks(project.pages)
    # How the words of the search point to what a build makes from an id, on a page of any name.
    made = {
        f"{page.removesuffix('.html')}.md#{prefix}": kind
        for page, prefix, kind in (
            (landmarks.changes, "", "endringane"),
            (landmarks.bank, "emne-", "emna"),
        )
        if page
    }
    for location, target in find(document.data, _ANSWERS):
        start = next((start for start in made if target.startswith(start)), "")
        item = Item(made.get(start, ENTRY), target.removeprefix(start))
        yield item, document.position(location)
    alarms = project.documents.alarms
    for location, target in find(alarms.data, _ALARMS):
        yield Item(ENTRY, target), alarms.position(location)
