"""Writes the site's pages as plain Markdown, for a generator that has no hooks."""

from pathlib import Path, PurePosixPath

from rusplan.open_data.files import open_data
from rusplan.pages.expansion import expand
from rusplan.pages.place import place_pages
from rusplan.project.page import page_sources
from rusplan.project.project import Site


def write_pages(site: Site, out: Path) -> int:
    """Write every page, its markers replaced, and the open data under `out`.

    Returns how many files were written. Raises `OSError` when `out` cannot be written to, and
    `FileExistsError` when something is there already: it could be the sources themselves.
    """
    if out.exists() and any(out.iterdir()):
        raise FileExistsError(out)
    sources = {str(path): text for path, text in page_sources(site.docs)}
    sources |= place_pages(site.directory, site.landmarks.places)
    written = {path: expand(site, PurePosixPath(path), text)[0] for path, text in sources.items()}
    written |= open_data(site)
    for name, content in written.items():
        file = out / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8", newline="")
    return len(written)
