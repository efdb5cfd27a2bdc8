"""What a build takes from the link check: which links to close, and when each last answered."""

from collections.abc import Collection
from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from rusplan.linkcheck.inventory.bank_addresses import ADDRESS_FIELDS
from rusplan.linkcheck.memory import state_file
from rusplan.linkcheck.memory.memory import Memory
from rusplan.local import Directory

Closable = TypeVar("Closable", bound=BaseModel)


class UnreadableMemory(Exception):
    """There is a memory and it cannot be read."""


def read_memory(root: Path) -> Memory:
    """Return the link check's memory, empty when there is none yet.

    Raises UnreadableMemory: not to know which links are closed is no reason to open them.
    """
    try:
        return Memory.model_validate_json((root / state_file.PATH).read_bytes())
    except FileNotFoundError:
        return Memory()
    except (OSError, ValidationError) as error:
        raise UnreadableMemory from error


def closed_addresses(memory: Memory) -> frozenset[str]:
    """Return the addresses that readers are no longer to be sent to: dead or taken over."""
    return frozenset(a for a, record in memory.links.items() if record.verdict.closes_link)


def last_answers(memory: Memory) -> dict[str, date]:
    """Return the day on which each address last answered well."""
    return {a: r.last_good.date() for a, r in memory.links.items() if r.last_good}


def without_closed(model: Closable, closed: Collection[str]) -> Closable:
    """Return a model with closed addresses taken out; titles and replacements stay.

    The copies are not validated again: an entry may stand without the address its status asks for.
    """
    # Made anew, not copied: a copy would bring along what the model has worked out and kept.
    as_it_is = {name: getattr(model, name) for name in type(model).model_fields}
    parts = {name: _open_part(name, part, closed) for name, part in as_it_is.items()}
    if parts == as_it_is:
        return model
    return type(model).model_construct(**parts)


def directory_without_closed(directory: Directory, closed: Collection[str]) -> Directory:
    """Return what is local with closed addresses taken out."""
    parts = {field.name: getattr(directory, field.name) for field in fields(directory)}
    return replace(directory, **{n: _open_part(n, part, closed) for n, part in parts.items()})


def _open_part(name: str, part: Any, closed: Collection[str]) -> Any:
    if isinstance(part, str):
        return None if name in ADDRESS_FIELDS and part in closed else part
    if isinstance(part, tuple):
        # A chat or form whose page is closed is no way to reach anyone.
        kept = (
            each for each in part if getattr(each, "url", None) not in closed or name != "channels"
        )
        if name in ADDRESS_FIELDS:
            return tuple(address for address in kept if address not in closed)
        return tuple(_open_part("", each, closed) for each in kept)
    return without_closed(part, closed) if isinstance(part, BaseModel) else part
