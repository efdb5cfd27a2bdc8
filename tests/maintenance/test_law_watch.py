"""Old references that still stand in pages."""

from pathlib import Path

import pytest

from rusplan.build_day import build_day
from rusplan.maintenance.law_watch import FoundReference, old_references
from rusplan.project import Project
from tests.bank.example import write_project
from tests.programs import PROJECT

WATCH = """\
references:
  - old: "§ 15-3"
    new: "opplæringslova § 24-3"
    source: "https://lov.example/"
"""


def found(root: Path) -> list[FoundReference]:
    project = Project.open(root, build_day())
    assert project.law_watch
    return old_references(project.pages, project.law_watch.references)


def in_page(root: Path, text: str) -> list[str]:
    """Return the places of old references on a page with a text."""
    (write_project(root, page=text) / "law-watch.yml").write_text(WATCH)
    return [each.place for each in found(root)]


def test_an_old_reference_is_found_with_its_line(tmp_path: Path) -> None:
    assert in_page(tmp_path, "# Side\n\nSjå § 15-3.\n") == ["docs/side.md:3"]


@pytest.mark.parametrize(
    "beside", ["No § 24-3.", "[[endring: barnevern]]", "[sjå](#endring-barnevern)"]
)
def test_an_old_reference_with_the_new_beside_it_is_let_be(tmp_path: Path, beside: str) -> None:
    assert in_page(tmp_path, f"# Side\n\nSjå § 15-3.\n\n{beside}\n") == []


def test_what_is_said_in_another_section_corrects_nothing(tmp_path: Path) -> None:
    assert len(in_page(tmp_path, "# Side\n\nSjå § 15-3.\n\n## Anna\n\nNo § 24-3.\n")) == 1


def test_project_without_a_watch_watches_for_nothing(tmp_path: Path) -> None:
    assert found(write_project(tmp_path)) == []


def test_the_sites_own_text_has_no_old_reference_left_alone() -> None:
    assert found(PROJECT) == []
