"""The second county's site is in bokmål, and nothing of the first county is left in it."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from rusplan.language import Locale
from tests.locale.message import messages
from tests.site.readable import texts
from tests.site.searching import search

NYNORSK = {
    "auke", "berre", "byrjing", "dei", "difor", "eg", "eit", "elevane", "enno", "finst", "fleire",
    "framside", "frå", "føresett", "føresette", "gjeld", "gjer", "heile", "heim", "heimeside", "ho",
    "ikkje", "kjelde", "kor", "korleis", "kva", "kvar", "kven", "lenkje", "meir", "mykje",
    "nettstaden", "noko", "nokon", "nærleiken", "opningstider", "rettleiar", "sida", "sidan", "sjå",
    "sjølv", "skolane", "skolar", "stadfesta", "tenesta", "tenester", "tilsett", "treng", "vere",
    "vidaregåande", "òg",
}  # fmt: skip
"""Words that are Nynorsk and no bokmål, beside those that the catalog tells."""

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_PLACE = re.compile(r"%\\\((?:\w+)\\\)s|\\\{(?:\w+)\\\}")


@pytest.fixture(scope="module")
def read(example: Path) -> dict[str, str]:
    """Return what readers meet, by the name of the file."""
    return dict(texts(example, own="nb"))


@pytest.fixture
def bokmal() -> dict[str, str]:
    """Return each message whose translation is another, with its translation."""
    translated = Locale("nb").gettext
    return {each: said for each, _ in messages() if (said := translated(each)) != each}


def test_every_page_is_in_bokmal(example: Path) -> None:
    for file in example.rglob("*.html"):
        assert '<html lang="nb"' in file.read_text(encoding="utf-8"), file


def test_nothing_of_the_first_county_is_left(example: Path, read: dict[str, str]) -> None:
    data = ("hsds.json", "ressursbank.json", "ressursbank.schema.json")
    everything = read | {name: (example / name).read_text(encoding="utf-8") for name in data}
    for name, text in everything.items():
        assert re.findall(r"Møre|Romsdal|Rusplan\b|2019", text) == [], name


def test_county_and_plan_are_named(read: dict[str, str]) -> None:
    assert "Handlingsplan mot rus – Eksempel fylke" in read["index.html"]
    assert "Handlingsplan mot rus, Eksempel fylke. Revidert mars 2025." in read["404.html"]
    assert "Eksempelplanen" in read["404.html"]
    assert "Endret siden 2025" in read["forebygging.html"]
    assert "Flyttet siden 2025" in read["banken.html"]


def test_no_message_is_left_in_nynorsk(read: dict[str, str], bokmal: dict[str, str]) -> None:
    patterns = {
        each: re.compile(rf"(?<!\w){_PLACE.sub('.{1,60}?', re.escape(each))}(?!\w)")
        for each in bokmal
    }
    found = {
        (name, each)
        for name, text in read.items()
        for each, pattern in patterns.items()
        if pattern.search(text)
    }
    assert found == set()


def test_no_word_gives_nynorsk_away(read: dict[str, str], bokmal: dict[str, str]) -> None:
    said = {word.lower() for each in bokmal.values() for word in WORD.findall(each)}
    ours = {word.lower() for each in bokmal for word in WORD.findall(each)}
    telling = (ours - said) | NYNORSK
    for name, text in read.items():
        words = {word.lower() for word in WORD.findall(text)}
        assert words & telling == set(), name


def test_search_answers_in_bokmal(page: Page, example_url: str) -> None:
    page.goto(example_url)
    first = search(page, "hvem kan jeg snakke med").first
    expect(first.locator("a.treff")).to_have_text("Eksempelsamtalen")
    expect(first.locator("a.treff")).to_have_attribute(
        "href", re.compile(r"banken\.html#samtalen$")
    )
    expect(page.locator("dialog label")).to_have_text("Hva leter du etter?")
    page.get_by_role("searchbox").fill("overdose")
    expect(page.locator("dialog [role=status]")).to_contain_text("Haster det? Ring numrene øverst.")
    expect(page.locator("dialog .hastar .ring")).to_have_text("Ring 21 23 45 67 Eksempellinjen")


def test_what_scripts_say_is_bokmal(page: Page, example_url: str) -> None:
    page.goto(f"{example_url}banken.html")
    expect(page.locator("#nodlinja .tilstand")).to_have_text("Åpent nå")
    expect(page.locator("#samtalen .tilstand").first).to_have_text(
        re.compile("^(Åpent nå|Stengt nå|Åpner)")
    )
    expect(page.locator("#filter .tal")).to_have_text("8 av 8 oppføringer")
    page.goto(f"{example_url}hjelp.html")
    page.get_by_label("Skriv kommune eller skole").fill("xyz")
    expect(page.locator("#stadsok [role=status]")).to_contain_text("Ingen treff. Prøv en annen")


def test_link_status_is_told_in_bokmal(read: dict[str, str]) -> None:
    told = read["om/lenkjestatus.html"]
    assert "Sist kontrollert 24.11.2026: 4 adresser." in told
    assert "Død. Siden finnes ikke (404)." in told
    assert "Må ses på. Siden krever innlogging." in told
    assert "aldri" in told
