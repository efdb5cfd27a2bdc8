"""The pages with the plan's own text: who is responsible, and when each was last read through."""

from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from rusplan.bank.freshness import check_freshness
from rusplan.bank.id_kind import IdKind
from rusplan.bank.owner import OwnerId, ReviewMonths
from rusplan.bank.review import Check, checks
from rusplan.bank.value import AssuredDate
from rusplan.problems.problem import Problem, ProblemCode
from rusplan.problems.suggestion import suggest
from rusplan.project.page import Pages
from rusplan.yaml.document import Document
from rusplan.yaml.model import Model
from rusplan.yaml.pattern import find
from rusplan.yaml.validation import Context, validate


class PageReview(Model):
    """What a page's front matter may say of its review. «reviewed» is the day of the last."""

    owner: OwnerId = None
    reviewed: AssuredDate | None = None
    review_months: ReviewMonths = None


@dataclass(frozen=True, slots=True)
class ReviewedPage:
    """A page that somebody is to read through again: its source's path under `docs`."""

    path: PurePosixPath
    title: str
    review: PageReview

    @property
    def checks(self) -> tuple[Check, ...]:
        """What a person is to check again: that the text still holds."""
        return checks(self.review.reviewed, self.review.review_months)


def check_reviews(
    pages: Pages, bank: Document, context: Context
) -> tuple[tuple[ReviewedPage, ...], list[Problem]]:
    """Return the pages that are a section of the plan or say something of a review.

    The owners they may name are those of `bank`, read as plain data.
    """
    reviewed: list[ReviewedPage] = []
    problems: list[Problem] = []
    owners = [value for _, value in find(bank.data, ("owners", "*", "id"))]
    for page in pages.values():
        data = page.front_matter.data if isinstance(page.front_matter.data, dict) else {}
        stated = {name: data[name] for name in PageReview.model_fields if name in data}
        if not stated and not page.section:
            continue
        document = replace(page.front_matter, data=stated)
        review, found = validate(document, PageReview, context)
        stale = check_freshness(document, context.today)
        problems += [*found, *_unknown_owner(document, owners), *stale]
        if review:
            reviewed.append(ReviewedPage(page.path, page.title, review))
    return tuple(reviewed), problems


def _unknown_owner(document: Document, known: list[str]) -> list[Problem]:
    return [
        Problem(
            ProblemCode.UNDEFINED_ID,
            document.position(location),
            "owner",
            value,
            {"kind": IdKind.OWNER, "suggestion": suggest(value, known)},
        )
        for location, value in find(document.data, ("owner",))
        if known and value not in known
    ]
