"""Where an id is defined, where it is used, and on which pages readers meet it."""

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from rusplan.bank.document import Document
from rusplan.bank.problem import Position
from rusplan.bank.reference import KINDS, REFERENCES, find
from rusplan.bank.validation import suggest
from rusplan.editing.page_content import Item, pages_showing
from rusplan.pages.marker import find_markers
from rusplan.pages.source import page_sources
from rusplan.pages.usage import TAKES_ID

_ONE = {
    "oppføringane": "oppføring",
    "emna": "emne",
    "listene": "liste",
    "endringane": "endring",
    "rollene": "rolle",
}


@dataclass(frozen=True, slots=True)
class Usage:
    """One thing with the id: where it is defined and used, and the pages that show it."""

    item: Item
    defined: list[Position]
    used: list[Position]
    pages: list[str]


def usages(document: Document, docs: Path) -> dict[str, list[Usage]]:
    """Return everything that has an id in the bank, by id. Ids of two kinds may be alike.

    Reads plain data, so that it answers for a bank with faults in it too.
    """
    defined, used = defaultdict(list), defaultdict(list)
    for kind, patterns in KINDS.items():
        for pattern in patterns:
            for location, name in find(document.data, pattern):
                defined[Item(kind, name)].append(document.position(location))
    for pattern, kind in REFERENCES.items():
        for location, name in find(document.data, pattern):
            used[Item(kind, name)].append(document.position(location))
    for path, markdown in page_sources(docs):
        for marker in find_markers(markdown):
            if marker.name in TAKES_ID:
                place = Position(Path(docs.name) / path, marker.line, 1)
                used[Item(TAKES_ID[marker.name][1], marker.argument)].append(place)
    pages = pages_showing(document, docs)
    found = defaultdict(list)
    for item, positions in defined.items():
        found[item.id].append(Usage(item, positions, used[item], pages.get(item, [])))
    return dict(found)


def where_report(document: Document, docs: Path, name: str) -> tuple[str, bool]:
    """Return in Nynorsk where an id is, and whether there is any such id."""
    known = usages(document, docs)
    if name not in known:
        return f"Ingenting i banken har id-en «{name}». {suggest(name, list(known))}\n", False
    return "\n".join(_described(usage) for usage in known[name]), True


def _described(usage: Usage) -> str:
    rows = [
        ("definert", list(map(str, usage.defined))),
        ("brukt", list(map(str, usage.used))),
        ("vist på", usage.pages),
    ]
    lines = [f"{usage.item.id} ({_ONE[usage.item.kind]})"]
    for title, values in rows:
        for index, value in enumerate(values or ["ingen stad"]):
            lines.append(f"  {title if index == 0 else '':<10}{value}")
    return "\n".join(lines) + "\n"
