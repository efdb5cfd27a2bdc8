"""What `search.yml` says, and every problem in it at once."""

import re
from collections.abc import Iterator

from rusplan.bank import Bank
from rusplan.local import Directory
from rusplan.problems.problem import Problem, ProblemCode
from rusplan.problems.suggestion import suggest
from rusplan.project.page import Pages
from rusplan.project.vocabulary import Vocabulary
from rusplan.yaml.checking import check_document
from rusplan.yaml.document import Document
from rusplan.yaml.pattern import Pattern, find
from rusplan.yaml.validation import Context

ANSWERS: tuple[Pattern, ...] = (("questions", "*", "show", "*"), ("otherwise", "*"))
"""Where `search.yml` names entries and places on pages."""

_ANCHOR = re.compile(r"\{ ?#([\w-]+) ?\}")
_HELP, _CHANGES, _WHOLE_BANK = "[[hjelp:", "[[endringar]]", "[[heile banken]]"


def check_vocabulary(
    document: Document,
    pages: Pages,
    bank: Bank | None,
    directory: Directory | None,
    context: Context,
) -> tuple[Vocabulary | None, list[Problem]]:
    """Return what `search.yml` says, or `None` when it cannot be read, and all problems.

    What it shows must be in `bank`, a local service of `directory`, or in `pages`. Without one of
    them (it has errors of its own) only what can be said without it is checked.
    """
    vocabulary, problems = check_document(document, Vocabulary, context)
    problems = [*problems, *_words_twice(document)]
    if bank and directory:
        entries = [*bank.entries, *directory.services]
        problems += _targets(document, entries, _anchors(pages, bank))
    return vocabulary, problems


def _words_twice(document: Document) -> Iterator[Problem]:
    """Yield each word that is listed twice: the search could not tell which group it is of."""
    for pattern in (("synonyms", "*", "words", "*"), ("fillers", "*")):
        first: dict[str, str] = {}
        told: set[tuple[int, str]] = set()  # a line pasted twice is one fault
        for location, text in find(document.data, pattern):
            word = text.strip().lower()
            position = document.position(location)
            if word in first and (position.line, first[word]) not in told:
                told.add((position.line, first[word]))
                details = {"first_line": first[word]}
                yield Problem(ProblemCode.WORD_TWICE, position, str(location[-2]), word, details)
            first.setdefault(word, str(position.line))


def _targets(document: Document, entries: list[str], anchors: list[str]) -> Iterator[Problem]:
    for pattern in ANSWERS:
        for location, target in find(document.data, pattern):
            known = anchors if ".md" in target else entries
            if target not in known:
                kind = "sidene og ankera" if ".md" in target else "oppføringane"
                details = {"kind": kind, "suggestion": suggest(target, known)}
                field, position = str(location[-2]), document.position(location)
                yield Problem(ProblemCode.UNDEFINED_ID, position, field, target, details)


def _anchors(pages: Pages, bank: Bank) -> list[str]:
    """Return every page, and every anchor on one, that an answer may point to."""
    known: list[str] = []
    for path, page in pages.items():
        source = page.text
        ids = [*_ANCHOR.findall(source), *(["hjelp-no"] if _HELP in source else [])]
        ids += [each.id for each in bank.changes if _CHANGES in source]
        ids += [f"emne-{each.id}" for each in bank.topics if _WHOLE_BANK in source]
        known += [str(path), *(f"{path}#{each}" for each in ids)]
    return known
