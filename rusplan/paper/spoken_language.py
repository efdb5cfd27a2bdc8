"""The language of each tagged element of a PDF (`Lang`), where HTML states one.

WeasyPrint tells the language of a document alone (70.0), and offers no place to add to its tags. So
its own function that makes an element is wrapped; a test asks whether the tags have languages, and
would fail with a version that makes them in another way.
"""

from collections.abc import Iterator
from typing import Any

from weasyprint.pdf import tags

_make_elements = tags._build_box_tree  # noqa: SLF001


def _with_language(box: Any, *others: Any) -> Iterator[Any]:
    """Yield a box's elements with the language that HTML states for the box."""
    stated = box.element.get("lang") if getattr(box, "element", None) is not None else None
    for element in _make_elements(box, *others):
        if stated:
            element["Lang"] = tags.pydyf.String(stated)
        yield element


def tell_languages() -> None:
    """Have every PDF from now on tell the language of its elements."""
    tags._build_box_tree = _with_language  # noqa: SLF001
