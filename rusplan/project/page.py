"""A page as a person writes it: its Markdown in `docs`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Any

from rusplan.project.heading import headings
from rusplan.project.marker import Marker, find_markers
from rusplan.yaml.document import Document
from rusplan.yaml.reading import compose_document

DOCS = Path("docs")

_FRONT_MATTER = re.compile(r"\A---\n(?P<yaml>.*?\n)---[ ]*$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Page:
    """One page: the path of its source under `docs`, and the text of it."""

    path: PurePosixPath
    text: str

    @property
    def file(self) -> Path:
        """The source, seen from the project's folder."""
        return DOCS / self.path

    @property
    def address(self) -> str:
        """Where the page is read, seen from the site's root."""
        return self.path.with_suffix(".html").as_posix()

    @cached_property
    def markers(self) -> tuple[Marker, ...]:
        """The markers on the page, in order."""
        return tuple(find_markers(self.text))

    @cached_property
    def headings(self) -> dict[str, str]:
        """The plain text of every heading that has an id, by id."""
        return headings(self.text)

    @cached_property
    def front_matter(self) -> Document:
        """What stands about the page above it; lines count from the top of the page."""
        match = _FRONT_MATTER.match(self.text)
        text = f"\n{match['yaml']}" if match else ""
        return compose_document(text.encode(), self.file)

    @property
    def title(self) -> str:
        """The title in the front matter; empty when there is none."""
        return str(self._stated("title") or "")

    @property
    def section(self) -> int:
        """Which of the plan's sections the page is; 0 for none."""
        number = str(self._stated("section") or "")
        return int(number) if number.isdecimal() else 0

    def _stated(self, field: str) -> Any:
        data = self.front_matter.data
        return data.get(field) if isinstance(data, dict) else None


Pages = Mapping[PurePosixPath, Page]
"""The pages by the path of their source under `docs`, in the order of the paths."""
