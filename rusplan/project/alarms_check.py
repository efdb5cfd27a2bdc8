"""What `alarms.yml` says, and every problem in it at once."""

from collections.abc import Iterator

from rusplan.bank import Bank
from rusplan.problems.problem import Location, Problem, ProblemCode, field_of
from rusplan.problems.suggestion import suggest
from rusplan.project.alarms import Alarms
from rusplan.project.page import Pages
from rusplan.yaml.checking import check_document, has_content
from rusplan.yaml.document import Document
from rusplan.yaml.pattern import find
from rusplan.yaml.validation import Context

_FEWEST_LETTERS = 2
"""Beside a `*`, that a word may have."""

_NAMES = ("pieces", "*", "name")
_SIGNS = tuple(
    ("alarms", "*", kind, "*", "*", *choice)
    for kind in ("signs", "hints")
    for choice in ((), ("*",))
)
_EXCEPTIONS = ("alarms", "*", "unless", "*")
_SUBJECTS = ("subjects", "*")
_READ = ("alarms", "*", "read", "*")
_SHOWN = ("alarms", "*", "show", "*")


def check_alarms(
    document: Document, pages: Pages, bank: Bank | None, context: Context
) -> tuple[Alarms | None, list[Problem]]:
    """Return what `alarms.yml` says, or `None` when it cannot be read, and all problems.

    What it shows must be a service in `bank` with a number, and what it gives to read must be
    one of `pages`. Without a bank (it has errors of its own) only what can be said without one is
    checked.
    """
    alarms, problems = check_document(document, Alarms, context)
    if not has_content(document):
        return None, problems
    pieces = {name: place for place, name in reversed([*find(document.data, _NAMES)])}
    problems = [*problems, *_pieces_twice(document, pieces), *_wide_words(document)]
    for pattern in (_SUBJECTS, *_SIGNS, _EXCEPTIONS):
        problems += _unknown(document, pattern, "bitane", list(pieces))
    problems += _unknown(document, _READ, "sidene", [str(path) for path in pages])
    if bank:
        numbered = [each.id for each in bank.services if any(c.number for c in each.channels)]
        problems += _unknown(document, _SHOWN, "tenestene med nummer", numbered)
    return alarms, problems


def _pieces_twice(document: Document, first: dict[str, Location]) -> Iterator[Problem]:
    for place, name in find(document.data, _NAMES):
        if place != first[name]:
            details = {"first_line": str(document.position(first[name]).line)}
            position = document.position(place)
            yield Problem(ProblemCode.DUPLICATE_ID, position, "name", name, details)


def _wide_words(document: Document) -> Iterator[Problem]:
    """Yield each word of a piece that stands for nearly all words: `*`, `a*`."""
    for place, word in find(document.data, ("pieces", "*", "words", "*")):
        if "*" in word and len(word.replace("*", "").strip()) < _FEWEST_LETTERS:
            yield Problem(ProblemCode.WIDE_WORD, document.position(place), "words", word)


def _unknown(
    document: Document, pattern: tuple[str, ...], kind: str, known: list[str]
) -> Iterator[Problem]:
    for location, target in find(document.data, pattern):
        if target not in known:
            details = {"kind": kind, "suggestion": suggest(target, known)}
            position = document.position(location)
            field = field_of(location)
            yield Problem(ProblemCode.UNDEFINED_ID, position, field, target, details)
