from datetime import date

import pytest

from rusplan.build_day import BuildDayError, build_day
from rusplan.cli import main
from rusplan.exit_code import ExitCode


def test_a_build_can_be_made_alike_on_another_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1564660800")
    assert build_day() == date(2019, 8, 1)


@pytest.mark.parametrize("epoch", ["", "i dag", "2026-11-28", "1e9", "9" * 30, "-" + "9" * 30])
def test_what_is_no_day_is_said_with_what_to_write(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], epoch: str
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    with pytest.raises(BuildDayError, match="talet på sekund sidan 1970"):
        build_day()
    assert main(["check"]) is ExitCode.FAILED
    assert capsys.readouterr().err.startswith(f"SOURCE_DATE_EPOCH er «{epoch[:40]}»")


def test_otherwise_it_is_today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    before = date.today()  # noqa: DTZ011
    assert before <= build_day() <= date.today()  # noqa: DTZ011
