from pathlib import Path

from rusplan.bank.resource import Resource
from rusplan.bank.service import Service
from rusplan.language import FOR_EDITORS
from rusplan.pages.checked import checked, checked_markup, scripts
from rusplan.pages.drawn_page import DrawnPage, Piece
from tests.bank.example import BANK, example_bank, example_site
from tests.local.example import local_site
from tests.pages.rendered import rendered_page


def test_both_days_are_said_and_the_last_is_marked(tmp_path: Path) -> None:
    service = example_bank(tmp_path).services[0]
    assert (
        checked(service, FOR_EDITORS)
        == "Kontrollert 8. oktober 2026, neste gong innan 8. april 2027"
    )
    assert checked_markup(service, FOR_EDITORS) == (
        '<span class="kontrollert">'
        'Kontrollert <time datetime="2026-10-08">8. oktober 2026</time>, '
        'neste gong innan <time class="til" datetime="2027-04-08">8. april 2027</time></span>'
    )


def test_entry_without_a_number_has_a_year(tmp_path: Path) -> None:
    assert checked(example_bank(tmp_path).changes[0], FOR_EDITORS).endswith("innan 8. oktober 2027")


def test_card_holds_only_as_long_as_its_oldest_number(tmp_path: Path) -> None:
    bank = example_bank(tmp_path, BANK.replace("2026-10-08", "2026-08-13", 1))
    assert checked(bank.services[0], FOR_EDITORS).endswith("neste gong innan 13. februar 2027")


def test_school_has_the_time_of_a_number(tmp_path: Path) -> None:
    school = local_site(tmp_path).directory.schools[0]
    assert checked(school, FOR_EDITORS).endswith("neste gong innan 8. april 2027")


def test_what_was_never_checked_says_so_and_has_no_last_day(tmp_path: Path) -> None:
    service = Service.model_construct(
        **example_bank(tmp_path).services[0].model_dump() | {"assured_date": None, "channels": ()}
    )
    assert checked(service, FOR_EDITORS) == "Ikkje stadfesta"
    assert (
        checked_markup(service, FOR_EDITORS)
        == '<span class="kontrollert uviss">Ikkje stadfesta</span>'
    )


def test_number_that_is_still_the_plans_makes_the_entry_unconfirmed() -> None:
    resource = Resource.model_construct(
        assured_date=None, plan_phone="22 59 13 00", review_months=None
    )
    assert checked(resource, FOR_EDITORS) == "Ikkje stadfesta"


def test_every_card_and_change_has_its_last_day(tmp_path: Path) -> None:
    page = rendered_page(example_site(tmp_path))
    assert {each.text for each in page.select("time.til")} == {"8. oktober 2027"}


def page(html: str) -> DrawnPage:
    return DrawnPage((Piece(html),))


def test_script_is_asked_for_only_where_there_is_a_last_day(tmp_path: Path) -> None:
    bank = example_bank(tmp_path)
    assert scripts(page(str(checked_markup(bank.changes[0], FOR_EDITORS)))) == [
        "checked-words.js",
        "checked.js",
    ]
    assert scripts(page('<span class="kontrollert uviss">Ikkje stadfesta</span>')) == []
