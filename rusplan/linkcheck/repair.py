"""Moved addresses rewritten in the YAML, and not a byte more."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rusplan.linkcheck.inventory.bank_addresses import ADDRESS_FIELDS
from rusplan.linkcheck.inventory.occurrence import Inventory
from rusplan.linkcheck.memory.memory import Memory
from rusplan.linkcheck.report import messages
from rusplan.linkcheck.verdict import Verdict
from rusplan.problems.messages import system_reason
from rusplan.problems.problem import Location, field_of
from rusplan.yaml.edit import Edit, NotEditableError, apply_edits
from rusplan.yaml.file import write_whole
from rusplan.yaml.reading import compose_document


class NotRepaired(Exception):
    """A file could not be repaired; it stands as it was."""


def repair(root: Path, inventory: Inventory, memory: Memory) -> int:
    """Rewrite every MOVED address in the bank's files under `root`; returns how many places.

    Raises NotRepaired.
    """
    moved = {
        address: record.moved_to
        for address, record in memory.links.items()
        if record.verdict is Verdict.MOVED and record.moved_to
    }
    files = {place.file for a, places in inventory.items() if a in moved for place in places}
    return sum(_repair(root / name, moved) for name in sorted(files))


def rewritten(text: str, moved: Mapping[str, str]) -> tuple[str, int]:
    """Return the YAML text with addresses replaced, and how many. Raises NotEditableError."""
    document = compose_document(text.encode(), Path())
    if document.problems:
        raise NotEditableError
    edits: dict[Location, Edit] = {}
    count = 0
    for location, value in document.texts.items():
        if value not in moved or field_of(location) not in ADDRESS_FIELDS:
            continue
        count += 1
        there = _at(document.data, location[:-1])
        if isinstance(there, list) and moved[value] in there:
            new = list(dict.fromkeys(moved.get(each, each) for each in there))
            edits[location[:-1]] = Edit(location[:-1], new)
        else:
            edits[location] = Edit(location, moved[value])
    return apply_edits(text, list(edits.values())), count


def _at(data: Any, location: Location) -> Any:
    for step in location:
        data = data[step]
    return data


def _repair(path: Path, moved: Mapping[str, str]) -> int:
    try:
        text = path.read_bytes().decode("utf-8")
        repaired, count = rewritten(text, moved)
        if count:
            write_whole(path, [repaired])
    except OSError as error:
        reason = system_reason(error)
        raise NotRepaired(messages.NOT_FIXED.format(path=path, reason=reason)) from error
    except (UnicodeDecodeError, NotEditableError) as error:
        reason = messages.NOT_EDITABLE
        raise NotRepaired(messages.NOT_FIXED.format(path=path, reason=reason)) from error
    return count
