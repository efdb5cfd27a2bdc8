"""Checks that a picture in SVG is only a picture: opened by itself it could act as a page does."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError, fromstring

from rusplan.plain_file import read_plain_file
from rusplan.problems.messages import instead_of, system_reason
from rusplan.problems.problem import Position, Problem, ProblemCode

_SVG = "{http://www.w3.org/2000/svg}"
_ELEMENTS = """
    circle clipPath defs desc ellipse feBlend feColorMatrix feComposite feFlood feGaussianBlur
    feMerge feMergeNode feOffset filter g line linearGradient marker mask metadata path pattern
    polygon polyline radialGradient rect stop svg switch symbol text textPath title tspan use view
"""
_KNOWN_TO_BROWSERS = ("http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML")
_OUTSIDE = re.compile(r"url\(\s*['\"]?(?!#)|@import|expression|javascript:", re.IGNORECASE)
"""What fetches something from outside the file, or runs as a script, in any attribute's value."""

_INSTRUCTION = re.compile(rb"<!DOCTYPE|<!ENTITY|<\?xml-", re.IGNORECASE)
"""Entities, which can grow beyond all memory as they are read, and stylesheets from outside."""


def check_svg(file: Path, position: Position) -> Iterator[Problem]:
    """Yield what in an SVG file is more than a drawing. What another program notes is let be."""
    try:
        raw = read_plain_file(file)
        root = fromstring(raw) if not _INSTRUCTION.search(raw) else None  # noqa: S314 - no entities
    except OSError as error:
        yield Problem(
            ProblemCode.UNREADABLE_FILE, position, details={"reason": system_reason(error)}
        )
        return
    except (ParseError, ValueError, LookupError, RecursionError):
        root = None
    if root is None or root.tag != f"{_SVG}svg":
        yield Problem(ProblemCode.NOT_A_DRAWING, position)
        return
    for element in root.iter():
        yield from _check(element, position)


def _check(element: Element, position: Position) -> Iterator[Problem]:
    if not isinstance(element.tag, str):
        return
    namespace, _, tag = element.tag.rpartition("}")
    is_unknown = f"{namespace}}}" == _SVG and tag not in _ELEMENTS.split()
    if is_unknown or namespace[1:] in _KNOWN_TO_BROWSERS:
        details = {"instead": instead_of(tag)}
        yield Problem(ProblemCode.REFUSED_ELEMENT, position, tag, details=details)
    for name, value in element.attrib.items():
        plain = name.rpartition("}")[2].lower()
        is_outside = plain == "href" and not value.strip().startswith("#")
        if plain.startswith("on") or is_outside or _OUTSIDE.search(value):
            details = {"instead": instead_of(plain)}
            yield Problem(ProblemCode.REFUSED_ATTRIBUTE, position, plain, details=details)
