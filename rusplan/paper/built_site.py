"""The built site, from which paper takes its content: what is read there is what is printed."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from xml.etree.ElementTree import Element

import tinyhtml5


@dataclass(frozen=True)
class BuiltSite:
    """An edition of a site that has been built into a folder; `edition` is its own folder there."""

    root: Path
    edition: str = ""

    @property
    def folder(self) -> Path:
        """Where the pages of the edition are."""
        return self.root / self.edition

    def page(self, path: str) -> Element:
        """Return a page as a tree. Raises `OSError` when it is not there."""
        html = (self.folder / path).read_text(encoding="utf-8")
        page: Element = tinyhtml5.parse(html, namespace_html_elements=False)
        return page

    def main(self, path: str) -> Element:
        """Return the content of a page, without header, menu and footer."""
        return next(self.page(path).iter("main"))

    @cached_property
    def address(self) -> str:
        """The address that the site is published at, with a slash; empty when it is not known."""
        links = self._front.iter("link")
        canonical = (each.get("href", "") for each in links if each.get("rel") == "canonical")
        return next(canonical, "").removesuffix("index.html")

    @cached_property
    def name(self) -> str:
        """The name of the site."""
        metas = self._front.iter("meta")
        names = (e.get("content", "") for e in metas if e.get("name") == "application-name")
        return next(names, "")

    @cached_property
    def _front(self) -> Element:
        return self.page("index.html")
