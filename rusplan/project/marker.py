"""The markers that a page holds where generated content goes: `[[liste: forebygging]]`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rusplan.bank.id_kind import IdKind
from rusplan.bank.term import Word

_MARKER = re.compile(r"^\[\[(?P<name>[^\]:]+?)\s*(?::\s*(?P<argument>[^\]]*?))?\s*\]\]\s*$")
"""A line that is a marker and nothing else: its name, and what stands after the colon if any."""


class MarkerKind(Word):
    """What may stand in a marker, and what the checks of the pages must know of it.

    `id_kind` is what its argument is the id of; `None` where it is no id of the bank.
    """

    LIST = "liste", IdKind.LIST
    HELP = "hjelp", IdKind.LIST
    PAPER = "papir", IdKind.LIST
    LINES = "linjer", IdKind.LIST
    WAITING = "ventar", IdKind.LIST
    CHANGE = "endring", IdKind.CHANGE
    EXCERPT = "utdrag", None
    CHANGES = "endringar", None
    WHOLE_BANK = "heile banken", None
    CONTACT = "kontakt", None
    STATEMENT = "tilgjengeerklæring", None
    PLACES = "stader", None
    URGENCY = "hastegrad", None
    WRITTEN_HELP = "utan å ringje", None
    MUNICIPALITY = "kommune", None
    SCHOOL = "skole", None

    def __init__(self, _value: str, id_kind: IdKind | None) -> None:
        self.id_kind = id_kind

    @property
    def is_for_authors(self) -> bool:
        """Say whether a person may write it; the others stand on pages that a build makes."""
        return self not in (MarkerKind.MUNICIPALITY, MarkerKind.SCHOOL)

    @property
    def takes_argument(self) -> bool:
        """Say whether something must stand after its name: an id, or the place of an excerpt."""
        return self.id_kind is not None or self is MarkerKind.EXCERPT

    @property
    def shows_list(self) -> bool:
        """Say whether it shows a list of the bank."""
        return self.id_kind is IdKind.LIST

    @property
    def shows_numbers(self) -> bool:
        """Say whether it shows numbers to call, so that each entry of its list must have one."""
        return self.shows_list and self is not MarkerKind.LIST

    @property
    def may_be_quoted(self) -> bool:
        """Say whether it may stand in an excerpt: the others make anchors, which would be two."""
        return self is MarkerKind.CHANGE

    @property
    def quotes_the_plan(self) -> bool:
        """Say whether it brings words of the plan to the page."""
        return self in (MarkerKind.EXCERPT, MarkerKind.CHANGES)


_KINDS = {kind.value: kind for kind in MarkerKind}

MARKER_NAMES = tuple(kind.value for kind in MarkerKind if kind.is_for_authors)
"""Every marker that a person may write."""


@dataclass(frozen=True, slots=True)
class Marker:
    """One marker, alone on its line: its name, its argument, and its line from 1."""

    name: str
    argument: str
    line: int

    @property
    def kind(self) -> MarkerKind | None:
        """What the marker is; `None` where nothing has that name."""
        return _KINDS.get(self.name)


def find_markers(markdown: str) -> Iterator[Marker]:
    """Yield the markers of a page, in order."""
    for number, line in enumerate(markdown.split("\n"), start=1):
        if match := _MARKER.match(line):
            yield Marker(match["name"], match["argument"] or "", number)
