"""What `search.yml` says, and every problem in it at once."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rusplan.bank import Bank
from rusplan.bank.id_kind import IdKind
from rusplan.local import Directory
from rusplan.problems.problem import Problem, ProblemCode
from rusplan.problems.suggestion import suggest
from rusplan.project.heading import ANCHOR
from rusplan.project.marker import MarkerKind
from rusplan.project.page import Pages
from rusplan.project.vocabulary import Vocabulary
from rusplan.yaml.checking import check_document, has_content
from rusplan.yaml.document import Document
from rusplan.yaml.pattern import Pattern, find
from rusplan.yaml.validation import Context

ANSWERS: tuple[Pattern, ...] = (("questions", "*", "show", "*"), ("otherwise", "*"))
"""Where `search.yml` names entries and places on pages."""

_ANCHOR = re.compile(ANCHOR)


@dataclass(frozen=True, slots=True)
class KnownAnswers:
    """What the search may answer with: ids of entries and local services, and places on pages."""

    entries: tuple[str, ...]
    places: tuple[str, ...]

    @classmethod
    def of(
        cls, pages: Pages, bank: Bank | None, directory: Directory | None, editions: Iterable[str]
    ) -> "KnownAnswers | None":
        """Return what there is, with the front pages of `editions` in other languages.

        `None` without a bank or directory: they have errors of their own.
        """
        if bank is None or directory is None:
            return None
        fronts = (f"{each}/index.md" for each in editions)
        return cls((*bank.entries, *directory.services), (*_anchors(pages, bank), *fronts))


def check_vocabulary(
    document: Document, answers: KnownAnswers | None, context: Context
) -> tuple[Vocabulary | None, list[Problem]]:
    """Return what `search.yml` says, or `None` when it cannot be read, and all problems.

    What it shows must be among the `answers`; when they are not known, the rest is checked.
    """
    vocabulary, problems = check_document(document, Vocabulary, context)
    if not has_content(document):
        return None, problems
    problems = [*problems, *_words_twice(document)]
    if answers:
        problems += _targets(document, answers)
    return vocabulary, problems


def _words_twice(document: Document) -> Iterator[Problem]:
    """Yield each word that is listed twice: the search could not tell which group it is of."""
    for pattern in (("synonyms", "*", "words", "*"), ("fillers", "*")):
        first: dict[str, str] = {}
        reported: set[tuple[int, str]] = set()  # a line pasted twice is one fault
        for location, text in find(document.data, pattern):
            word = text.strip().lower()
            position = document.position(location)
            if word in first and (position.line, first[word]) not in reported:
                reported.add((position.line, first[word]))
                details = {"first_line": first[word]}
                yield Problem(ProblemCode.WORD_TWICE, position, str(location[-2]), word, details)
            first.setdefault(word, str(position.line))


def _targets(document: Document, answers: KnownAnswers) -> Iterator[Problem]:
    for pattern in ANSWERS:
        for location, target in find(document.data, pattern):
            known = list(answers.places if ".md" in target else answers.entries)
            if target not in known:
                kind = "sidene og ankera" if ".md" in target else IdKind.ENTRY
                details = {"kind": kind, "suggestion": suggest(target, known)}
                field, position = str(location[-2]), document.position(location)
                yield Problem(ProblemCode.UNDEFINED_ID, position, field, target, details)


def _anchors(pages: Pages, bank: Bank) -> list[str]:
    """Return every page, and every anchor on one, that an answer may point to."""
    known: list[str] = []
    for path, page in pages.items():
        kinds = {marker.kind for marker in page.markers}
        ids = [*_ANCHOR.findall(page.text), *(["hjelp-no"] if MarkerKind.HELP in kinds else [])]
        ids += [each.id for each in bank.changes if MarkerKind.CHANGES in kinds]
        ids += [f"emne-{each.id}" for each in bank.topics if MarkerKind.WHOLE_BANK in kinds]
        known += [str(path), *(f"{path}#{each}" for each in ids)]
    return known
