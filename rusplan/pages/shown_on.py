"""The pages that show each thing, by what was recorded when they were drawn."""

from collections import defaultdict
from pathlib import PurePosixPath

from rusplan.local.directory import PLACE_FOLDERS
from rusplan.marked import N_
from rusplan.pages.drawing import Drawn
from rusplan.pages.item import Item, page_item

EVERY_PLACE = N_("alle kommunane og skolane")
"""Stands for the page of every municipality and every school."""


def shown_on(drawn: Drawn) -> dict[Item, list[PurePosixPath | str]]:
    """Return the pages that show each thing or name it, as paths of their sources.

    A page shows itself. What the pages of all places show is listed once, under `EVERY_PLACE`.
    """
    places = {path for path in drawn if path.parts[0] in PLACE_FOLDERS}
    found: dict[Item, list[PurePosixPath]] = defaultdict(list)
    for path, page in drawn.items():
        for item in {page_item(path): None} | page.shown:
            found[item].append(path)
    return {item: _together(paths, places) for item, paths in found.items()}


def _together(paths: list[PurePosixPath], places: set[PurePosixPath]) -> list[PurePosixPath | str]:
    if not places or not places.issubset(paths):
        return [*paths]
    return [*(path for path in paths if path not in places), EVERY_PLACE]
