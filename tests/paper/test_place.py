from datetime import date
from pathlib import Path

from rusplan.paper.place import county
from tests.bank.example import BANK, example_bank


def test_county_has_the_numbers_of_the_list(tmp_path: Path) -> None:
    place = county(example_bank(tmp_path), "hjelp")
    (contact,) = place.contacts
    assert (contact.number, contact.name, contact.hours) == (
        "116 111",
        "Telefonen",
        "måndag og tysdag 9–15",
    )
    assert place.assured_date == date(2026, 10, 8)


def test_hours_that_are_not_known_are_not_said(tmp_path: Path) -> None:
    start, end = BANK.index("        schedules:"), BANK.index("        assured_date:")
    (contact,) = county(example_bank(tmp_path, BANK[:start] + BANK[end:]), "hjelp").contacts
    assert contact.hours == ""


def test_resources_have_no_number_to_show(tmp_path: Path) -> None:
    assert county(example_bank(tmp_path), "banken").contacts == ()
