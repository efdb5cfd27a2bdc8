"""Hosts that shorten addresses, such as `bit.ly`; they stand in `shorteners.txt`."""

from functools import cache
from pathlib import Path

_LIST = Path(__file__).with_name("shorteners.txt")


def shortens_addresses(host: str) -> bool:
    """Say whether a host leads on to addresses that are not seen in its own."""
    name = host.lower().removeprefix("www.")
    return any(name == each or name.endswith(f".{each}") for each in _hosts())


@cache
def _hosts() -> frozenset[str]:
    lines = _LIST.read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))
