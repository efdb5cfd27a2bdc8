"""The pages with the plan's own text: who is responsible, and when each was last read through."""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath
from typing import cast

from rusplan.bank.freshness import check_freshness
from rusplan.bank.owner import OwnerId, ReviewMonths
from rusplan.bank.review import Check, checks
from rusplan.bank.value import AssuredDate
from rusplan.problems.problem import Problem, ProblemCode
from rusplan.problems.suggestion import suggest
from rusplan.project.heading import section, title
from rusplan.project.page import page_sources
from rusplan.yaml.document import Document
from rusplan.yaml.model import Model
from rusplan.yaml.pattern import find
from rusplan.yaml.reading import compose_document
from rusplan.yaml.validation import validate

_FRONT_MATTER = re.compile(r"\A---\n(?P<yaml>.*?\n)---[ ]*$", re.MULTILINE | re.DOTALL)


class PageReview(Model):
    """What a page's front matter may say of its review. «reviewed» is the day of the last."""

    owner: OwnerId = None
    reviewed: AssuredDate | None = None
    review_months: ReviewMonths = None


@dataclass(frozen=True, slots=True)
class Section:
    """A page that somebody is to read through again: its source's path under `docs`."""

    path: PurePosixPath
    title: str
    review: PageReview

    @property
    def checks(self) -> tuple[Check, ...]:
        """What a person is to check again: that the text still holds."""
        return checks(self.review.reviewed, self.review.review_months)


def front_matter(path: PurePosixPath, markdown: str, docs: Path) -> Document:
    """Return a page's front matter; lines count from the top of the page."""
    match = _FRONT_MATTER.match(markdown)
    text = f"\n{match['yaml']}" if match else ""
    return compose_document(text.encode(), Path(docs.name) / path)


def read_sections(
    docs: Path, bank: Document, today: date
) -> tuple[tuple[Section, ...], list[Problem]]:
    """Return the pages in `docs` that are a section of the plan or say something of a review.

    The owners they may name are those of `bank`, read as plain data.
    """
    sections: list[Section] = []
    problems: list[Problem] = []
    for path, markdown in page_sources(docs):
        document = front_matter(path, markdown, docs)
        problems += document.problems
        data = document.data if isinstance(document.data, dict) else {}
        stated = {name: data[name] for name in PageReview.model_fields if name in data}
        if not stated and not section(markdown):
            continue
        document.data = stated
        review, found = validate(document, PageReview, today)
        problems += [*found, *_unknown_owner(document, bank), *check_freshness(document, today)]
        if review:
            sections.append(Section(path, title(markdown), cast("PageReview", review)))
    return tuple(sections), problems


def _unknown_owner(document: Document, bank: Document) -> list[Problem]:
    known = [value for _, value in find(bank.data, ("owners", "*", "id"))]
    return [
        Problem(
            ProblemCode.UNDEFINED_ID,
            document.position(location),
            "owner",
            value,
            {"kind": "rollene", "suggestion": suggest(value, known)},
        )
        for location, value in find(document.data, ("owner",))
        if known and value not in known
    ]
