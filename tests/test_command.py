import sys
from pathlib import Path

import pytest

from rusplan.cli import main
from tests.bank.example import BANK, PAGE, write_project
from tests.programs import run

# Checked so long ago that it is a warning today, and no error whatever the day is.
OLD_BANK = BANK.replace("2026-10-08", "2020-01-01").replace("2024-08-01", "2020-01-01")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return write_project(tmp_path, OLD_BANK)


def contents(root: Path) -> dict[Path, bytes]:
    """Return every file and what is in it."""
    return {file: file.read_bytes() for file in root.rglob("*") if file.is_file()}


def test_own_bank_passes() -> None:
    checked = run(sys.executable, "-m", "rusplan", "check")
    assert checked.returncode == 0, checked.stderr
    assert checked.stdout.endswith(" oppføringar er kontrollerte.\n")


@pytest.mark.usefixtures("project")
def test_entries_are_counted_and_warnings_let_through(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0
    out, err = capsys.readouterr()
    assert out == "3 oppføringar er kontrollerte.\n"
    assert "resources.yml:17:23: åtvaring: assured_date: " in err
    assert "0 feil, 4 åtvaringar.\n" in err


@pytest.mark.parametrize("arguments", [["check"], ["generate", "ut"]])
def test_all_faults_are_said_at_once(
    project: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    bank = OLD_BANK.replace("kind: lov", "kind: lovar").replace("language: nn", "language: no")
    write_project(project, bank, PAGE.replace("[[liste:", "[[lista:"))
    assert main(arguments) == 1
    out, err = capsys.readouterr()
    assert out == ""
    for place in ("docs/side.md:17:1", "resources.yml:44:15", "resources.yml:71:11"):
        assert f"{place}: feil: " in err
    assert not (project / "ut").exists()


def test_folder_without_a_project_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["check"]) == 1
    assert "resources.yml:1:1: feil: Fila kan ikkje lesast: ho finst" in capsys.readouterr().err


def test_pages_are_written_to_a_new_folder(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents(project)
    assert main(["generate", "ny/mappe"]) == 0
    written = [each for each in (project / "ny" / "mappe").rglob("*") if each.is_file()]
    assert capsys.readouterr().out == f"{len(written)} filer er skrivne til ny/mappe.\n"
    after = contents(project)
    assert before.items() <= after.items()
    assert len(after) == len(before) + len(written)


@pytest.mark.parametrize("out", ["docs", ".", "resources.yml", "docs/side.md/under"])
def test_nothing_is_written_over(
    project: Path, capsys: pytest.CaptureFixture[str], out: str
) -> None:
    before = contents(project)
    assert main(["generate", out]) == 1
    said = capsys.readouterr().err.splitlines()[-1]
    assert said.startswith(f"Kan ikkje skrive til {out}: ")
    assert said.endswith(" Vel ei ny eller tom mappe.")
    assert contents(project) == before


@pytest.mark.parametrize("arguments", [[], ["generate"], ["slett"]])
def test_unknown_command_is_refused_with_the_usage(
    capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(arguments)
    assert "usage: python -m rusplan" in capsys.readouterr().err


def test_help_names_the_link_check_too_which_has_its_own(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit, match="0"):
        main(["--help"])
    assert " linkcheck kontroller adresser;" in " ".join(capsys.readouterr().out.split())
