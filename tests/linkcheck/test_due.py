"""What is due, on the project's own bank seen from later days, and old references in pages."""

from datetime import date
from pathlib import Path

import pytest

from rusplan.bank import read_bank
from rusplan.linkcheck.due import due_facts, due_report
from rusplan.linkcheck.law_watch import UnreadableWatch, old_references, read_watch
from tests.programs import PROJECT

TODAY = date(2026, 11, 24)
WATCH = """\
- old: "§ 15-3"
  new: "opplæringslova § 24-3"
  source: "https://lov.example/"
"""


def numbers_due(today: date) -> set[str]:
    bank, _ = read_bank(PROJECT, today)
    assert bank
    return {fact.number for fact in due_facts(bank.services, bank, today) if fact.number}


def test_a_number_is_due_after_six_months_and_not_before() -> None:
    # The emergency number's own date is 2026-10-08.
    assert "113" not in numbers_due(date(2027, 4, 7))
    assert "113" in numbers_due(date(2027, 4, 8))


def test_the_call_list_has_each_owner_once_with_what_to_ask() -> None:
    text, anything = due_report(PROJECT, date(2027, 6, 1))
    assert anything
    owners = [line for line in text.splitlines() if line.startswith("### ")]
    assert len(owners) == len(set(owners))
    assert "Spør om nummer og opningstider framleis stemmer." in text
    assert "`113`" in text


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
    with pytest.raises(UnreadableWatch, match=r"law-watch\.yml"):
        read_watch(tmp_path)


def test_the_sites_own_text_has_no_old_reference_left_alone() -> None:
    assert old_references(PROJECT, read_watch(PROJECT)) == []
