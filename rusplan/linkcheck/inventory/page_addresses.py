"""The addresses that the pages' own Markdown states, with the line where each stands."""

import re
from collections.abc import Iterator
from pathlib import Path

from rusplan.linkcheck.inventory.occurrence import Inventory, Occurrence, united

LINKED = re.compile(r"\]\(<?((?:https?:|mailto:|tel:|sms:)[^\s)>]+)|<((?:https?:|mailto:)[^\s>]+)>")


def read_page_inventory(root: Path) -> Inventory:
    """Return the addresses linked to in `docs/**.md` under `root`."""
    return united(*_inventories(root))


def _inventories(root: Path) -> Iterator[Inventory]:
    for path in sorted(root.glob("docs/**/*.md")):
        name = path.relative_to(root).as_posix()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            for match in LINKED.finditer(line):
                yield {match[1] or match[2]: (Occurrence(name, number),)}
