from datetime import date
from pathlib import Path

import pytest

from rusplan.cli import main
from rusplan.maintenance.due_list import due_report
from rusplan.project import Project
from tests.bank.example import BANK, PAGE, write_project

ON_TIME = date(2027, 3, 31)


def report(root: Path, today: date, bank: str = BANK, page: str = PAGE) -> str:
    """Return what is due in the example on a day."""
    return due_report(Project.open(write_project(root, bank, page), today))[0]


@pytest.mark.parametrize(
    ("today", "said"),
    [
        (date(2027, 2, 28), None),
        (date(2027, 3, 1), None),
        (ON_TIME, None),
        (date(2027, 4, 1), "kontrollert 8. oktober 2026, frist 8. april 2027"),
        (date(2027, 4, 8), "kontrollert 8. oktober 2026, frist 8. april 2027"),
        (date(2027, 4, 9), "kontrollert 8. oktober 2026, fristen var 8. april 2027"),
    ],
)
def test_number_is_listed_from_the_issue_of_its_month(
    tmp_path: Path, today: date, said: str | None
) -> None:
    text = report(tmp_path, today)
    assert ("`116 111`" in text) == bool(said)
    if said:
        assert f"- Telefonen: `116 111` ({said})" in text
        assert "## Redaktøren: ringjeliste\n\nSpør om nummer" in text


def test_each_owner_has_a_list_of_its_own(tmp_path: Path) -> None:
    bank = BANK.replace("kind: lov", "kind: lov\n    owner: jurist")
    text = report(tmp_path, date(2027, 10, 1), bank)
    before, _, jurist = text.partition("## Juristen: anna å kontrollere")
    assert "Ny lov (Lov og reglar): kontrollert 8. oktober 2026" in jurist
    assert "Nettsida (Utgivaren)" in before
    assert "Nettsida" not in jurist


def test_page_that_was_never_read_through_is_listed(tmp_path: Path) -> None:
    page = PAGE.replace("title: Sida", "title: Sida\nsection: 1")
    assert "- Sida (teksten i planen): aldri kontrollert" in report(tmp_path, ON_TIME, page=page)


def test_nothing_due_is_said_with_the_day(tmp_path: Path) -> None:
    text, anything = due_report(Project.open(write_project(tmp_path), date(2026, 12, 1)))
    assert not anything
    assert text == "Ingenting har frist før 1. januar 2027.\n"


def test_names_are_text_and_not_markup(tmp_path: Path) -> None:
    bank = BANK.replace('"Telefonen"', '"<b>[x](y) @alle"').replace('"Redaktøren"', '"*R*"')
    text = report(tmp_path, date(2027, 4, 1), bank)
    assert "<b>" not in text
    assert "## \\*R\\*: ringjeliste" in text
    assert "@<!-- -->alle" in text


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return write_project(tmp_path)


def on_day(monkeypatch: pytest.MonkeyPatch, seconds: int) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(seconds))


def test_command_says_by_its_code_whether_anything_is_due(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert project.exists()
    on_day(monkeypatch, 1_796_083_200)  # 2026-12-01
    assert main(["due"]) == 0
    on_day(monkeypatch, 1_806_537_600)  # 2027-04-01
    assert main(["due"]) == 1
    assert "`116 111`" in capsys.readouterr().out


def test_bank_with_a_fault_is_not_taken_for_nothing_due(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_project(project, BANK.replace("kind: lov", "kind: lovar"))
    assert main(["due"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "resources.yml:" in err


def test_old_reference_in_the_text_is_told_of(project: Path) -> None:
    watched = '{old: "Avsnittet", new: "opplæringslova § 24-3", source: "https://lov.example/"}'
    (project / "law-watch.yml").write_text(f"references:\n  - {watched}\n")
    page = PAGE.replace("[[endring: lova]]\n", "").replace("Avsnittet.", "Stykket.")
    page += "\n## Meir {#meir}\n\nAvsnittet.\n\n[[endringar]]\n"
    text = report(project, date(2026, 12, 1), page=page)
    assert "## Gamle tilvisingar i teksten" in text
    assert "«Avsnittet» er ute av bruk. No: opplæringslova § 24-3." in text


def test_watch_that_cannot_be_read_is_not_taken_for_nothing_due(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "law-watch.yml").write_text("references:\n  - old: 3\n")
    assert main(["due"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "law-watch.yml:2:5: feil: new, source: Felta manglar." in err
