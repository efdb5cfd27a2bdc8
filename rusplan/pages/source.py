"""The pages' Markdown sources in `docs`."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath


def page_sources(docs: Path) -> Iterator[tuple[PurePosixPath, str]]:
    """Yield the path under `docs` and the text of every page, sorted by path."""
    for file in sorted(docs.rglob("*.md")):
        yield PurePosixPath(file.relative_to(docs)), file.read_text(encoding="utf-8")


def read_page(docs: Path, path: str) -> str:
    """Return one page's text; empty when there is no such page inside `docs`."""
    file = (docs / path).resolve()
    inside = file.is_relative_to(docs.resolve()) and file.is_file()
    return file.read_text(encoding="utf-8") if inside else ""
