from datetime import date
from pathlib import Path

from rusplan.bank.review import Check
from rusplan.project.reviewed_page import ReviewedPage
from tests.bank.example import PAGE, example_site


def reviewed(root: Path, front_matter: str) -> list[ReviewedPage]:
    return list(example_site(root, page=PAGE.replace("title: Sida", front_matter)).reviewed_pages)


def test_page_of_the_plan_is_to_be_read_through_even_when_it_never_was(tmp_path: Path) -> None:
    (found,) = reviewed(tmp_path, "title: Sida\nsection: 1")
    assert (found.path.as_posix(), found.title, found.review.owner) == ("side.md", "Sida", None)
    assert found.checks == (Check(None, 12),)


def test_page_says_who_when_and_how_often(tmp_path: Path) -> None:
    (found,) = reviewed(
        tmp_path, "title: Sida\nowner: jurist\nreviewed: 2026-10-01\nreview_months: 3"
    )
    assert found.review.owner == "jurist"
    assert found.checks == (Check(date(2026, 10, 1), 3),)


def test_other_page_is_not_followed_up(tmp_path: Path) -> None:
    assert reviewed(tmp_path, "title: Sida\ndescription: >-\n  Lang\n  tekst") == []


def test_page_without_front_matter_is_no_fault(tmp_path: Path) -> None:
    page = PAGE.partition("---\n\n")[2]
    assert example_site(tmp_path, page=page).reviewed_pages == ()
