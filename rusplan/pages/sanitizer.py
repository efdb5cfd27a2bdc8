"""Takes what could act out of what a build makes of markers and of an editor's text.

Templates escape that text: this is the wall behind. An editor's own HTML is held to a shorter list
(`rusplan.project.sanitizer`).
"""

import re
from functools import cache

import nh3

from rusplan.project.content_html import ATTRIBUTES, ELEMENTS, EVERYWHERE, PREFIXES, SCHEMES

_MADE = {
    "form": set(),
    "input": {"autocomplete", "enterkeyhint", "id", "spellcheck"},
    "nav": set(),
    "option": {"value"},
    "select": {"name"},
}
"""What only a build makes: lists to choose from, and fields to search in. A form leads nowhere."""

_ATTRIBUTES = {
    tag: EVERYWHERE | ATTRIBUTES.get(tag, set()) | _MADE.get(tag, set())
    for tag in ELEMENTS | set(_MADE)
}


_ASKED_ABOUT = re.compile(r"<im|\brel\b", re.IGNORECASE)
"""What is looked at attribute by attribute, which takes long; `<image>` is read as `<img>`."""


def sanitized(html: str) -> str:
    """Return a page's content without scripts, styles, frames, other hosts' pictures and such."""
    return _cleaner(looks=bool(_ASKED_ABOUT.search(html))).clean(html)


@cache
def _cleaner(*, looks: bool) -> nh3.Cleaner:
    return nh3.Cleaner(
        tags=set(_ATTRIBUTES),
        attributes={tag: set(names) for tag, names in _ATTRIBUTES.items()},
        attribute_filter=_kept if looks else None,
        generic_attribute_prefixes=set(PREFIXES),
        url_schemes=set(SCHEMES),
        link_rel=None,
    )


def _kept(tag: str, name: str, value: str) -> str | None:
    """Return the value of an attribute, or nothing where it would fetch from another host."""
    if tag == "img" and name == "src" and not _is_own(value):
        return None
    return None if name == "rel" and "attachment" in value.lower() else value


def _is_own(source: str) -> bool:
    plain = source.replace("\\", "/").strip()
    return ":" not in plain.partition("/")[0] and not plain.startswith("//")
