"""Writes the site's pages as plain Markdown, for a generator that has no hooks."""

from pathlib import Path

from rusplan.building.facts import Facts
from rusplan.building.site_build import SiteBuild


def write_pages(facts: Facts, out: Path) -> int:
    """Write every page of each edition, its markers replaced, and the open data under `out`.

    Returns how many files were written. Raises `OSError` when `out` cannot be written to, and
    `FileExistsError` when something is there already: it could be the sources themselves.
    """
    if out.exists() and any(out.iterdir()):
        raise FileExistsError(out)
    written = SiteBuild(facts).markdown
    for name, content in written.items():
        file = out / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8", newline="")
    return len(written)
