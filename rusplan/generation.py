"""Writes the site's pages as plain Markdown, for a generator that has no hooks."""

from collections.abc import Sequence
from pathlib import Path

from rusplan.open_data.files import open_data
from rusplan.pages.drawing import Drawing
from rusplan.project import Edition


def write_pages(editions: Sequence[Edition], out: Path) -> int:
    """Write every page of each edition, its markers replaced, and the open data under `out`.

    The main edition is the first. Returns how many files were written. Raises `OSError` when `out`
    cannot be written to, and `FileExistsError` when something is there already: it could be the
    sources themselves.
    """
    if out.exists() and any(out.iterdir()):
        raise FileExistsError(out)
    written = open_data(editions[0])
    for each in editions:
        pages = Drawing(each).pages()
        written |= {each.path(str(path)): page.markdown for path, page in pages.items()}
    for name, content in written.items():
        file = out / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8", newline="")
    return len(written)
