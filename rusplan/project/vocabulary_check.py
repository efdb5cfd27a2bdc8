"""Reads `search.yml` and reports every problem in it at once."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import cast

from rusplan.bank import Bank
from rusplan.problems.problem import Position, Problem, ProblemCode
from rusplan.problems.suggestion import suggest
from rusplan.project.vocabulary import Vocabulary
from rusplan.yaml.document import Document
from rusplan.yaml.pattern import find
from rusplan.yaml.reading import UNREADABLE, read_document
from rusplan.yaml.validation import validate

VOCABULARY_FILE = Path("search.yml")

_ANCHOR = re.compile(r"\{ ?#([\w-]+) ?\}")
_HELP, _CHANGES, _WHOLE_BANK = "[[hjelp:", "[[endringar]]", "[[heile banken]]"


def read_vocabulary(
    root: Path, docs: Path, bank: Bank | None, today: date
) -> tuple[Vocabulary | None, list[Problem]]:
    """Read `search.yml` under `root` and check that what it shows is in `bank` or `docs`.

    Returns the vocabulary, or `None` when it cannot be read, and all problems. Without a bank
    (it has errors of its own) only what can be said without one is checked.
    """
    document = read_document(root / VOCABULARY_FILE, shown_as=VOCABULARY_FILE)
    if any(problem.code in UNREADABLE for problem in document.problems):
        return None, document.problems
    if document.data is None:
        expected = ", ".join(Vocabulary.model_fields)
        position = Position(VOCABULARY_FILE, 1, 1)
        return None, [Problem(ProblemCode.EMPTY_FILE, position, details={"expected": expected})]
    vocabulary, problems = validate(document, Vocabulary, today)
    problems = [*document.problems, *problems, *_words_twice(document)]
    if bank:
        problems += _targets(document, docs, bank)
    return cast("Vocabulary | None", vocabulary), problems


def _words_twice(document: Document) -> Iterator[Problem]:
    """Yield each word that is listed twice: the search could not tell which group it is of."""
    for pattern in (("synonyms", "*", "words", "*"), ("fillers", "*")):
        first: dict[str, str] = {}
        for location, text in find(document.data, pattern):
            word = text.strip().lower()
            position = document.position(location)
            if word in first:
                details = {"first_line": first[word]}
                yield Problem(ProblemCode.WORD_TWICE, position, str(location[-2]), word, details)
            first.setdefault(word, str(position.line))


def _targets(document: Document, docs: Path, bank: Bank) -> Iterator[Problem]:
    phones = [each.id for each in bank.services if any(channel.number for channel in each.channels)]
    for location, target in find(document.data, ("emergencies", "*", "show", "*")):
        if target not in phones:
            yield _undefined(document, location, target, "tenestene med telefon", phones)
    anchors = _anchors(docs, bank)
    for location, target in find(document.data, ("questions", "*", "show", "*")):
        known = anchors if ".md" in target else list(bank.entries)
        if target not in known:
            kind = "sidene og ankera" if ".md" in target else "oppføringane"
            yield _undefined(document, location, target, kind, known)


def _undefined(
    document: Document, location: tuple[str | int, ...], target: str, kind: str, known: list[str]
) -> Problem:
    details = {"kind": kind, "suggestion": suggest(target, known)}
    return Problem(ProblemCode.UNDEFINED_ID, document.position(location), "show", target, details)


def _anchors(docs: Path, bank: Bank) -> list[str]:
    """Return every page, and every anchor on one, that an answer may point to."""
    known: list[str] = []
    for file in sorted(docs.rglob("*.md")):
        page = file.relative_to(docs).as_posix()
        source = file.read_text(encoding="utf-8")
        ids = [*_ANCHOR.findall(source), *(["hjelp-no"] if _HELP in source else [])]
        ids += [each.id for each in bank.changes if _CHANGES in source]
        ids += [f"emne-{each.id}" for each in bank.topics if _WHOLE_BANK in source]
        known += [page, *(f"{page}#{each}" for each in ids)]
    return known
