"""The addresses in `resources.yml` and `local/`, with the line where each stands."""

from collections.abc import Iterable
from typing import Any

from rusplan.linkcheck.inventory.occurrence import Inventory, Occurrence, united
from rusplan.problems.problem import Location, field_of
from rusplan.yaml.document import Document

ADDRESS_FIELDS = {"url", "source", "sources"}
"""Fields whose addresses readers can follow. `plan_url` is the address of 2019, kept as text."""
OWN_ADDRESS = "url"
ABOUT = ("publisher", "organization", "alternate_name", "description", "summary")
"""Fields that say what an entry's own address is about, and whose it is."""
TITLES = {"title": "language", "name": "name_language", "now": "now_language"}
"""Fields that name an entry, with those that say in which language."""


def bank_addresses(documents: Iterable[Document]) -> Inventory:
    """Return the addresses in the files with facts. Unreadable files have none."""
    return united(*(_addresses(document) for document in documents))


def _addresses(document: Document) -> Inventory:
    found: dict[str, tuple[Occurrence, ...]] = {}
    for location, value in document.texts.items():
        field = field_of(location)
        if field in ADDRESS_FIELDS and value.strip():
            entry = _entry(document.data, location)
            position = document.position(location)
            place = Occurrence(
                position.file.as_posix(),
                position.line,
                str(entry.get("id", "")),
                _title(entry),
                replacement=_title(_by_id(document.data, entry.get("replacement"))),
                language=_language(entry),
                about=_about(entry) if field == OWN_ADDRESS else "",
                seen=str(entry.get("seen_date") or ""),
                behind_login=field == OWN_ADDRESS and bool(entry.get("login")),
            )
            found[value] = (*found.get(value, ()), place)
    return found


def _entry(data: Any, location: Location) -> dict[str, Any]:
    """Return the innermost mapping with an id on the way to a value."""
    found: dict[str, Any] = {}
    for step in (None, *location):
        data = data if step is None else data[step]
        if isinstance(data, dict) and "id" in data:
            found = data
    return found


def _title(entry: dict[str, Any]) -> str:
    return next((str(entry[key]) for key in TITLES if entry.get(key)), "")


def _about(entry: dict[str, Any]) -> str:
    return " ".join(str(entry[key]) for key in ABOUT if entry.get(key))


def _language(entry: dict[str, Any]) -> str:
    return next((str(entry.get(TITLES[key]) or "") for key in TITLES if entry.get(key)), "")


def _by_id(data: Any, wanted: Any) -> dict[str, Any]:
    lists = [part for part in data.values() if isinstance(part, list)] if wanted else []
    entries = (each for part in lists for each in part if isinstance(each, dict))
    return next((each for each in entries if each.get("id") == wanted), {})
