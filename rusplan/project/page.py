"""The pages' Markdown sources in `docs`."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

UNDECODED = "\N{REPLACEMENT CHARACTER}"
"""Stands where a page is not UTF-8. Such a page is an error (see `usage`), so none is built."""


def page_sources(docs: Path) -> Iterator[tuple[PurePosixPath, str]]:
    """Yield the path under `docs` and the text of every page, sorted by path."""
    for file in sorted(docs.rglob("*.md")):
        if file.is_file():
            yield PurePosixPath(file.relative_to(docs)), _text(file)


def read_page(docs: Path, path: str) -> str:
    """Return one page's text; empty when there is no such page inside `docs`."""
    try:
        file = (docs / path).resolve(strict=True)
    except (OSError, ValueError):  # no such file, or no possible name for one
        return ""
    inside = file.is_relative_to(docs.resolve()) and file.is_file()
    return _text(file) if inside else ""


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8-sig", errors="replace")
