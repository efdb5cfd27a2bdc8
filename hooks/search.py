"""Collects the search index while the pages are made."""

import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))  # MkDocs puts only hooks/ itself there

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import InclusionLevel
from mkdocs.structure.pages import Page

from rusplan.build_day import build_day
from rusplan.pages.script_messages import search_words
from rusplan.project.vocabulary_check import read_vocabulary
from rusplan.search.part import Part, page_parts, without_repeats
from rusplan.search.script import index_script

_parts: list[Part] = []
_asides: list[str] = []


def on_pre_build(**_: Any) -> None:
    """Start afresh: a serving MkDocs builds many times."""
    _parts.clear()
    _asides.clear()


def on_page_content(html: str, page: Page, **_: Any) -> None:
    """Add a page to the index."""
    _parts.extend(page_parts(page.url, page.title or "", html))
    if page.file.inclusion is InclusionLevel.NOT_IN_NAV:
        _asides.append(page.url)


def on_post_build(config: MkDocsConfig) -> None:
    """Write the index beside the pages. The vocabulary has been checked with the site."""
    root, docs = Path(config.config_file_path).parent, Path(config.docs_dir)
    vocabulary, _ = read_vocabulary(root, docs, None, build_day())
    index = Path(config.site_dir) / "assets" / "search-index.js"
    index.parent.mkdir(parents=True, exist_ok=True)
    if vocabulary:
        script = index_script(without_repeats(_parts), _asides, vocabulary)
        index.write_text(script + search_words(), encoding="utf-8")
