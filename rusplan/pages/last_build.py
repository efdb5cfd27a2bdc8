"""The pages as the last build made them, so that a page that is as it was is not made anew."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Rendered:
    """One page: the outline it was made of, its HTML, and what MkDocs knows of that."""

    outline: str
    html: str
    title: str
    toc: Any
    anchors: Any


class LastBuild:
    """The pages of the last build, by the paths of their sources.

    All are forgotten when anything else that a page depends on is different: `surroundings` is
    whatever that is.
    """

    def __init__(self) -> None:
        self._pages: dict[str, Rendered] = {}
        self._surroundings: object = None

    def begin(self, surroundings: object) -> None:
        """Begin the next build."""
        if surroundings != self._surroundings:
            self._pages.clear()
        self._surroundings = surroundings

    def find(self, path: str, outline: str) -> Rendered | None:
        """Return a page, if it was made of the same outline."""
        page = self._pages.get(path)
        return page if page and page.outline == outline else None

    def keep(self, path: str, page: Rendered) -> None:
        """Remember a page for the next build."""
        self._pages[path] = page
