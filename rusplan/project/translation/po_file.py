"""A gettext catalog as a project holds it: read whole, and what is wrong in it, line by line."""

import gettext
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from babel.messages import Catalog
from babel.messages.catalog import Message
from babel.messages.pofile import PoFileError, PoFileParser

from rusplan.language import forms
from rusplan.problems.problem import Position, Problem, ProblemCode

TRANSLATIONS = Path("translations")
WORDS, PROGRAM = "words.po", "program.po"

_QUOTED = r'"(?:[^"\\]|\\.)*"'
_LINE = re.compile(
    rf"\s*(?:#.*|(?:msgctxt|msgid|msgid_plural|msgstr(?:\[\d\])?) +{_QUOTED}|{_QUOTED})?\s*"
)
"""A whole line of a catalog: a comment, a keyword with its text, more of that text, or nothing."""

_COUNTS = range(201)
"""The numbers that a rule for plurals is tried with; more of anything are never counted here."""

_SIGN = re.compile(r"[%{}]")
"""The signs that mark where a value is filled in."""

_ELEMENT = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)
"""The beginning or end of an HTML element."""

_FIELD = re.compile(r"\{\w*\}|%\(\w+\)s")
"""Where a value is filled in, in either of Python's notations: `{name}`, `%(name)s`."""

_NUMBER = re.compile("\\d(?:[ \u00a0\u2009\u202f]?\\d){2,}")
"""Three digits or more, with any kind of space between them: what someone may call."""

_INVISIBLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""What no text may hold. Other invisible signs are letters' own in languages such as Persian."""


def read_catalog(text: str, file: Path) -> tuple[Catalog, list[Problem]]:
    """Return a catalog, empty where it cannot be read, and everything that is wrong in it."""
    lines = text.split("\n")
    problems = [
        Problem(ProblemCode.PO_SYNTAX, Position(file, number, 1), found=line.strip())
        for number, line in enumerate(lines, start=1)
        if not _LINE.fullmatch(line)
    ]
    if problems:
        return Catalog(), problems
    catalog = _Noting()
    try:
        PoFileParser(catalog, abort_invalid=True).parse(lines)
    except (PoFileError, ValueError) as error:
        at = Position(file, getattr(error, "lineno", 0) or 1, 1)
        return Catalog(), [Problem(ProblemCode.PO_SYNTAX, at, found=getattr(error, "line", ""))]
    if not _is_rule(catalog.plural_expr, catalog.num_plurals):
        number = next((n for n, line in enumerate(lines, 1) if "Plural-Forms" in line), 1)
        at = Position(file, number, 1)
        return Catalog(), [Problem(ProblemCode.PLURAL_RULE, at, found=catalog.plural_forms)]
    problems += [found for each in catalog if _is_shown(each) for found in _wrong(each, file)]
    for first, again in catalog.repeated:
        at, details = Position(file, again, 1), {"first_line": str(first)}
        problems.append(Problem(ProblemCode.REPEATED_TRANSLATION, at, details=details))
    return catalog, problems


class _Noting(Catalog):
    """A catalog that notes the lines of each text that it has been given before.

    Babel keeps what came last, and says nothing.
    """

    def __init__(self) -> None:
        super().__init__()
        self.repeated: list[tuple[int, int]] = []

    def __setitem__(self, id: Any, message: Message) -> None:  # noqa: A002 - Babel's name
        before = self.get(id, message.context) if id else None
        if before:
            self.repeated.append((before.lineno or 1, message.lineno or 1))
        super().__setitem__(id, message)


def _is_shown(message: Message) -> bool:
    """Say whether readers meet a translation: what waits for a person (`fuzzy`) is kept only."""
    return bool(message.id) and not message.fuzzy


def _is_rule(rule: str, forms: int) -> bool:
    """Say whether a rule of plurals gives one of the forms for every number (gettext)."""
    try:
        form = gettext.c2py(rule)
        return all(0 <= form(count) < forms for count in _COUNTS)
    except (ValueError, ArithmeticError):
        return False


def _wrong(message: Message, file: Path) -> Iterator[Problem]:
    """Yield what a translation has lost or brought that is no word."""
    place = Position(file, message.lineno or 1, 1)
    originals = forms(message.id)
    for said in filter(None, forms(message.string)):
        for found in _ELEMENT.findall(said):
            if not any(found in each for each in originals):
                yield Problem(ProblemCode.HTML_IN_TEXT, place, message.context or "", found)
        if invisible := _INVISIBLE.search(said):
            yield Problem(ProblemCode.CONTROL_CHARACTER, place, found=invisible[0])
        for pattern, code in ((_FIELD, ProblemCode.LOST_FIELD), (_NUMBER, ProblemCode.LOST_NUMBER)):
            asked = {_plain(each) for each in pattern.findall(originals[-1])}
            given = {_plain(each) for each in pattern.findall(said)}
            # A form for one or two of something may say the number as a word.
            is_numbered = len(originals) > 1 and code is ProblemCode.LOST_FIELD
            if other := sorted(given - asked if is_numbered else given ^ asked):
                yield Problem(code, place, message.context or "", ", ".join(other))
        if file.name == PROGRAM:  # in which signs mark what is filled in
            left = _SIGN.findall(_FIELD.sub("", said))
            for found in sorted({*left} - {*_SIGN.findall(_FIELD.sub("", originals[-1]))}):
                yield Problem(ProblemCode.LOST_FIELD, place, found=found)


def _plain(found: str) -> str:
    return re.sub(r"\s", "", found)
