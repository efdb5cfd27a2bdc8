"""Checks what a county says of its plan: colours that can be read, and pages that are there.

These checks read the plain data, so that a fault elsewhere in it hides nothing here.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from rusplan.problems.problem import Problem, ProblemCode
from rusplan.problems.suggestion import suggest
from rusplan.project.colour import READABLE, contrast, is_colour
from rusplan.project.page import Pages
from rusplan.yaml.document import Document
from rusplan.yaml.pattern import find


@dataclass(frozen=True, slots=True)
class Scheme:
    """The page's own colours in one scheme, as `base.css` states them."""

    paper: str
    surface: str
    text: str
    link: str


LIGHT = Scheme(paper="#fbfaf6", surface="#ffffff", text="#1c2932", link="#0b5088")
DARK = Scheme(paper="#10181e", surface="#18232b", text="#e9eef1", link="#90cbf7")
_SCHEMES = {"light": LIGHT, "dark": DARK}


def check_plan(plan: Document, pages: Pages) -> Iterator[Problem]:
    """Yield what is wrong with the plan's colours and pages."""
    if not isinstance(plan.data, dict):
        return
    for key, scheme in _SCHEMES.items():
        yield from _check_colours(plan, key, scheme)
    yield from _check_pages(plan, pages)
    yield from _check_sections(plan, pages)


def _check_colours(plan: Document, key: str, scheme: Scheme) -> Iterator[Problem]:
    soft = {place[1]: colour for place, colour in find(plan.data, ("sections", "*", f"soft_{key}"))}
    for location, colour in find(plan.data, ("sections", "*", key)):
        behind = [scheme.paper, scheme.surface, soft.get(location[1], scheme.paper)]
        yield from _unreadable(plan, location, colour, behind)
    for location, colour in find(plan.data, ("sections", "*", f"soft_{key}")):
        yield from _unreadable(plan, location, colour, [scheme.text, scheme.link])


def _unreadable(
    plan: Document, location: tuple[str | int, ...], colour: str, others: list[str]
) -> Iterator[Problem]:
    if not is_colour(colour):
        return
    other = min(filter(is_colour, others), key=lambda each: contrast(colour, each))
    if contrast(colour, other) < READABLE:
        details = {
            "other": other,
            "contrast": f"{int(contrast(colour, other) * 10) / 10}".replace(".", ","),
            "least": str(READABLE).replace(".", ","),
        }
        position = plan.position(location)
        yield Problem(ProblemCode.LOW_CONTRAST, position, str(location[-1]), colour, details)


def _check_pages(plan: Document, pages: Pages) -> Iterator[Problem]:
    for pattern in (("footer", "*"), ("traces",)):
        for location, page in find(plan.data, pattern):
            if PurePosixPath(page.partition("#")[0]) not in pages:
                suggestion = suggest(page, [str(path) for path in pages])
                details = {"kind": "sidene i docs", "suggestion": suggestion}
                position = plan.position(location)
                yield Problem(ProblemCode.UNDEFINED_ID, position, pattern[0], page, details)


def _check_sections(plan: Document, pages: Pages) -> Iterator[Problem]:
    sections = plan.data.get("sections")
    count = len(sections) if isinstance(sections, list) else 0
    for page in pages.values():
        if page.section > count > 0 and not page.head:
            remedy = (
                "Rett nummeret, eller legg til fargane til delen under «sections» i mkdocs.yml."
            )
            details = {"kind": "delane i mkdocs.yml", "suggestion": remedy}
            position, number = page.front_matter.position(("section",)), str(page.section)
            yield Problem(ProblemCode.UNDEFINED_ID, position, "section", number, details)
