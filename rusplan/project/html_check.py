"""Checks that a page cannot act: it holds text, and links and pictures that are what they say."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

import nh3
from markdown import Markdown
from selectolax.lexbor import LexborHTMLParser

from rusplan.problems.messages import instead_of
from rusplan.problems.problem import Position, Problem, ProblemCode
from rusplan.project.content_html import (
    ATTRIBUTES,
    ELEMENTS,
    EVERYWHERE,
    PREFIXES,
    SCHEMES,
    Refusal,
    refusals,
)
from rusplan.project.page import Page, Pages

LONGEST = 100_000
"""Characters of a page; the longest that was ever written here has some twenty thousand."""

DEEPEST = 50
"""Elements that may be open at once; browsers and Markdown take ever longer with more."""

_MOST_FORMATTING = 5
"""Elements such as `<b>` that may be left open: browsers open each anew in every paragraph."""

_MOST_BRACKETS = 1000
"""Signs of a link in one paragraph or list, each of which Markdown seeks the end of."""

_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)(?=[\s/>])", re.IGNORECASE)
_CODE = re.compile(r"`[^`\n]*`")
_FORMATTING = "a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u"
_NEED_NO_END = "area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|p|rp|rt|td|th|tr|wbr"

_PLAIN_LINE = re.compile(
    r"\[\[[^\[\]]*\]\]|(#{1,6} )?([^\W_][^<>&\[\]{}*_`|~]*)?(\{ ?[#.][\w-]+ ?\})?"
)
"""A marker, or words that nothing in Markdown makes more of than a heading or a paragraph."""

_HEAD = re.compile(r"\A---\n.*?\n---[ ]*$", re.MULTILINE | re.DOTALL)


def check_html(pages: Pages, extensions: Any) -> list[Problem]:
    """Return what on the pages is more than content, each with its line.

    `extensions` are Markdown's, as `mkdocs.yml` lists them.
    """
    names, options = _extensions(extensions)
    converter = Markdown(extensions=names, extension_configs=options)
    return [problem for page in pages.values() for problem in _check(page, converter)]


def _check(page: Page, converter: Markdown) -> Iterator[Problem]:
    source = _HEAD.sub(lambda match: "\n" * match[0].count("\n"), page.text, count=1)
    if len(source) <= LONGEST and all(map(_PLAIN_LINE.fullmatch, source.split("\n"))):
        return
    try:
        html = None if _is_flood(source) else converter.reset().convert(source)
    except RecursionError:
        html = None
    if html is None:
        yield Problem(ProblemCode.UNREADABLE_PAGE, Position(page.file, 1, 1))
        return
    found = list(refusals(html))
    seen: Counter[tuple[str, ...]] = Counter()
    for each in found:
        position = _position(page, source, each.sought, seen[each.sought])
        seen[each.sought] += 1
        yield Problem(each.code, position, each.name, details=_details(each))
    if not found and not _is_same(html, cleaned(html)):
        yield Problem(ProblemCode.AMBIGUOUS_HTML, Position(page.file, 1, 1))


def cleaned(html: str) -> str:
    """Return HTML without what may not stand on a page, as the sanitiser leaves it."""
    return nh3.clean(
        html,
        tags=set(ELEMENTS),
        attributes={"*": set(EVERYWHERE), **{tag: set(each) for tag, each in ATTRIBUTES.items()}},
        generic_attribute_prefixes=set(PREFIXES),
        url_schemes=set(SCHEMES),
        link_rel=None,
    )


def _is_same(one: str, other: str) -> bool:
    return _shape(one) == _shape(other)


def _shape(html: str) -> list[tuple[object, ...]]:
    """Return a page's elements and text in order, as browsers read them, without comments."""
    root = LexborHTMLParser(html).root
    nodes = root.traverse(include_text=True) if root else ()
    shape: list[tuple[object, ...]] = []
    for each in nodes:
        attributes = sorted((name, value or "") for name, value in each.attributes.items())
        text = (each.text_content or "").strip() if each.tag == "-text" else ""
        if text or each.tag not in {"-text", "-comment"}:
            shape.append((each.tag, attributes, text))
    return shape


def _is_flood(source: str) -> bool:
    """Return whether a page is such that reading it could take all the memory or time there is."""
    depth = formatting = 0
    for match in _TAG.finditer(_CODE.sub("", source)):
        name, step = match[2].lower(), -1 if match[1] else 1
        if not re.fullmatch(_NEED_NO_END, name):
            depth = max(depth + step, 0)
        if re.fullmatch(_FORMATTING, name):
            formatting += step
        if depth > DEEPEST:
            return True
    most = max(block.count("[") for block in source.split("\n\n"))
    return len(source) > LONGEST or formatting > _MOST_FORMATTING or most > _MOST_BRACKETS


def _details(refusal: Refusal) -> dict[str, str]:
    return {"instead": instead_of(refusal.name), **dict(refusal.details)}


def _position(page: Page, source: str, sought: tuple[str, ...], number: int) -> Position:
    """Return where something stands, the first line if it is not written as browsers read it."""
    patterns = [re.compile(rf"(?<![\w-]){re.escape(each)}", re.IGNORECASE) for each in sought]
    places = ([match.start() for match in each.finditer(source)] for each in patterns)
    found = next(filter(None, places), None)
    if not found:
        return Position(page.file, 1, 1)
    before = source[: found[min(number, len(found) - 1)]].split("\n")
    return Position(page.file, len(before), len(before[-1]) + 1)


def _extensions(listed: Any) -> tuple[list[str], dict[str, dict[str, Any]]]:
    names = ["toc", "tables", "fenced_code"]  # as MkDocs has them without being told
    options: dict[str, dict[str, Any]] = {}
    for each in listed if isinstance(listed, list) else []:
        for name, chosen in (each if isinstance(each, Mapping) else {each: None}).items():
            names.append(str(name))
            options[str(name)] = dict(chosen) if isinstance(chosen, Mapping) else {}
    return names, options
