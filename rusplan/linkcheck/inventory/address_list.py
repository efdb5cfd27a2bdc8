"""An inventory as plain text. Each line: an address, where it stands (`file:line`), its title."""

from collections.abc import Iterable

from rusplan.linkcheck.inventory.occurrence import Inventory, Occurrence, united


def parse_list(lines: Iterable[str]) -> Inventory:
    """Read lines of `address`, `address TAB file:line` or `address TAB file:line TAB title`."""
    return united(*(_parse(line.rstrip("\n")) for line in lines if line.strip()))


def _parse(line: str) -> Inventory:
    address, _, rest = line.partition("\t")
    place, _, title = rest.partition("\t")
    file, _, number = place.rpartition(":")
    if not number.isdecimal():
        file, number = place, "0"
    return {address: (Occurrence(file, int(number), title=title),)}
