"""Before there is any memory, the bank says what a page should be about."""

import pytest

from rusplan.linkcheck.judge import fingerprint, judge
from rusplan.linkcheck.judge.expectation import Expectation
from rusplan.linkcheck.verdict import Reason
from tests.linkcheck.judge.saved import saved

LINE = Expectation.of("Rustelefonen", "Helsedirektoratet", "Svarar på spørsmål om rusmiddel")
SHOP = "Shop now: shoes, bags and watches. Add to cart, free shipping, checkout, wishlist. "
FILLER = " ".join(f"vare {n} i farge {n * 3} til alle" for n in range(40))


def test_a_shop_with_nothing_of_the_entry_is_for_a_person_to_see() -> None:
    finding = judge(saved("Outlet sale", SHOP + FILLER), expected=LINE)
    assert finding.reason is Reason.OFF_TOPIC


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Rusmidlar og nettbutikk", SHOP),
        ("Hefte frå Helsedirektoratet", SHOP),
        ("Om oss", "Her snakkar vi om noko heilt anna, og sel ingenting. " + FILLER),
    ],
)
def test_something_of_the_entry_or_nothing_for_sale_is_well(title: str, text: str) -> None:
    assert judge(saved(title, text + FILLER), expected=LINE).reason is Reason.GOOD_ANSWER


def test_what_is_known_of_the_page_itself_outweighs_the_bank() -> None:
    page = saved("Outlet sale", SHOP + FILLER)
    assert judge(page, fingerprint.take(page), expected=LINE).reason is Reason.GOOD_ANSWER


def test_an_entry_that_says_nothing_leads_one_to_expect_nothing() -> None:
    page = saved("Outlet sale", SHOP + FILLER)
    assert judge(page, expected=Expectation()).reason is Reason.GOOD_ANSWER
    assert judge(page).reason is Reason.GOOD_ANSWER
