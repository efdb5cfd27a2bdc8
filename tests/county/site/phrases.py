"""The phrases that the search is measured with, and what each must find."""

from dataclasses import dataclass

import yaml

from tests.programs import PROJECT

_FOLDER = PROJECT / "tests" / "county" / "data" / "search"
PHRASES = ("sample", "held-out", "untouched", "looked-up")
FLOOR = 0.95
SEEN = 3  # hits, on a phone, without much scrolling


@dataclass(frozen=True, slots=True)
class Phrase:
    """What is typed, and the addresses of which one must be near the top; by whom, in what form."""

    q: str
    find: tuple[str, ...]
    who: str = ""
    form: str = ""
    acute: bool = False


def phrases(name: str) -> list[Phrase]:
    """Return the phrases of one file in tests/county/data/search."""
    rows = yaml.load((_FOLDER / f"{name}.yml").read_bytes(), yaml.CSafeLoader)
    return [Phrase(**row | {"find": tuple(map(_address, row["find"]))}) for row in rows]


def urgency_phrases() -> dict[str, list[str]]:
    """Return what is typed when it cannot wait, by its class, and ordinary words beside it."""
    read: dict[str, list[str]] = yaml.load((_FOLDER / "urgency.yml").read_bytes(), yaml.CSafeLoader)
    return read


def _address(target: str) -> str:
    if target.endswith(".html"):
        return target
    page, mark, anchor = target.partition("#")
    if mark:
        return f"{page}.html#{anchor}"
    return "forebygging.html" if target == "forebygging" else f"ressursbank.html#{target}"
