"""A page as a person writes it: its Markdown in `docs`."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Any

from rusplan.problems.problem import Position
from rusplan.project.heading import headings
from rusplan.project.marker import Marker, find_markers
from rusplan.yaml.document import Document
from rusplan.yaml.reading import compose_document

DOCS = Path("docs")

FRONT_MATTER = re.compile(r"\A---\n(?P<yaml>.*?\n)---[ ]*$", re.MULTILINE | re.DOTALL)
"""What stands about a page above its text, as MkDocs finds it."""

_CODE = re.compile(
    r"^(?P<fence>```+|~~~+).*?^(?P=fence)|(?<!`)`[^`\n]+`|<!--.*?-->", re.MULTILINE | re.DOTALL
)
"""A block of code, code in a line, and a comment: what holds no link, whatever it looks like."""

_OWN_TO_A_TRANSLATION = {"title", "description", "original"}
"""Front matter that a translation says for itself; all else is as its original says."""

_DIGITS = 12
"""Of the digest that a translation keeps: enough to tell one text from another."""


@dataclass(frozen=True)
class Page:
    """One page: the path of its source under `docs`, and the text of it.

    A translation has the path of its `original`, and lies in the `folder` of its language.
    A sub-page of one of the plan's sections has the page of the section as its `head`, and `place`
    is where in the section it stands.
    """

    path: PurePosixPath
    text: str
    folder: str = ""
    original: "Page | None" = None
    head: "Page | None" = None
    place: int = 0

    @cached_property
    def file(self) -> Path:
        """The source, seen from the project's folder."""
        return DOCS / self.folder / self.path

    @property
    def address(self) -> str:
        """Where the page is read, seen from the root of its edition."""
        return self.path.with_suffix(".html").as_posix()

    @property
    def digest(self) -> str:
        """What changes when anything to translate does: the first digits of its SHA-256.

        Who owns the page and when it was last reviewed is nothing to translate.
        """
        body = FRONT_MATTER.sub("", self.text).strip()
        translatable = [self.title, str(self.stated("description") or ""), body]
        return hashlib.sha256("\n".join(translatable).encode()).hexdigest()[:_DIGITS]

    @property
    def is_stale(self) -> bool:
        """Whether the page was translated from another text than its original has now."""
        return self.original is not None and self.stated("original") != self.original.digest

    @cached_property
    def without_code(self) -> str:
        """The text with front matter, code and comments blanked; places stay the same."""
        return _CODE.sub(blanked, FRONT_MATTER.sub(blanked, self.text))

    def position(self, offset: int) -> Position:
        """Return where in the source an offset from the start of the text is."""
        column = offset - self.text.rfind("\n", 0, offset)
        return Position(self.file, self.text.count("\n", 0, offset) + 1, column)

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
        match = FRONT_MATTER.match(self.text)
        text = f"\n{match['yaml']}" if match else ""
        return compose_document(text.encode(), self.file)

    @property
    def title(self) -> str:
        """The title in the front matter; empty when there is none."""
        return str(self.stated("title") or "")

    @property
    def section(self) -> int:
        """Which of the plan's sections the page is, or is a sub-page of; 0 for none."""
        number = str(self.stated("section") or "")
        own = int(number) if number.isdecimal() else 0
        return own or (self.head.section if self.head else 0)

    @property
    def about_section(self) -> dict[str, Any]:
        """What the frame of the page must know: its section, and for a sub-page its head."""
        facts = {"section": self.section, "head": self.head.address if self.head else ""}
        return {name: each for name, each in facts.items() if each}

    @property
    def own(self) -> dict[str, Any]:
        """The front matter of the page itself."""
        data = self.front_matter.data
        return data if isinstance(data, dict) else {}

    @property
    def inherited(self) -> dict[str, Any]:
        """The front matter that a translation has from its original, where it says nothing else."""
        stated = self.original.own if self.original else {}
        return {name: each for name, each in stated.items() if name not in _OWN_TO_A_TRANSLATION}

    def stated(self, field: str) -> Any:
        """Return what the front matter says in a field; `None` where it is not there."""
        own = self.own.get(field)
        return self.inherited.get(field) if own is None else own


Pages = Mapping[PurePosixPath, Page]
"""The pages by the path of their source under `docs`, in the order of the paths."""


def blanked(match: re.Match[str]) -> str:
    """Return spaces in place of what was found, its lines kept."""
    return re.sub(r"[^\n]", " ", match[0])
