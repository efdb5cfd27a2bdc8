"""On the pages of the other editions all that is not in their language says which it is in."""

import functools
from collections.abc import Iterator
from copy import copy
from pathlib import PurePosixPath

import pytest

from rusplan.build_day import build_day
from rusplan.project import Project
from rusplan.project.translation.reading import messages
from rusplan.project.translation.translation import Translation
from rusplan.proofing.speller import BOKMAL, NYNORSK, Speller
from tests.programs import PROJECT
from tests.site.building import pages
from tests.site.marked import texts, words

A_SENTENCE = 16
"""Characters from which on a text is looked for inside others: shorter ones are words in names."""

ENGLISH = "en_US"
BRITISH = {"centres"}
"""What that dictionary lacks, and happens to be two Norwegian words written together."""

NORWEGIAN = {"nn", "nb"}


@functools.cache
def project() -> Project:
    return Project.open(PROJECT, build_day())


def said(language: str) -> Iterator[tuple[str, str, str]]:
    """Yield each text of an edition's pages: its page's address, its language and itself."""
    for address, page in pages().items():
        if PurePosixPath(address).parts[:1] == (language,):
            own = copy(page)
            for option in own.select("option"):
                option.extract()  # can tell no language of a part of it
            yield from ((address, *each) for each in texts(own))


def originals(translation: Translation) -> set[str]:
    """Return what the main edition says and this one says otherwise; names are the same in both."""
    found = {text.original: words for text, words in translation.words.translations.items()}
    found |= {message: translation.locale.gettext(message) for message in messages()}
    found |= {text.original: "" for text in project().texts or () if text.original not in found}
    bank = project().bank
    names = {getattr(each, "name", "") for each in (bank.entries.values() if bank else ())}
    return {text for text, words in found.items() if text != words} - names


def place_names() -> set[str]:
    """Return the words that are names of places, which are the same in every language."""
    directory, settings = project().directory, project().settings
    assert directory
    assert settings
    towns = directory.municipalities
    names = [settings.plan.county, *(name for town in towns for name in town.place_names)]
    return {word for name in (*names, *(town.name for town in towns)) for word in words(name)}


def only_norwegian(found: set[str]) -> set[str]:
    """Return the words that Norwegian has, written together of two for one, and English has not."""
    not_english = Speller(ENGLISH).unknown(found)
    neither = Speller(NYNORSK).unknown(not_english) & Speller(BOKMAL).unknown(not_english)
    no_compounds = Speller(NYNORSK).not_compounds(neither) & Speller(BOKMAL).not_compounds(neither)
    return not_english - no_compounds - BRITISH


def test_nothing_of_the_main_edition_is_left_unmarked() -> None:
    for translation in project().translations:
        language, left = translation.language, set()
        own = {" ".join(text.split()) for text in originals(translation)}
        sentences = [text for text in own if len(text) >= A_SENTENCE]
        for address, stated, text in said(language):
            if stated == language and (text in own or any(e in text for e in sentences)):
                left.add((address, text))
        assert left == set()


def test_english_pages_tell_every_norwegian_word_and_no_english_one_to_be_norwegian() -> None:
    """The dictionaries say what is a word of which language; an abbreviation is of neither."""
    unmarked: dict[str, tuple[str, str]] = {}
    marked: dict[str, tuple[str, str]] = {}
    for address, stated, text in said("en"):
        found = marked if stated in NORWEGIAN else unmarked
        found |= dict.fromkeys(words(text), (address, text))
    left = only_norwegian(set(unmarked)) - place_names()
    assert {word: unmarked[word] for word in left} == {}
    unknown = Speller(NYNORSK).unknown(marked) & Speller(BOKMAL).unknown(marked)
    english = unknown - Speller(ENGLISH).unknown(unknown)
    assert {word: marked[word] for word in english} == {}


def test_every_place_on_a_page_has_the_same_anchor_in_each_language() -> None:
    """But the title's, which is made of its words."""
    read = pages()
    for translation in project().translations:
        start, other = f"{translation.language}/", {}
        for address in (each for each in read if each.startswith(start)):
            own = {e["id"] for e in read[address].select("main [id]:not(h1)")}
            original = address.removeprefix(start).removesuffix("index.html")
            same = {e["id"] for e in read[original].select("main [id]:not(h1)")}
            if own != same:
                other[address] = own ^ same
        assert other == {}


@pytest.mark.parametrize("word", ["helsesjukepleiar", "barnevernet", "bekymringsmelding", "rektor"])
def test_a_norwegian_word_would_be_found(word: str) -> None:
    assert only_norwegian({word, "behaviour", "centre", "school"}) == {word}
