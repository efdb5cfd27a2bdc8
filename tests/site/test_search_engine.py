"""What the search finds in an index of the test's own, on an empty page: each rule by itself."""

from typing import Any

import pytest
from playwright.sync_api import Page

from rusplan.project.alarms import Alarms
from rusplan.project.vocabulary import Vocabulary
from rusplan.search.part import Kind, Part
from rusplan.search.script import index_script
from tests.programs import PROJECT

SCRIPTS = [
    PROJECT / "overrides" / "assets" / f"search-{name}.js"
    for name in ("words", "meaning", "alarms", "engine")
]
VOCABULARY: dict[str, Any] = {
    "otherwise": ["telefonen"],
    "apart": ["rus", "russ"],
    "endings": ["et"],
    "fillers": ["eg"],
    "synonyms": [
        {"words": ["vern", "barn og unge"]},
        {"words": ["bup", "barn og unge sin psykiatri"]},
    ],
    "questions": [],
}
ALARMS: dict[str, Any] = {
    "idioms": [],
    "neutral": ["no"],
    "subjects": ["hjelp"],
    "pieces": [{"name": "hjelp", "words": ["hjelp"]}, {"name": "leksa", "words": ["leksa"]}],
    "alarms": [{"show": ["telefonen"], "signs": [["hjelp"]], "hints": [], "unless": ["leksa"]}],
}
PARTS = [
    Part("side.html", "Planen", Kind.PAGE, "Noko om alt", [("23 45 67 89", "tel:+4723456789")]),
    *(Part(f"side.html#{n}", f"Møte {n}", Kind.SECTION, "Foreldra er med") for n in range(20)),
    Part("bank.html#gammal", "Filmen", Kind.FORMER_ENTRY, "Ein film om vald"),
    Part("bank.html#ny", "Filmen", Kind.ENTRY, "Ein film om vald"),
    Part("bank.html#bup", "BUP", Kind.ENTRY, "Utgreiing"),
    Part("bank.html#vern", "Vern", Kind.ENTRY, "Tiltak"),
    Part("bank.html#rusteam", "Rusteamet", Kind.ENTRY, "Ute om kvelden"),
    Part("bank.html#telefonen", "Telefonen", Kind.ENTRY, "", [("23 45 67 89", "tel:+4723456789")]),
]


@pytest.fixture
def engine(open_window: Page) -> Page:
    """Return a page with the engine, and nothing else."""
    script = index_script(
        PARTS, {}, Vocabulary.model_validate(VOCABULARY), Alarms.model_validate(ALARMS)
    )
    open_window.goto("about:blank")
    for each in (script, *(file.read_text(encoding="utf-8") for file in SCRIPTS)):
        open_window.add_script_tag(content=each)
    open_window.evaluate("window.engine = rusplanEngine(rusplanIndex)")
    return open_window


def found(engine: Page, text: str) -> list[str]:
    """Return the addresses of what is found, best first."""
    addresses: list[str] = engine.evaluate(
        "text => engine.find(text).found.map(({ address }) => address)", text
    )
    return addresses


def urgent(engine: Page, text: str) -> int:
    count: int = engine.evaluate("text => engine.find(text).urgent", text)
    return count


def test_what_is_there_comes_before_what_is_not_there_any_more(engine: Page) -> None:
    assert found(engine, "filmen")[:2] == ["bank.html#ny", "bank.html#gammal"]


def test_no_more_is_shown_than_can_be_looked_through(engine: Page) -> None:
    assert len(found(engine, "møte")) == 12


def test_longest_of_the_phrases_that_begin_alike_is_meant(engine: Page) -> None:
    assert found(engine, "barn og unge sin psykiatri")[0] == "bank.html#bup"
    assert found(engine, "barn og unge")[0] == "bank.html#vern"


@pytest.mark.parametrize("text", ["23456789", "+47 23 45 67 89", "4723456789"])
def test_number_is_found_with_and_without_the_code_of_the_country(engine: Page, text: str) -> None:
    assert found(engine, text) == ["bank.html#telefonen", "side.html"]  # whose it is, first


@pytest.mark.parametrize("text", ["допоможіть", "مساعدة"])
def test_other_letters_than_ours_are_said_to_be_so(engine: Page, text: str) -> None:
    assert found(engine, text) == []
    assert engine.evaluate("text => engine.find(text).isForeign", text)


@pytest.mark.parametrize(
    ("text", "count"), [("hjelp", 1), ("hjeeelp", 1), ("hjelp med leksa", 0), ("planen", 0)]
)
def test_alarm_is_raised_by_its_sign_and_not_where_something_speaks_against_it(
    engine: Page, text: str, count: int
) -> None:
    assert urgent(engine, text) == count


def test_kinds_that_are_held_apart_are_no_misspellings_of_each_other(engine: Page) -> None:
    assert "bank.html#rusteam" in found(engine, "rusteamt")
    assert "bank.html#rusteam" not in found(engine, "russteamet")
