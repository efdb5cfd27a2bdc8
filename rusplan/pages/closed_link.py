"""Links in the pages' own Markdown to addresses that readers are no longer to be sent to."""

from collections.abc import Collection
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

_AFTER_LINKS_ARE_MADE = 5  # Python-Markdown's own inline patterns run at 20


class ClosedLinks(Extension):
    """Shows the text of a link to a closed address, and no link."""

    def __init__(self, closed: Collection[str]) -> None:
        super().__init__()
        self._closed = closed

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the base class names it
        """Let it work on every page."""
        md.treeprocessors.register(_Unlink(self._closed), "closed-links", _AFTER_LINKS_ARE_MADE)


class _Unlink(Treeprocessor):
    def __init__(self, closed: Collection[str]) -> None:
        super().__init__()
        self._closed = closed

    def run(self, root: Element) -> None:
        for link in root.iter("a"):
            if link.get("href") in self._closed:
                link.tag = "span"
                link.attrib.clear()
