"""Collects the search index while the pages are made."""

from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from rusplan.pages.search_index import Part, index_page, search_script

_parts: list[Part] = []


def on_pre_build(**_: Any) -> None:
    """Start afresh: a serving MkDocs builds many times."""
    _parts.clear()


def on_page_content(html: str, page: Page, **_: Any) -> None:
    """Add a page to the index."""
    _parts.extend(index_page(page.url, page.title or "", html))


def on_post_build(config: MkDocsConfig) -> None:
    """Write the index beside the pages."""
    index = Path(config.site_dir) / "assets" / "search-index.js"
    index.parent.mkdir(parents=True, exist_ok=True)
    index.write_text(search_script(_parts), encoding="utf-8")
