"""Full marks from Lighthouse, on one page of each kind."""

from typing import Any

import pytest

from tests.site.building import address_of
from tests.site.lighthouse import audit
from tests.site.tree import edition

MARKS = edition().landmarks
MAIN = ["index.html", MARKS.bank]
OTHER = next(each.address for each in edition().pages.values() if each.address not in MAIN)
KINDS = [*MAIN, OTHER, "kommune/longest"]
# Performance is a timing: `make bench` measures it beside a page written by hand.
CATEGORIES = ["accessibility", "best-practices", "seo"]


def shortcomings(report: dict[str, Any]) -> list[str]:
    """Return what each category without full marks lost them by."""
    return [
        f"{category['title']}: {report['audits'][ref['id']]['title']}: "
        f"{report['audits'][ref['id']].get('displayValue', '')}"
        for category in report["categories"].values()
        if category["score"] != 1
        for ref in category["auditRefs"]
        if ref["weight"] and report["audits"][ref["id"]]["score"] != 1
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_lighthouse_gives_full_marks(site_url: str, kind: str) -> None:
    report = audit(site_url + address_of(kind), CATEGORIES)
    assert sorted(report["categories"]) == CATEGORIES
    assert shortcomings(report) == []
