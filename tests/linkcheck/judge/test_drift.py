"""A page compared with what it was: a new owner or topic is told, a new dress is not."""

import pytest

from rusplan.linkcheck.judge import fingerprint, judge
from rusplan.linkcheck.look.address import parse
from rusplan.linkcheck.look.body import Body
from rusplan.linkcheck.look.exchange import Answer, Exchange
from rusplan.linkcheck.verdict import Reason, Verdict
from tests.linklab.answer import ARTICLE, markup

OTHER = """
Finn dei beste oppskriftene på pannekaker, vaflar og sveler til helga. Bland mjøl, sukker, egg og
kulturmjølk til ei glatt røre, og steik på middels varme. Server med rømme, jordbærsyltetøy eller
brunost. Kokken deler grunnoppskrifter, bakstetips og handlelister for heile familien.
"""
ENGLISH = """
Our agency builds marketing campaigns, landing pages and brand strategies for growing companies.
Contact the sales department today and receive a quotation within twenty-four hours. Customers
everywhere recommend our consultants, designers and copywriters for reliable professional results.
"""


def look(
    title: str, text: str, host: str = "www.rus.example", lang: str = "nn", site: str = ""
) -> Exchange:
    head = f"<meta property='og:site_name' content='{site}'>" if site else ""
    html = markup(title, f"<p>{text}</p>", head, lang=lang).encode()
    address = parse(f"https://{host}/artikkel/alkohol")
    return Exchange(address, (), Answer(address, 200, {"Content-Type": "text/html"}, Body(html)))


KNOWN = fingerprint.take(look("Alkohol og ungdom – Rusportalen", ARTICLE, site="Rusportalen"))


@pytest.mark.parametrize(
    "now",
    [
        look("Alkohol og ungdom – Rusportalen", ARTICLE, site="Rusportalen"),
        look("Ung og alkohol | Rusportalen", ARTICLE, "rus.example", site="Rusportalen"),
        look("Alkohol og ungdom", ARTICLE),
        look("Alt om alkohol – Rusportalen", OTHER, site="Rusportalen"),
        look("Ny framside", ARTICLE, "ny.rus.example"),
    ],
)
def test_a_new_dress_is_no_alarm(now: Exchange) -> None:
    assert judge(now, KNOWN).verdict is Verdict.OK


def test_nothing_left_of_the_old_page_is_another_topic() -> None:
    finding = judge(look("Pannekaker til helga – Matgleda", OTHER, site="Matgleda"), KNOWN)
    assert finding.reason is Reason.TOPIC_CHANGED


def test_nothing_left_on_another_site_is_another_owner() -> None:
    now = look("Growth for brands – Agency", ENGLISH, "agency.example.net", "en", "Agency")
    assert judge(now, KNOWN).reason is Reason.OWNER_CHANGED


def test_old_and_new_are_shown_side_by_side() -> None:
    evidence = judge(look("Pannekaker til helga – Matgleda", OTHER), KNOWN).evidence
    assert "Rusportalen" in evidence["before"]
    assert "Matgleda" in evidence["now"]


def test_the_old_name_over_foreign_text_is_for_a_person_to_see() -> None:
    now = look("Rusportalen marketing", ENGLISH, lang="en")
    assert judge(now, KNOWN).reason is Reason.TOPIC_DRIFT


def test_another_article_of_the_same_site_is_no_alarm() -> None:
    """Sites put new articles in the place of old ones: only another site's are told."""
    now = look("Pannekaker til helga – Rusportalen", OTHER, site="Rusportalen")
    assert judge(now, KNOWN).reason is Reason.GOOD_ANSWER


def test_a_page_with_too_few_words_is_not_compared() -> None:
    assert judge(look("Hei", "Kort."), KNOWN).verdict is Verdict.OK


def test_memory_rests_while_the_page_keeps_its_title() -> None:
    again = look("Alkohol og ungdom – Rusportalen", ARTICLE + " Nytt avsnitt.")
    assert fingerprint.renewed(KNOWN, again) is KNOWN
