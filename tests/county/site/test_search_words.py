"""How words are understood: whole or in pieces, near alike, with the law's numbers and places."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.county.site.phrases import SEEN
from tests.site.searching import found, hits
from tests.site.tree import number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("RUSinfo", "ressursbank.html#rusinfo"),
        (number("rusinfo").replace(" ", ""), "ressursbank.html#rusinfo"),
        (f"+47 {number('rusinfo')}", "ressursbank.html#rusinfo"),
        (number("alarmtelefonen"), "ressursbank.html#alarmtelefonen"),
        ("når føresette er bekymra", "tidleg-innsats.html#nar-foresette-er-bekymra"),
        ("nar foresette er bekymra", "tidleg-innsats.html#nar-foresette-er-bekymra"),
        ("personvern", "om/personvern.html"),
        ("§ 24-3", "endra-sidan-2019.html"),
        ("steg 5", "rutinar.html#steg-5"),
        ("Ulsteinvik vgs", "skole/ulstein-vgs.html"),  # by the town in its address
    ],
)
def test_names_numbers_headings_and_paragraphs_are_found(
    searching: Page, site: Path, text: str, expected: str
) -> None:
    first = found(searching, site, text)[:SEEN]
    assert any(address.startswith(expected) for address in first), first


@pytest.mark.parametrize("text", ["допомога", "мой друг не дышит", "مساعدة", "βοήθεια", "救命"])
def test_other_scripts_get_the_numbers_and_what_is_in_english(
    searching: Page, site: Path, text: str
) -> None:
    shown = found(searching, site, text)
    assert "ressursbank.html#nod-113" in shown
    assert "en/index.html" in shown
    status = searching.locator("dialog [role=status]")
    assert status.get_attribute("lang") == "en"
    hits(searching, "rusinfo")
    assert status.get_attribute("lang") is None


@pytest.mark.parametrize("text", ["pomoc", "ayuda", "ich brauche Hilfe", "gargaar", "padėkite"])
def test_a_call_for_help_in_another_language_gets_the_same(
    searching: Page, site: Path, text: str
) -> None:
    first = found(searching, site, text)[:SEEN]
    assert first == ["ressursbank.html#nod-113", "ressursbank.html#alarmtelefonen", "en/index.html"]


def test_bup_gives_those_there_are(searching: Page) -> None:
    assert all("#bup-" in link for link in hits(searching, "bup")[:SEEN])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("gambling", "Hjelpelinjen for spelavhengige"),
        ("nav ulstein", "Nav Hareid-Ulstein-Sande"),  # which one municipality's file tells
    ],
)
def test_a_name_in_another_language_says_so(searching_english: Page, text: str, name: str) -> None:
    hits(searching_english, text)
    hit = searching_english.locator("dialog a.treff", has_text=name).first
    assert hit.locator("[lang=nn]").first.text_content() == name


def test_nothing_found_shows_whom_to_ask(searching: Page, site: Path) -> None:
    shown = found(searching, site, "qqqqzzzz")
    assert {"ressursbank.html#nod-113", "finn-hjelp.html"} <= set(shown)
    assert searching.locator("dialog a.ring").count()


@pytest.mark.parametrize("text", ["kokain", "ketamin", "2C-B", "edibles", "xanax", "3-mmc"])
def test_name_of_a_drug_gives_those_who_answer_before_the_list(searching: Page, text: str) -> None:
    shown = hits(searching, text)
    assert "ressursbank.html#rusinfo" in shown[:SEEN]
    assert "index.html#rusmiddel" not in shown[: shown.index("ressursbank.html#rusinfo")]


def marked(page: Page, text: str) -> set[str]:
    """Type in the open window, and return the words that are marked as found."""
    assert hits(page, text)
    return {word.lower() for word in page.locator("dialog mark").all_text_contents()}


@pytest.mark.parametrize(
    "text", ["russ", "russen", "russetid", "russetiden", "russebuss", "russetod", "grønruss"]
)
def test_the_celebration_is_not_taken_for_the_substance(searching: Page, text: str) -> None:
    assert all("russ" in word for word in marked(searching, text))
    first = hits(searching, text)[:SEEN]
    assert {link.split("#")[1] for link in first} == {
        "ung-no-russ",
        "russetid-mr",
        "rusinfo-russetid",
    }


@pytest.mark.parametrize("text", ["rus", "rusa", "ruser seg", "rusen", "rusmiddel", "rusmidel"])
def test_the_substance_is_not_taken_for_the_celebration(searching: Page, text: str) -> None:
    words = marked(searching, text)
    assert words
    assert not {word for word in words if "russ" in word}
    assert not {link for link in hits(searching, text) if "russ" in link}


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("15-3", "endra-sidan-2019.html#opplysningsplikt-barnevern"),
        ("§15–3", "endra-sidan-2019.html#opplysningsplikt-barnevern"),
        ("§ 24-3", "endra-sidan-2019.html#opplysningsplikt-barnevern"),
        ("§ 15-4", "endra-sidan-2019.html#opplysningsplikt-sosialteneste"),
        ("9a", "endra-sidan-2019.html#skolemiljo"),
        ("9 A", "endra-sidan-2019.html#skolemiljo"),
        ("udir-10-2012", "endra-sidan-2019.html#rundskriv"),
        ("U-dir.10-2012", "endra-sidan-2019.html#rundskriv"),
    ],
)
def test_old_and_new_section_numbers_lead_to_what_applies(
    searching: Page, typed: str, expected: str
) -> None:
    assert expected in hits(searching, typed)[:SEEN]


def test_words_that_say_little_do_not_eat_the_question(searching: Page) -> None:
    assert "ressursbank.html#kors-pa-halsen" in hits(searching, "kem kan æ snakk med")[:SEEN]
    assert hits(searching, "kva gjer eg no")


def test_words_run_apart_or_together_are_found(searching: Page) -> None:
    assert hits(searching, "rus team")[0] == "ressursbank.html#rusteam"
    assert "ressursbank.html#snakkompsyken" in hits(searching, "snakk om psyken")[:SEEN]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ulstein", "kommune/ulstein.html"),
        ("volda", "kommune/volda.html"),
        ("borgund", "skole/borgund-vgs.html"),
        ("fræna vgs", "skole/hustadvika-vgs.html"),  # what it was called
        ("barnevernet aukra", "kommune/aukra.html"),
        ("nav ulstein", "kommune/hareid.html#nav-hareid-ulstein-sande"),  # shared, so told once
        ("rusteam ålesund", "kommune/alesund.html"),
    ],
)
def test_place_is_found_when_it_is_named(searching: Page, text: str, expected: str) -> None:
    assert expected in hits(searching, text)[:SEEN]


@pytest.mark.parametrize("text", ["rusteam", "barnevernvakt", "fastlege"])
def test_places_stay_behind_when_none_is_named(searching: Page, text: str) -> None:
    first = hits(searching, text)[:SEEN]
    assert not [link for link in first if link.startswith(("kommune/", "skole/"))]


def test_no_two_groups_of_synonyms_share_a_word_without_its_ending(searching: Page) -> None:
    shared = searching.evaluate(
        """() => {
            const owner = new Map();
            const shared = [];
            rusplanIndex.synonyms.forEach(([words], group) => {
                for (const word of words.split("|")) {
                    const stems = rusplanWords.stems(word).join(" ");
                    if (owner.has(stems) && owner.get(stems) !== group) shared.push(word);
                    owner.set(stems, group);
                }
            });
            return shared;
        }"""
    )
    assert shared == []
