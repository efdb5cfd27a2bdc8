"""What is proposed in an address's place is what an editor would accept."""

import pytest

from rusplan.linkcheck.judge import judge
from rusplan.linkcheck.judge.neighbour import describe, is_wanted
from rusplan.linkcheck.look.exchange import HopKind
from rusplan.linkcheck.verdict import Reason
from tests.linkcheck.judge.saved import saved

ARTICLE = " ".join(f"ord{chr(97 + n // 26)}{chr(97 + n % 26)} er eit ord" for n in range(200))
OLD = "https://www.rus.example/artikkel/alkohol"


@pytest.mark.parametrize(
    ("final", "proposed"),
    [
        ("https://www.rus.example/tema/alkohol", "https://www.rus.example/tema/alkohol"),
        (
            "https://www.rus.example/tema/alkohol;jsessionid=A1?utm_source=x&side=2",
            "https://www.rus.example/tema/alkohol?side=2",
        ),
        ("https://rus.example/a/alkohol?fbclid=9", "https://rus.example/a/alkohol"),
        ("https://alkohol.rus.example/tema/", "https://alkohol.rus.example/tema/"),
    ],
)
def test_the_lasting_part_of_the_new_address_is_proposed(final: str, proposed: str) -> None:
    finding = judge(saved("Alkohol", ARTICLE, final, came_from=OLD))
    assert (finding.reason, finding.moved_to) == (Reason.PERMANENT_REDIRECT, proposed)


def test_a_parameter_that_the_editor_wrote_is_kept() -> None:
    finding = judge(
        saved("Alkohol", ARTICLE, "https://rus.example/ny/alkohol?ref=7", came_from=OLD + "?ref=7")
    )
    assert finding.moved_to == "https://rus.example/ny/alkohol?ref=7"


def test_the_same_page_with_a_session_has_not_moved() -> None:
    finding = judge(saved("Alkohol", ARTICLE, OLD + "?sessionid=42", came_from=OLD))
    assert finding.reason is Reason.GOOD_ANSWER


@pytest.mark.parametrize(
    ("asked", "final", "reason"),
    [
        (OLD, "https://www.heilt-anna.example.org/varer/sko", Reason.MOVED_TO_OTHER_SITE),
        ("https://rus.example/", "https://spel.example.org/no/", Reason.MOVED_TO_OTHER_SITE),
        ("https://rus.example/bok/kapittel/vin", "https://rus.example/alt/", Reason.MOVED_UNLIKE),
        (OLD, "https://rus.example/", Reason.FRONT_PAGE),
    ],
)
def test_what_an_editor_would_not_accept_is_not_proposed(
    asked: str, final: str, reason: Reason
) -> None:
    finding = judge(saved("Alt det andre", ARTICLE, final, came_from=asked))
    assert (finding.reason, finding.moved_to) == (reason, None)


def test_the_new_owner_that_names_the_old_one_is_accepted() -> None:
    final = "https://www.fylket.example.org/tenester/rusportalen"
    finding = judge(
        saved(
            "Rusportalen er flytta hit", ARTICLE, final, came_from="https://rusportalen.example/om"
        )
    )
    assert finding.reason is Reason.PERMANENT_REDIRECT


def test_a_front_page_that_leads_to_a_casino_is_taken_over_and_not_moved() -> None:
    text = "Spill nå! Free spins, slots, jackpot, roulette, blackjack og casinobonus. " * 6
    finding = judge(
        saved(
            "Casino bonus", text, "https://spel.example.org/no/", came_from="https://rus.example/"
        )
    )
    assert finding.reason is Reason.GAMBLING


def test_a_file_with_a_page_of_its_own_is_for_a_person_and_one_without_is_gone() -> None:
    asked = "https://www.direktorat.example/fil/rettleiar-skulehelse.pdf"
    own = saved(
        "Rettleiar for skulehelse",
        ARTICLE,
        "https://www.direktorat.example/pub/rettleiar-skulehelse",
        came_from=asked,
    )
    assert judge(own).reason is Reason.BECAME_LANDING_PAGE
    other = saved("Søk", ARTICLE, "https://www.direktorat.example/sok", came_from=asked)
    assert judge(other).reason is Reason.FILE_BECAME_PAGE


def test_a_file_that_is_kept_for_those_who_log_in_is_not_gone() -> None:
    asked = "https://www.direktorat.example/fil/rutine.pdf"
    portal = "https://www.direktorat.example/cas/login?service=x"
    assert judge(saved("Portalen", "", portal, came_from=asked)).reason is Reason.LOGIN


@pytest.mark.parametrize(
    ("asked", "final", "reason"),
    [
        ("/tema/rus/vin.htm", "/sok?q=vin", Reason.MOVED_UNLIKE),
        ("/tema/rus/vin.htm", "/s%C3%B8keresultat/", Reason.MOVED_UNLIKE),
        ("/publikasjonar", "/sok?type=publikasjon", Reason.GOOD_ANSWER),
        ("/tema/sok?q=vin", "/sok?q=vin", Reason.GOOD_ANSWER),
    ],
)
def test_a_deep_link_that_leads_to_the_sites_search_is_for_a_person(
    asked: str, final: str, reason: Reason
) -> None:
    site, kind = "https://www.rus.example", HopKind.TEMPORARY
    page = saved("Søk", "Ingen treff.", site + final, came_from=site + asked, kind=kind)
    assert judge(page).reason is reason


DEEP = "https://www.museum.example/magasin/video/porselen"
LIST = "https://www.museum.example/historier/"


def test_a_neighbour_that_lands_on_the_same_page_says_that_the_address_is_gone() -> None:
    page = saved("Historier", "Alle forteljingane våre. " + ARTICLE, LIST, came_from=DEEP)
    assert is_wanted(page, None)
    made_up = saved("Historier", "", LIST, came_from=DEEP.replace("porselen", "qzxv"))
    assert judge(page, neighbour=describe(made_up)).reason is Reason.ONE_FOR_ALL
    elsewhere = saved("Finst ikkje", "", DEEP + "x", status=404)
    assert judge(page, neighbour=describe(elsewhere)).reason is Reason.MOVED_UNLIKE


def test_a_thin_page_that_answers_for_everything_is_unknown_and_a_named_one_is_well() -> None:
    thin = saved("Velkomen hit", "Her er det fint å vere for alle som kjem.", OLD)
    assert is_wanted(thin, None)
    assert judge(thin, neighbour=describe(thin)).reason is Reason.SAYS_YES_TO_ALL
    named = saved("Alkohol", "Her er det fint å vere for alle som kjem.", OLD)
    assert not is_wanted(named, None)
    assert judge(named, neighbour=describe(named)).reason is Reason.GOOD_ANSWER
