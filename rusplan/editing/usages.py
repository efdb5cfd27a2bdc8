"""Everything with an id: where it is defined and used, and the pages that show it."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rusplan.bank.reading import read_bank_file
from rusplan.bank.reference import KINDS, REFERENCES
from rusplan.editing.page_content import Item, pages_showing
from rusplan.editing.place_content import ENTRY, PLACE_FOLDERS, shown_on_places
from rusplan.local import reference as local_reference
from rusplan.local.reading import read_documents
from rusplan.marked import N_
from rusplan.problems.problem import Position
from rusplan.project.landmark import find_landmarks
from rusplan.project.marker import find_markers
from rusplan.project.page import page_sources
from rusplan.project.page_check import TAKES_ID
from rusplan.project.reviewed_page import front_matter
from rusplan.project.vocabulary_check import VOCABULARY_FILE
from rusplan.yaml.document import Document
from rusplan.yaml.pattern import Pattern, find
from rusplan.yaml.reading import read_document

_LOCAL_KINDS = {
    kind: patterns
    for kind, patterns in local_reference.KINDS.items()
    if kind not in local_reference.OF_THE_BANK
}
_LOCAL_REFERENCES = {
    pattern: ENTRY if kind == local_reference.IN_BANK else kind
    for pattern, kind in local_reference.REFERENCES.items()
}

_ANSWERS: tuple[Pattern, ...] = (
    ("emergencies", "*", "show", "*"),
    ("questions", "*", "show", "*"),
)

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


def usages(root: Path, docs: Path) -> dict[str, list[Usage]]:
    """Return everything in the project that has an id, by id. Ids of two kinds may be alike.

    Reads plain data, so that it answers for files with faults in them too.
    """
    bank, local = read_bank_file(root), list(read_documents(root).values())
    defined, used = defaultdict(list), defaultdict(list)
    pages: dict[Item, list[str]] = defaultdict(list)
    for item, place in _definitions(bank, local):
        defined[item].append(place)
    for item, place in (*_references(bank, local), *_in_pages(docs), *_in_search(root, docs)):
        used[item].append(place)
    for item, shown in pages_showing(bank, docs).items():
        pages[item] += shown
    of_places = list(shown_on_places(bank, local, docs))
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


def _in_pages(docs: Path) -> Found:
    for path, markdown in page_sources(docs):
        document = front_matter(path, markdown, docs)
        for location, owner in find(document.data, ("owner",)):
            yield Item("rollene", owner), document.position(location)
        for marker in find_markers(markdown):
            if marker.name in TAKES_ID:
                place = Position(Path(docs.name) / path, marker.line, 1)
                yield Item(TAKES_ID[marker.name][1], marker.argument), place


def _in_search(root: Path, docs: Path) -> Found:
    document = read_document(root / VOCABULARY_FILE, shown_as=VOCABULARY_FILE)
    landmarks = find_landmarks(docs)
    # How the words of the search point to what a build makes from an id, on a page of any name.
    made = {
        f"{page.removesuffix('.html')}.md#{prefix}": kind
        for page, prefix, kind in (
            (landmarks.changes, "", "endringane"),
            (landmarks.bank, "emne-", "emna"),
        )
        if page
    }
    for pattern in _ANSWERS:
        for location, target in find(document.data, pattern):
            start = next((start for start in made if target.startswith(start)), "")
            item = Item(made.get(start, ENTRY), target.removeprefix(start))
            yield item, document.position(location)
