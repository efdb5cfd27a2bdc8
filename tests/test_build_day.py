from datetime import date

import pytest

from rusplan.build_day import build_day


def test_a_build_can_be_made_alike_on_another_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1564660800")
    assert build_day() == date(2019, 8, 1)


def test_otherwise_it_is_today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    before = date.today()  # noqa: DTZ011
    assert before <= build_day() <= date.today()  # noqa: DTZ011
