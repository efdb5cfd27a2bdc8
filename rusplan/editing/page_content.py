"""Which of the bank's entries, lists, changes and topics each page shows."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any, NamedTuple

from rusplan.bank.reference import KINDS, REFERENCES
from rusplan.project.excerpt import excerpt
from rusplan.project.marker import Marker, find_markers
from rusplan.project.page import Page, Pages
from rusplan.yaml.document import Document
from rusplan.yaml.pattern import find


class Item(NamedTuple):
    """Something with an id: its kind, as `rusplan.bank.reference` names it, and the id."""

    kind: str
    id: str


def pages_showing(document: Document, sources: Pages) -> dict[Item, list[str]]:
    """Return the pages in `docs` that show each item, as paths of their sources."""
    content = _Content(document.data)
    pages: dict[Item, list[str]] = defaultdict(list)
    for path, page in sources.items():
        markers = [*_with_excerpts(page, sources)]
        for item in dict.fromkeys(item for marker in markers for item in content.shown_by(marker)):
            pages[item].append(path.as_posix())
    return dict(pages)


def _with_excerpts(page: Page, sources: Pages) -> Iterator[Marker]:
    for marker in page.markers:
        yield marker
        if marker.name == "utdrag":
            path, _, anchor = marker.argument.partition("#")
            source = sources.get(PurePosixPath(path))
            yield from find_markers((source and excerpt(source.text, anchor, path)) or "")


class _Content:
    """What each marker shows, read from the bank's plain data."""

    def __init__(self, data: Any) -> None:
        self.all = {
            kind: [Item(kind, name) for pattern in patterns for _, name in find(data, pattern)]
            for kind, patterns in KINDS.items()
        }
        section_kind = {pattern[0]: kind for kind, ps in KINDS.items() for pattern in ps}
        points = find(data, ("urgency", "*", "points", "*", "entry"))
        self.urgent = [Item("oppføringane", name) for _, name in points]
        self.points_to: dict[Item, list[Item]] = defaultdict(list)
        for pattern, kind in REFERENCES.items():
            for location, name in find(data, pattern):
                owner = data[location[0]][location[1]].get("id")
                if isinstance(owner, str):
                    self.points_to[Item(section_kind[pattern[0]], owner)].append(Item(kind, name))

    def shown_by(self, marker: Marker) -> Iterator[Item]:
        """Yield what a marker shows; a card names what replaces it and what belongs with it."""
        if marker.name in {"liste", "hjelp"}:
            entries = self.points_to[Item("listene", marker.argument)]
            yield Item("listene", marker.argument)
            yield from entries
            if marker.name == "liste":
                yield from (each for entry in entries for each in self._named_on_card(entry))
        elif marker.name == "endring":
            yield from self._change(Item("endringane", marker.argument))
        elif marker.name == "endringar":
            for change in self.all["endringane"]:
                yield from self._change(change)
        elif marker.name == "hastegrad":
            yield from self.urgent
        elif marker.name == "heile banken":
            yield from [*self.all["oppføringane"], *self.all["emna"]]

    def _change(self, change: Item) -> Iterator[Item]:
        yield change
        yield from self._named_on_card(change)

    def _named_on_card(self, entry: Item) -> Iterator[Item]:
        yield from (each for each in self.points_to[entry] if each.kind == "oppføringane")
