"""What people type, and what is among the first answers: measured on phrases kept as data."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.county.site.phrases import FLOOR, PHRASES, SEEN, Phrase, phrases
from tests.site.building import page_at
from tests.site.searching import found_by_each


def misses(page: Page, site: Path, of: list[Phrase]) -> list[str]:
    """Return what was typed and found, for each phrase that did not find what it must."""
    missed = []
    answers = found_by_each(page, site, [phrase.q for phrase in of])
    for phrase, answer in zip(of, answers, strict=True):
        first = answer[:SEEN]
        if not set(first) & set(phrase.find):
            missed.append(f"{phrase.q} ({phrase.who}, {phrase.form}): {first}")
    return missed


@pytest.mark.parametrize("name", PHRASES)
def test_right_answer_is_among_the_first_three(searching: Page, site: Path, name: str) -> None:
    measured = phrases(name)
    missed = misses(searching, site, measured)
    rate = 1 - len(missed) / len(measured)
    assert rate >= FLOOR, f"{rate:.1%} of {len(measured)}:\n" + "\n".join(missed)


def test_right_answer_in_english_is_among_the_first_three(
    searching_english: Page, site: Path
) -> None:
    measured = phrases("english")
    missed = misses(searching_english, site, measured)
    assert len(missed) / len(measured) <= 1 - FLOOR, "\n".join(missed)


def test_phrases_ask_for_what_is_there() -> None:
    asked = {address for name in PHRASES for phrase in phrases(name) for address in phrase.find}
    parts = [(*address.partition("#"), address) for address in asked]
    assert [
        address
        for page, mark, anchor, address in parts
        if mark and page_at("" if page == "index.html" else page).find(id=anchor) is None
    ] == []
    assert all(page_at(address).find("h1") for *_, mark, _, address in parts if not mark)


def test_phrase_without_an_answer_is_counted_as_a_miss(searching: Page, site: Path) -> None:
    phrase = Phrase("weed", ("ressursbank.html#nav",))
    assert len(misses(searching, site, [phrase])) == 1
