"""Sub-pages: pages that the menu in `mkdocs.yml` puts together with one section of the plan."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any

from rusplan.project.nav import paths
from rusplan.project.page import Page


def with_sub_pages(pages: Mapping[PurePosixPath, Page], menu: Any) -> dict[PurePosixPath, Page]:
    """Return the pages, each sub-page with the page of its section as its `head`.

    A group of the menu in which a page says `section: 1` is that section, if none in it says
    another: all but the first that says so are its sub-pages, in the order of the menu.
    """
    found = dict(pages)
    for group in _groups(menu):
        listed = [pages[path] for path in group if path in pages]
        heads = [page for page in listed if page.section]
        if len({page.section for page in heads}) == 1:
            found |= {
                page.path: replace(page, head=heads[0], place=place)
                for place, page in enumerate(listed, start=1)
                if page is not heads[0]
            }
    return found


def _groups(menu: Any) -> Iterator[list[PurePosixPath]]:
    """Yield the pages of each group that stands in the menu itself."""
    for entry in menu if isinstance(menu, list) else []:
        for group in entry.values() if isinstance(entry, dict) else []:
            if isinstance(group, list):
                yield [PurePosixPath(each) for each in paths(group)]
