"""What people type, and what stands first: measured on phrases that are kept as data."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Browser, Page

from tests.county.site.phrases import PHRASES, Phrase, phrases, urgency_phrases
from tests.site.building import pages
from tests.site.searching import found, hits, open_search

FLOOR = 0.95
MOST_FALSE = 0.03
SEEN = 3  # hits, on a phone, without much scrolling
ACUTE = [phrase.q for name in PHRASES for phrase in phrases(name) if phrase.acute]
EMERGENCY = ["nod-113", "giftinformasjonen", "legevakt"]

# More ways to say that it is urgent.
ALSO_ACUTE = [
    "for full hva gjør jeg",
    "venninne svarar ikkje etter fest",
    "får ikkje liv i han",
    "kompisen er helt borte",
    "tok 20 paracet",
    "har svelget en haug med tabletter",
    "for mykje ghb",
    "har drukket for mye",
    "puster ikke etter å ha røyka",
    "pustr ikkje",
    "vakner ikkje",
    "overdsoe",
    "bevistløs på do",
    "too many pills",
    "she is not responding",
    "noen har dopet meg",
    "hjertebank etter kokain",
    "elev har kollapsa",
    "ring 113",
]

NOT_ACUTE = [
    "jeg drikker for mye",
    "skolen svarar ikkje på telefonen",
    "pappa drikker hver dag",
    "kven kan eg snakke med",
    "har tatt kontakt med skolen",
    "elev over 18 samtykke",
    "bekymra for ein ven",
    "russetida",
    "full oversikt",
    "full kalender",
    "spytest",
    "krampe i leggen",
    "lyset slokna",
    "slå opp i ordboka",
    "død vinkel",
    "tar på meg jakka",
    "orker ikke regn",
    "blåbær",
    "kutte kostnader",
    "vennen min tar piller",
    "valdag",
    "vald til elevråd",
    "ta livet med ro",
    "overdose av sjokolade",
]


@pytest.fixture(scope="module")
def searching(browser: Browser, site_url: str) -> Iterator[Page]:
    """Return a page on which the search stands open."""
    page = browser.new_page()
    page.goto(site_url)
    open_search(page)
    yield page
    page.close()


def numbers(site: Path, entries: list[str]) -> list[str]:
    """Return the first number to call of each entry, from the bank's page."""
    page = BeautifulSoup((site / "ressursbank.html").read_text(encoding="utf-8"), "html.parser")
    return [str(page.select(f"#{entry} a[href^='tel:']")[0]["href"]) for entry in entries]


def misses(page: Page, site: Path, of: list[Phrase]) -> list[str]:
    """Return what was typed and found, for each phrase that did not find what it must."""
    missed = []
    for phrase in of:
        first = found(page, site, phrase.q)[:SEEN]
        if not set(first) & set(phrase.find):
            missed.append(f"{phrase.q} ({phrase.who}, {phrase.form}): {first}")
    return missed


@pytest.mark.parametrize("name", PHRASES)
def test_right_answer_is_among_the_first_three(searching: Page, site: Path, name: str) -> None:
    measured = phrases(name)
    missed = misses(searching, site, measured)
    rate = 1 - len(missed) / len(measured)
    assert rate >= FLOOR, f"{rate:.1%} of {len(measured)}:\n" + "\n".join(missed)


def test_phrases_ask_for_what_is_there() -> None:
    asked = {address for name in PHRASES for phrase in phrases(name) for address in phrase.find}
    ids = {
        f"{address or 'index.html'}#{each['id']}"
        for address, page in pages().items()
        for each in page.select("[id]")
    }
    assert asked - ids == {"forebygging.html"}


def test_phrase_without_an_answer_is_counted_as_a_miss(searching: Page, site: Path) -> None:
    phrase = Phrase("weed", "elev", "slang", ("ressursbank.html#nav",))
    assert len(misses(searching, site, [phrase])) == 1


@pytest.mark.parametrize("text", [*ACUTE, *ALSO_ACUTE])
def test_urgent_phrase_shows_whom_to_call_first(searching: Page, site: Path, text: str) -> None:
    assert hits(searching, text)[:SEEN] == numbers(site, EMERGENCY)


@pytest.mark.parametrize("text", ["vil ikkje leve", "selvmordstanker", "tenker på å ta livet mitt"])
def test_thoughts_of_suicide_show_whom_to_call_first(
    searching: Page, site: Path, text: str
) -> None:
    expected = numbers(site, ["mental-helse", "nod-113", "kirkens-sos"])
    assert hits(searching, text)[:SEEN] == expected


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("pappa slår meg", "alarmtelefonen"),
        ("stefar tar på meg", "alarmtelefonen"),
        ("noen truer meg med kniv", "nod-112"),
        ("kjærestevald", "alarmtelefonen"),  # the end of a compound
        ("lærar klår på ei jente", "alarmtelefonen"),
    ],
)
def test_violence_shows_whom_to_call_first(
    searching: Page, site: Path, text: str, first: str
) -> None:
    shown = hits(searching, text)[:SEEN]
    assert shown[0] == numbers(site, [first])[0]
    assert set(shown) == set(numbers(site, ["alarmtelefonen", "volinjen", "nod-112"]))


@pytest.mark.parametrize(
    "text",
    [
        "får ikkje kontakt",
        "han pustr rart",
        "ho svara itj",
        "slokna på fest",
        "d e nåken så har svimt",
        "my friend took too many pills",
        "henger ikke sammen full",
        "besvimmt",
        "can't wake him up",
        "HAN PUSTAR IKKJE!!!",
    ],
)
def test_urgent_is_told_in_any_wording(searching: Page, site: Path, text: str) -> None:
    assert hits(searching, text)[:SEEN] == numbers(site, EMERGENCY)


@pytest.mark.parametrize(
    "text", ["orkar ikkje meir", "æ vil bærre dø", "vil forsvinne", "i wanna die", "kuttar meg"]
)
def test_crisis_is_told_in_any_wording(searching: Page, site: Path, text: str) -> None:
    assert hits(searching, text)[:1] == numbers(site, ["mental-helse"])


@pytest.mark.parametrize("text", ["допомога", "мой друг не дышит", "مساعدة", "βοήθεια", "救命"])
def test_other_scripts_get_the_numbers_and_what_is_in_english(
    searching: Page, site: Path, text: str
) -> None:
    shown = found(searching, site, text)
    assert "ressursbank.html#nod-113" in shown
    assert "finn-hjelp.html#english" in shown
    status = searching.locator("dialog [role=status]")
    assert status.get_attribute("lang") == "en"
    hits(searching, "rusinfo")
    assert status.get_attribute("lang") is None


def test_what_to_do_meanwhile_stands_after_the_numbers(searching: Page) -> None:
    assert hits(searching, "pustar ikkje")[SEEN] == "medan-du-ventar.html"


def test_nothing_found_shows_whom_to_ask(searching: Page, site: Path) -> None:
    shown = found(searching, site, "qqqqzzzz")
    assert {"ressursbank.html#nod-113", "finn-hjelp.html"} <= set(shown)
    assert searching.locator("dialog a.ring").count()


@pytest.mark.parametrize("text", ["kokain", "ketamin", "2C-B", "edibles", "xanax", "3-mmc"])
def test_name_of_a_drug_gives_those_who_answer_before_the_list(searching: Page, text: str) -> None:
    shown = hits(searching, text)
    assert "ressursbank.html#rusinfo" in shown[:SEEN]
    assert "index.html#rusmiddel" not in shown[: shown.index("ressursbank.html#rusinfo")]


def test_what_is_both_is_answered_by_the_first_of_each(searching: Page, site: Path) -> None:
    expected = numbers(site, ["nod-113", "mental-helse", "giftinformasjonen"])
    assert hits(searching, "vil dø har tatt 20 paracet")[:SEEN] == expected


def first_hrefs(page: Page, kind: str) -> dict[str, str]:
    """Return what stands first for each phrase of a class in `urgency.yml`."""
    return {text: hits(page, text)[0] for text in urgency_phrases()[kind]}


@pytest.mark.parametrize(
    ("kind", "first"),
    [
        ("medical", ["nod-113"]),
        ("crisis", ["mental-helse", "nod-113"]),
        ("violence", ["alarmtelefonen", "volinjen", "nod-112"]),
    ],
)
def test_nearly_all_that_cannot_wait_is_told(
    searching: Page, site: Path, kind: str, first: list[str]
) -> None:
    shown = first_hrefs(searching, kind)
    missed = [text for text, href in shown.items() if href not in numbers(site, first)]
    assert len(missed) / len(shown) <= 1 - FLOOR, missed


def test_nearly_no_ordinary_words_are_called_urgent(searching: Page) -> None:
    shown = first_hrefs(searching, "ordinary")
    false = [text for text, href in shown.items() if href.startswith("tel:")]
    assert len(false) / len(shown) <= MOST_FALSE, false


@pytest.mark.parametrize("text", NOT_ACUTE)
def test_what_can_wait_is_not_called_urgent(searching: Page, text: str) -> None:
    assert not hits(searching, text)[0].startswith("tel:")


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
        ("rusteam ålesund", "kommune/alesund.html#slag-rusteam"),
    ],
)
def test_place_is_found_when_it_is_named(searching: Page, text: str, expected: str) -> None:
    assert expected in hits(searching, text)[:SEEN]


@pytest.mark.parametrize("text", ["rusteam", "barnevernvakt", "fastlege", "bup"])
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
