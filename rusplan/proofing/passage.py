"""The Nynorsk text of a project, piece by piece, with the place where each stands."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from rusplan.problems.problem import Location, Position
from rusplan.project import Project
from rusplan.proofing.page_text import running_text
from rusplan.yaml.document import Document

_TEXTS = {
    "confidentiality", "description", "eligibility_description", "fees_description",
    "heading", "label", "name", "note", "now", "status_note", "summary", "title", "warning",
}  # fmt: skip
"""The fields that hold our own text. Names of organisations, and what a change quotes from the
plan (`before`), are not proofread."""

_LANGUAGE_OF = {
    "heading": "heading_language",
    "label": "label_language",
    "name": "name_language",
    "now": "now_language",
    "title": "language",
}
"""The field that tells which language another is in. Without it the text is Nynorsk."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of text; words keep their line and column, counted from where it stands.

    A name keeps the form that its owner writes. What is not running Nynorsk text, such as markup
    or a title in bokmål, is blanked out.
    """

    text: str
    start: Position
    is_name: bool = False

    def position(self, offset: int) -> Position:
        """Return where the text at an offset stands."""
        before = self.text[:offset]
        lines = before.count("\n")
        column = len(before) - before.rfind("\n") if lines else self.start.column + offset
        return Position(self.start.file, self.start.line + lines, column)


def passages(project: Project) -> list[Passage]:
    """Return every passage of the pages, the bank and `local/`."""
    documents = project.facts
    foreign = sorted({t for d in documents for t in _foreign(d.data)}, key=len, reverse=True)
    pages = [
        Passage(running_text(page.text), Position(page.file, 1, 1))
        for page in project.pages.values()
    ]
    found = [*pages, *(passage for document in documents for passage in _in_document(document))]
    return [replace(each, text=_without(foreign, each.text)) for each in found]


def _in_document(document: Document) -> Iterator[Passage]:
    for location, text, language in _texts(document.data):
        if language == "nn":
            place = document.position(location)
            quoted = place.column + 1 if len(text) > 1 else place.column
            is_name = location[-1] in {"name", "title", "label", "alternate_name"}
            yield Passage(text, Position(place.file, place.line, quoted), is_name)


def _foreign(data: Any) -> Iterator[str]:
    return (text for _, text, language in _texts(data) if language != "nn" and len(text) > 3)  # noqa: PLR2004 - shorter is no title


def _texts(data: Any, location: Location = ()) -> Iterator[tuple[Location, str, str]]:
    """Yield each text for readers with its location and its language."""
    if isinstance(data, list):
        for index, each in enumerate(data):
            yield from _texts(each, (*location, index))
    elif isinstance(data, dict):
        for key, value in data.items():
            if isinstance(value, str) and key in _TEXTS:
                language = data.get(_LANGUAGE_OF.get(key, ""), "nn")
                yield (*location, key), value, str(language)
            yield from _texts(value, (*location, key))


def _without(foreign: list[str], text: str) -> str:
    for title in foreign:
        text = text.replace(title, " " * len(title))
    return text
