"""The one converter that makes HTML of the pages' Markdown."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension

from rusplan.language import Locale
from rusplan.pages.closed_link import ClosedLinks
from rusplan.pages.footnote import say_footnotes
from rusplan.project.page_link import anchor_of


class Converter(Extension):
    """Has every page of a build read by the same converter.

    MkDocs makes a new one for each page, and to put one together takes longer than most pages do:
    this is the only extension that it is given, and lets the new one be the one that there is.
    """

    def __init__(
        self,
        names: Sequence[str],
        settings: Mapping[str, Mapping[str, Any]],
        closed: Collection[str],
    ) -> None:
        """Put it together of MkDocs's lists: names of extensions, and the settings of each.

        Links to `closed` addresses are text alone.
        """
        super().__init__()
        build = Markdown().build_extension
        settings = {**settings, "toc": {**settings.get("toc", {}), "slugify": anchor_of}}
        self._extensions = [build(name, settings.get(name, {})) for name in names]
        self._converter = Markdown(extensions=[*self._extensions, ClosedLinks(closed)])

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the base class names it
        """Let a new converter be this one; it is reset before each page, as any is.

        One and not a copy: an extension leaves what it finds, such as the table of contents, on the
        converter that it was made for, and MkDocs looks for it on its own.
        """
        md.__dict__ = self._converter.__dict__

    def speak(self, locale: Locale) -> None:
        """Say what the next page's footnotes say in its language."""
        say_footnotes(self._extensions, locale)
