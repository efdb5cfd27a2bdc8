"""Checks that a page cannot act: it holds text, and links and pictures that are what they say."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import partial
from importlib.metadata import entry_points
from typing import Any

from markdown import Markdown
from selectolax.lexbor import LexborHTMLParser

from rusplan.problems.messages import instead_of
from rusplan.problems.problem import Position, Problem, ProblemCode
from rusplan.problems.suggestion import suggest
from rusplan.project.content_html import Refusal, refusals
from rusplan.project.known import Known
from rusplan.project.page import FRONT_MATTER, Page, Pages, blanked
from rusplan.project.sanitizer import sanitized
from rusplan.yaml.document import Document

_PLAIN_LINE = re.compile(
    r"\[\[[^\[\]]*\]\]|(#{1,6} )?([^\W_][^<>&\[\]{}*_`|~]*)?(\{ ?[#.][\w-]+ ?\})?"
)
"""A marker, or words that nothing in Markdown makes more of than a heading or a paragraph."""

_LISTED = ("markdown_extensions",)
_INDENTS = "Sjå på innrykket i lista, og på namna."


def check_html(pages: Pages, settings: Document, known: Known) -> list[Problem]:
    """Return what on the pages is more than content, each with its line.

    `settings` are those of `mkdocs.yml`, which lists Markdown's extensions.
    """
    extensions = settings.value(_LISTED)
    names, options = _extensions(extensions)
    try:
        converter = Markdown(extensions=names, extension_configs=options)
    except (ImportError, AttributeError, TypeError) as error:
        return [_unknown_extension(settings, str(error).splitlines()[0])]
    return [
        problem
        for page in pages.values()
        for problem in known(
            (page.file, page.text, str(extensions)), partial(_checked, page, converter)
        )
    ]


def _unknown_extension(settings: Document, said: str) -> Problem:
    """Return the problem with the extension that Markdown names as it gives up."""
    names = {at: text for at, text in settings.texts.items() if at[:1] == _LISTED}
    named = next((at for at, name in names.items() if repr(name) in said), _LISTED)
    known = [each.name for each in entry_points(group="markdown.extensions")]
    near = suggest(names.get(named, ""), known)
    details = {
        "expected": "utvidingane som er installerte",
        "suggestion": near if "Meinte" in near else _INDENTS,
    }
    place, found = settings.position(named), names.get(named, said)
    return Problem(ProblemCode.UNKNOWN_VALUE, place, _LISTED[0], found, details)


def _checked(page: Page, converter: Markdown) -> tuple[Problem, ...]:
    return tuple(_check(page, converter))


def _check(page: Page, converter: Markdown) -> Iterator[Problem]:
    source = FRONT_MATTER.sub(blanked, page.text)
    if all(_PLAIN_LINE.fullmatch(line.rstrip()) for line in source.split("\n")):
        return
    try:
        html = converter.reset().convert(source)
    except RecursionError:
        yield Problem(ProblemCode.UNREADABLE_PAGE, Position(page.file, 1, 1))
        return
    found = list(refusals(html))
    seen: Counter[tuple[str, ...]] = Counter()
    for each in found:
        position = _position(page, source, each.sought, seen[each.sought])
        seen[each.sought] += 1
        yield Problem(each.code, position, each.name, details=_details(each))
    if not found and not _is_same(html, sanitized(html)):
        yield Problem(ProblemCode.AMBIGUOUS_HTML, Position(page.file, 1, 1))


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


def _details(refusal: Refusal) -> dict[str, str]:
    return {"instead": instead_of(refusal.name), **dict(refusal.details)}


def _position(page: Page, source: str, sought: tuple[str, ...], number: int) -> Position:
    """Return where something stands, the first line if it is not written as browsers read it."""
    spaced = (r"\s*".join(map(re.escape, each.split())) for each in sought)
    patterns = [re.compile(rf"(?<![\w-]){each}", re.IGNORECASE) for each in spaced]
    places = ([match.start() for match in each.finditer(source)] for each in patterns)
    found = next(filter(None, places), None)
    if not found:
        return Position(page.file, 1, 1)
    return page.position(found[min(number, len(found) - 1)])


def _extensions(listed: Any) -> tuple[list[str], dict[str, dict[str, Any]]]:
    names = ["toc", "tables", "fenced_code"]  # as MkDocs has them without being told
    options: dict[str, dict[str, Any]] = {}
    for each in listed if isinstance(listed, list) else []:
        for name, chosen in (each if isinstance(each, Mapping) else {each: None}).items():
            names.append(str(name))
            options[str(name)] = dict(chosen) if isinstance(chosen, Mapping) else {}
    return names, options
