from dataclasses import replace
from datetime import date
from pathlib import Path

from rusplan.paper.place import Contact, ContactGroup, Place
from rusplan.paper.places import places
from tests.bank.example import BANK, example_site
from tests.local.example import local_site

DAY = date(2026, 10, 8)


def contact(name: str, day: date = DAY) -> Contact:
    return Contact("113", name, "nn", "", day)


def place(*sizes: int) -> Place:
    """Return a place with groups of these sizes: a0, a1 …, then b0, b1 …"""
    groups = (
        ContactGroup(letter, tuple(contact(f"{letter}{number}") for number in range(size)))
        for letter, size in zip("abc", sizes, strict=False)
    )
    return Place("Staden", "nn", "index.html", "", tuple(groups))


def on_card(*sizes: int) -> list[str]:
    return [each.name for each in place(*sizes).on_card]


def test_card_has_as_many_of_each_group_as_of_the_others() -> None:
    assert on_card(3, 3, 3) == ["a0", "a1", "b0", "b1", "c0", "c1"]


def test_card_is_filled_when_a_group_is_short() -> None:
    assert on_card(3, 1, 3) == ["a0", "a1", "a2", "b0", "c0", "c1"]
    assert on_card(2, 2) == ["a0", "a1", "b0", "b1"]


def test_place_is_as_old_as_its_oldest_number() -> None:
    old = contact("gammal", date(2022, 12, 5))
    group = ContactGroup("a", (contact("ny"), old))
    assert Place("Staden", "nn", "index.html", "", (group,)).assured_date == date(2022, 12, 5)


def test_county_has_the_numbers_of_the_list(tmp_path: Path) -> None:
    (county,) = places(example_site(tmp_path), "hjelp")
    (found,) = county.contacts
    assert (found.number, found.name, found.about) == (
        "116 111",
        "Telefonen",
        "måndag og tysdag 9–15",
    )
    assert county.assured_date == DAY


def test_hours_that_are_not_known_are_not_said(tmp_path: Path) -> None:
    start, end = BANK.index("        schedules:"), BANK.index("        assured_date:")
    (county,) = places(example_site(tmp_path, BANK[:start] + BANK[end:]), "hjelp")
    assert county.contacts[0].about == ""


def test_what_is_printed_is_to_be_printed_anew_when_the_first_check_ends(tmp_path: Path) -> None:
    (county,) = places(example_site(tmp_path), "hjelp")
    assert county.replaced_by(date(2027, 4, 8)) == date(2027, 4, 8)
    assert county.replaced_by(date(2027, 4, 9)) is None


def test_number_with_shorter_time_between_checks_ends_first(tmp_path: Path) -> None:
    bank = BANK.replace("    minimum_age: 13\n", "    minimum_age: 13\n    review_months: 2\n")
    (county,) = places(example_site(tmp_path, bank), "hjelp")
    assert county.replaced_by(DAY) == date(2026, 12, 8)


def test_number_that_tells_its_own_old_day_ends_nothing() -> None:
    group = ContactGroup("a", (contact("gammal", date(2022, 12, 5)), contact("ny")))
    place = Place("Staden", "nn", "index.html", "", (group,))
    assert place.replaced_by(DAY) == date(2027, 4, 8)


def test_local_number_is_left_out_once_its_check_no_longer_holds(tmp_path: Path) -> None:
    site = local_site(tmp_path)

    def near(today: date) -> list[str]:
        _, town, *_ = places(replace(site, today=today), "hjelp")
        return [each.name for group in town.groups[1:] for each in group.contacts]

    assert near(date(2027, 4, 8)) == ["Barnevernet i Byen"]
    assert near(date(2027, 4, 9)) == []
