"""The addresses that the pages' own Markdown states, with the line where each stands."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from rusplan.linkcheck.inventory.occurrence import Inventory, Occurrence, united

LINKED = re.compile(r"\]\(<?((?:https?:|mailto:|tel:|sms:)[^\s)>]+)|<((?:https?:|mailto:)[^\s>]+)>")


def page_addresses(sources: Iterable[tuple[Path, str]]) -> Inventory:
    """Return the addresses linked to in pages' sources, given each file's path and text."""
    return united(*_inventories(sources))


def _inventories(sources: Iterable[tuple[Path, str]]) -> Iterator[Inventory]:
    for file, text in sources:
        for number, line in enumerate(text.splitlines(), start=1):
            for match in LINKED.finditer(line):
                yield {match[1] or match[2]: (Occurrence(file.as_posix(), number),)}
