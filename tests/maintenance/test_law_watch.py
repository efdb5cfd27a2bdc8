"""Old references that still stand in pages."""

from pathlib import Path

import pytest

from rusplan.maintenance.law_watch import UnreadableWatchError, old_references, read_watch
from tests.programs import PROJECT

WATCH = """\
- old: "§ 15-3"
  new: "opplæringslova § 24-3"
  source: "https://lov.example/"
"""


def pages(root: Path, text: str) -> Path:
    (root / "docs").mkdir()
    (root / "docs" / "side.md").write_text(text)
    (root / "law-watch.yml").write_text(WATCH)
    return root


def test_an_old_reference_is_found_with_its_line(tmp_path: Path) -> None:
    root = pages(tmp_path, "# Side\n\nSjå § 15-3.\n")
    assert [each.place for each in old_references(root, read_watch(root))] == ["docs/side.md:3"]


@pytest.mark.parametrize(
    "beside", ["No § 24-3.", "[[endring: barnevern]]", "[sjå](#endring-barnevern)"]
)
def test_an_old_reference_with_the_new_beside_it_is_let_be(tmp_path: Path, beside: str) -> None:
    root = pages(tmp_path, f"# Side\n\nSjå § 15-3.\n\n{beside}\n")
    assert old_references(root, read_watch(root)) == []


def test_what_is_said_in_another_section_corrects_nothing(tmp_path: Path) -> None:
    root = pages(tmp_path, "# Side\n\nSjå § 15-3.\n\n## Anna\n\nNo § 24-3.\n")
    assert len(old_references(root, read_watch(root))) == 1


def test_a_watch_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "law-watch.yml").write_text("- old: 3\n")
    with pytest.raises(UnreadableWatchError, match=r"law-watch\.yml"):
        read_watch(tmp_path)


def test_the_sites_own_text_has_no_old_reference_left_alone() -> None:
    assert old_references(PROJECT, read_watch(PROJECT)) == []
