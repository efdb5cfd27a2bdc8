"""Moved addresses rewritten in the YAML, and not a byte besides.

ruamel.yaml tells where each value stands; only those spans of the text are replaced, so comments,
order, quoting and line ends stay as the editor left them.
"""

from collections.abc import Mapping
from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.tokens import ScalarToken

from rusplan.linkcheck.inventory.bank_addresses import ADDRESS_FIELDS
from rusplan.linkcheck.inventory.occurrence import Inventory
from rusplan.linkcheck.memory.memory import Memory
from rusplan.linkcheck.memory.state_file import write_text
from rusplan.linkcheck.report import messages
from rusplan.linkcheck.verdict import Verdict


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
    count = 0
    for name in sorted(files):
        path = root / name
        try:
            text = path.read_bytes().decode("utf-8")
            repaired, changed = rewritten(text, moved)
            if changed:
                write_text(path, [repaired])
        except (OSError, UnicodeDecodeError, YAMLError) as error:
            reason = str(error).splitlines()[0]
            raise NotRepaired(messages.NOT_FIXED.format(path=path, reason=reason)) from error
        count += changed
    return count


def rewritten(text: str, moved: Mapping[str, str]) -> tuple[str, int]:
    """Return the YAML text with addresses replaced, and how many."""
    spans = [token for token in _address_values(text) if token.value in moved]
    for token in reversed(spans):
        start, end = token.start_mark.index, token.end_mark.index
        old, new = text[start:end], moved[token.value]
        # A bare scalar cannot hold every sign an address can («: », « #»); a quoted one can.
        fits = old.count(token.value) == 1 and (old != token.value or _is_plain(new))
        value = old.replace(token.value, new) if fits else f'"{new}"'
        text = text[:start] + value + text[end:]
    return text, len(spans)


def _is_plain(address: str) -> bool:
    return (
        not any(sign in address for sign in (": ", " #", "{", "}", "[", "]", ","))
        and address[-1] != ":"
    )


def _address_values(text: str) -> list[ScalarToken]:
    """Return the scalars that are values, or list items, of the fields with addresses."""
    found, field = [], ""
    is_key = False
    for token in YAML(typ="rt", pure=True).scan(text):
        kind = token.id
        if kind == "<scalar>" and is_key:
            field, is_key = token.value, False
        elif kind == "<scalar>" and field in ADDRESS_FIELDS:
            found.append(token)
        elif kind == "?":
            is_key = True
    return found
