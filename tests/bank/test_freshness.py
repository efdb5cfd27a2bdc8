from datetime import date
from pathlib import Path

import pytest

from rusplan.problems.problem import ProblemCode
from tests.bank.example import BANK, read_bank

CHECKED = "maximum_age: 19\n    assured_date: "


@pytest.mark.parametrize(
    ("checked", "today", "old"),
    [
        ("2025-11-24", date(2026, 11, 24), False),
        ("2025-11-23", date(2026, 11, 24), True),
        ("2023-02-28", date(2024, 2, 29), False),
        ("2023-02-27", date(2024, 2, 29), True),
        ("2024-02-29", date(2025, 2, 28), False),
        ("2025-12-31", date(2026, 12, 31), False),
    ],
)
def test_fact_is_old_after_twelve_months(
    tmp_path: Path, checked: str, today: date, *, old: bool
) -> None:
    bank = BANK.replace("2026-10-08", today.isoformat())
    bank = bank.replace(f"{CHECKED}{today.isoformat()}", f"{CHECKED}{checked}")
    (tmp_path / "resources.yml").write_text(bank)
    read, problems = read_bank(tmp_path, today)
    assert read
    assert [each.code for each in problems] == [ProblemCode.STALE_FACT] * old


@pytest.mark.parametrize("field", ["url", "source", "sources"])
def test_address_in_use_that_is_not_secured_is_pointed_out(tmp_path: Path, field: str) -> None:
    at = BANK.index("https://", BANK.index(f" {field}:"))
    (tmp_path / "resources.yml").write_text(f"{BANK[:at]}http://{BANK[at + 8 :]}")
    read, problems = read_bank(tmp_path, date(2026, 11, 24))
    assert read
    assert [(each.code, each.field) for each in problems] == [(ProblemCode.PLAIN_HTTP, field)]


def test_address_of_the_plan_stays_as_it_was_printed(tmp_path: Path) -> None:
    bank = BANK.replace('plan_url: "https:', 'plan_url: "http:')
    (tmp_path / "resources.yml").write_text(bank)
    assert read_bank(tmp_path, date(2026, 11, 24))[1] == []
