"""Checks that the menu in `mkdocs.yml` leads to every page, once, and to no other."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from rusplan.problems.problem import Location, Position, Problem, ProblemCode
from rusplan.problems.suggestion import suggest
from rusplan.project.nav import paths
from rusplan.project.page import Pages
from rusplan.project.page_link_check import ELSEWHERE, Files
from rusplan.yaml.document import Document


def check_menu(settings: Document, pages: Pages, files: Files) -> Iterator[Problem]:
    """Yield each page that the menu in `mkdocs.yml` lacks, lacks a page for, or has twice.

    Pages in a folder that MkDocs's own `not_in_nav` names are left out of the menu on purpose.
    """
    menu, apart = settings.value(("nav",)), str(settings.value(("not_in_nav",)) or "").split()
    if not menu:
        return
    yield from _missing_in_menu(settings, pages, files)
    yield from _twice_in_menu(settings)
    listed = {text for each in paths(menu) for text in (each, f"{each}.md")}
    for path, page in pages.items():
        if str(path) not in listed and not str(path).startswith(tuple(apart)):
            position, details = Position(page.file, 1, 1), {"path": str(path)}
            yield Problem(ProblemCode.OUTSIDE_MENU, position, details=details)


def _missing_in_menu(settings: Document, pages: Pages, files: Files) -> Iterator[Problem]:
    """Yield each page that the menu leads to and that is not there."""
    for location, path in _entries(settings):
        if ELSEWHERE.match(path):
            continue
        if PurePosixPath(path) not in pages and PurePosixPath(path) not in files:
            near = suggest(path, map(str, pages))
            near = near if "Meinte" in near else "Slett lina, eller lag sida."
            is_short = PurePosixPath(f"{path}.md") in pages
            details = {"suggestion": f"Skriv «{path}.md»." if is_short else near}
            position = settings.position(location)
            yield Problem(ProblemCode.DEAD_PAGE_LINK, position, "nav", path, details)


def _twice_in_menu(settings: Document) -> Iterator[Problem]:
    """Yield each page that stands in the menu already: «next» and «previous» follow one of them."""
    first: dict[str, int] = {}
    for location, path in _entries(settings):
        position = settings.position(location)
        if path in first:
            details = {"first_line": str(first[path])}
            yield Problem(ProblemCode.TWICE_IN_MENU, position, "nav", path, details)
        first.setdefault(path, position.line)


def _entries(settings: Document) -> Iterator[tuple[Location, str]]:
    """Yield where each entry of the menu stands, and what it leads to."""
    for location, path in settings.texts.items():
        if location[:1] == ("nav",):
            yield location, path
