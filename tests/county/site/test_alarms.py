"""What is typed when it cannot wait, in any wording: whom to call stands first."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.county.site.phrases import FLOOR, PHRASES, SEEN, phrases, urgency_phrases
from tests.site.searching import first_numbers, hits, hits_of_each

MOST_FALSE = 0.03
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


@pytest.mark.parametrize("text", [*ACUTE, *ALSO_ACUTE])
def test_urgent_phrase_shows_whom_to_call_first(searching: Page, site: Path, text: str) -> None:
    assert hits(searching, text)[:SEEN] == first_numbers(site, EMERGENCY)


@pytest.mark.parametrize("text", ["vil ikkje leve", "selvmordstanker", "tenker på å ta livet mitt"])
def test_thoughts_of_suicide_show_whom_to_call_first(
    searching: Page, site: Path, text: str
) -> None:
    expected = first_numbers(site, ["mental-helse", "nod-113", "kirkens-sos"])
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
    assert shown[0] == first_numbers(site, [first])[0]
    assert set(shown) == set(first_numbers(site, ["alarmtelefonen", "volinjen", "nod-112"]))


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
    assert hits(searching, text)[:SEEN] == first_numbers(site, EMERGENCY)


@pytest.mark.parametrize(
    "text", ["orkar ikkje meir", "æ vil bærre dø", "vil forsvinne", "i wanna die", "kuttar meg"]
)
def test_crisis_is_told_in_any_wording(searching: Page, site: Path, text: str) -> None:
    assert hits(searching, text)[:1] == first_numbers(site, ["mental-helse"])


def test_what_to_do_meanwhile_stands_after_the_numbers(searching: Page) -> None:
    assert hits(searching, "pustar ikkje")[SEEN] == "medan-du-ventar.html"


def test_what_is_both_is_answered_by_the_first_of_each(searching: Page, site: Path) -> None:
    expected = first_numbers(site, ["nod-113", "mental-helse", "giftinformasjonen"])
    assert hits(searching, "vil dø har tatt 20 paracet")[:SEEN] == expected


def first_hrefs(page: Page, kind: str) -> dict[str, str]:
    """Return what stands first for each phrase of a class in `urgency.yml`."""
    texts = urgency_phrases()[kind]
    return {text: hrefs[0] for text, hrefs in zip(texts, hits_of_each(page, texts), strict=True)}


def assert_nearly_all_told(page: Page, site: Path, kind: str, first: list[str]) -> None:
    shown, right = first_hrefs(page, kind), first_numbers(site, first)
    missed = [text for text, href in shown.items() if href not in right]
    assert len(missed) / len(shown) <= 1 - FLOOR, missed


def assert_nearly_none_urgent(page: Page, kind: str) -> None:
    shown = first_hrefs(page, kind)
    false = [text for text, href in shown.items() if href.startswith("tel:")]
    assert len(false) / len(shown) <= MOST_FALSE, false


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
    assert_nearly_all_told(searching, site, kind, first)


def test_nearly_no_ordinary_words_are_called_urgent(searching: Page) -> None:
    assert_nearly_none_urgent(searching, "ordinary")


@pytest.mark.parametrize(
    ("kind", "first"),
    [
        ("medical_english", ["nod-113"]),
        ("crisis_english", ["mental-helse", "nod-113"]),
        ("violence_english", ["alarmtelefonen", "volinjen", "nod-112"]),
    ],
)
def test_nearly_all_that_cannot_wait_is_told_in_english(
    searching_english: Page, site: Path, kind: str, first: list[str]
) -> None:
    assert_nearly_all_told(searching_english, site, kind, first)


def test_nearly_no_ordinary_words_are_called_urgent_in_english(searching_english: Page) -> None:
    assert_nearly_none_urgent(searching_english, "ordinary_english")


@pytest.mark.parametrize("text", NOT_ACUTE)
def test_what_can_wait_is_not_called_urgent(searching: Page, text: str) -> None:
    assert not hits(searching, text)[0].startswith("tel:")
