"""What the tree's own content says, for tests that hold for any content."""

import functools

from rusplan.bank.service import Service
from rusplan.build_day import build_day
from rusplan.project import Edition, Project
from tests.programs import PROJECT


@functools.cache
def editions() -> list[Edition]:
    """Return the project's content in every language, as a build reads it, the main one first."""
    return Project.open(PROJECT, build_day()).editions()


def edition() -> Edition:
    """Return the project's content in its main language."""
    return editions()[0]


def numbers(list_id: str) -> list[str]:
    """Return the first number of each service on a list, as it is printed."""
    bank = edition().bank
    items = [item for group in bank.lists_by_id[list_id].groups for item in group.items]
    return [number(item.entry) for item in items]


def number(entry_id: str) -> str:
    """Return the first number of a service, as it is printed."""
    service = edition().bank.entries[entry_id]
    assert isinstance(service, Service)
    return next(each.number for each in service.channels if each.number)
