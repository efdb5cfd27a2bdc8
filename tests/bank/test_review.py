from datetime import date
from pathlib import Path

import pytest

from rusplan.bank.resource_status import ResourceStatus
from rusplan.bank.review import Check, holds_until, months_after, months_between
from tests.bank.example import BANK, example_bank


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 10, 8), 6, date(2027, 4, 8)),
        (date(2026, 11, 24), 12, date(2027, 11, 24)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
        (date(2026, 8, 30), 6, date(2027, 2, 28)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 2, 28), 12, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 12, 31), 24, date(2028, 12, 31)),
    ],
)
def test_check_holds_to_the_same_day_of_a_later_month(day: date, months: int, later: date) -> None:
    assert months_after(day, months) == later


@pytest.mark.parametrize(
    ("stated", "of_numbers", "of_others"), [(None, 6, 12), (3, 3, 3), (9, 6, 9), (24, 6, 24)]
)
def test_number_never_waits_longer_than_six_months(
    stated: int | None, of_numbers: int, of_others: int
) -> None:
    assert months_between(stated, is_number=True) == of_numbers
    assert months_between(stated) == of_others


def test_entry_holds_until_the_first_of_its_checks_does_not(tmp_path: Path) -> None:
    bank = example_bank(tmp_path, BANK.replace("2026-10-08", "2026-08-13", 1))
    assert holds_until(bank.services[0].checks) == date(2027, 2, 13)
    assert holds_until(bank.entries["nettsida"].checks) == date(2027, 10, 8)


def test_what_was_never_checked_holds_until_no_day() -> None:
    assert holds_until([Check(date(2026, 10, 8), 12), Check(None, 6)]) is None
    assert holds_until([]) is None


def test_number_without_a_day_of_its_own_has_that_of_the_service(tmp_path: Path) -> None:
    bank = example_bank(tmp_path, BANK.replace("        assured_date: 2026-10-08\n", "", 1))
    assert bank.services[0].checks[1] == Check(date(2026, 10, 8), 6, "116 111")


def test_number_of_the_plan_is_still_to_be_checked(tmp_path: Path) -> None:
    bank = BANK.replace("    plan_url:", '    plan_phone: "22 59 13 00"\n    plan_url:')
    assert Check(None, 6, "22 59 13 00") in example_bank(tmp_path, bank).entries["heftet"].checks


def test_what_has_no_link_and_no_number_asks_for_no_check(tmp_path: Path) -> None:
    booklet = example_bank(tmp_path).resources[0]
    assert booklet.status is ResourceStatus.REPLACED
    assert booklet.checks == ()


def test_entry_has_the_owner_it_states_or_else_the_first(tmp_path: Path) -> None:
    bank = example_bank(tmp_path, BANK.replace("kind: lov", "kind: lov\n    owner: jurist"))
    change = bank.changes[0]
    assert bank.owner(change.owner).name == "Juristen"
    assert bank.owner(bank.services[0].owner).name == "Redaktøren"
