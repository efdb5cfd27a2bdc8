"""The last wall: what could act is taken out of an editor's page when it has become HTML.

The check refuses the same, and says where (`html_check`). This holds whatever it did not foresee.
"""

from functools import cache

import nh3

from rusplan.project.content_html import (
    ATTRIBUTES,
    ELEMENTS,
    EVERYWHERE,
    EXACTLY,
    PREFIXES,
    SCHEMES,
    scheme_of,
)


def sanitized(html: str) -> str:
    """Return a page's HTML with nothing but what may stand there."""
    return _cleaner().clean(html)


@cache
def _cleaner() -> nh3.Cleaner:
    return nh3.Cleaner(
        tags=set(ELEMENTS),
        attributes={"*": set(EVERYWHERE), **{tag: set(each) for tag, each in ATTRIBUTES.items()}},
        attribute_filter=_kept,
        generic_attribute_prefixes=set(PREFIXES),
        url_schemes=set(SCHEMES),
        link_rel=None,
    )


def _kept(tag: str, name: str, value: str) -> str | None:
    """Return an attribute's value, or nothing where that is not one that it may have."""
    if (tag, name) == ("img", "src") and scheme_of(value):
        return None
    pattern = EXACTLY.get((tag, name))
    return None if pattern and not pattern.fullmatch(value) else value
