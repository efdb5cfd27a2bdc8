"""MkDocs's `nav`, which says what the menu holds: as plain data, right or wrong."""

from collections.abc import Iterator
from typing import Any


def paths(nav: Any) -> Iterator[str]:
    """Yield what the menu, or a group in it, leads to: paths of pages, and addresses elsewhere."""
    if isinstance(nav, str):
        yield nav
    elif isinstance(nav, (list, dict)):
        for each in nav if isinstance(nav, list) else nav.values():
            yield from paths(each)


def titles(nav: Any) -> Iterator[str]:
    """Yield what the menu calls its groups, and pages that it does not call by their own titles."""
    if isinstance(nav, dict):
        for title, inside in nav.items():
            yield str(title)
            yield from titles(inside)
    for each in nav if isinstance(nav, list) else ():
        yield from titles(each)
