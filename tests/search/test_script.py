import json
from collections.abc import Mapping, Sequence
from typing import Any

from rusplan.project.alarms import Alarms
from rusplan.project.vocabulary import Vocabulary
from rusplan.search.part import Kind, Part
from rusplan.search.script import index_script

VOCABULARY: dict[str, Any] = {
    "otherwise": ["telefonen"],
    "apart": ["rus", "russ"],
    "endings": ["en", "a"],
    "fillers": ["eg"],
    "synonyms": [{"words": ["hasj", "weed"], "near": ["dop"]}],
    "questions": [{"asked": ["kven"], "show": ["om/side.md#a", "borte", "telefonen"]}],
}

ALARMS: dict[str, Any] = {
    "idioms": ["full fart"],
    "neutral": ["no"],
    "subjects": ["andre"],
    "pieces": [
        {"name": "full", "words": ["full", "drita"]},
        {"name": "andre", "words": ["ho"]},
        {"name": "nær", "words": ["mor"]},
    ],
    "alarms": [
        {
            "show": ["telefonen", "borte"],
            "signs": [["full", ["andre", "nær"]]],
            "hints": [["full"]],
            "unless": ["full"],
        }
    ],
}


def index(parts: list[Part], asides: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    """Return the data that the script holds."""
    words, alarms = Vocabulary.model_validate(VOCABULARY), Alarms.model_validate(ALARMS)
    script = index_script(parts, asides, words, alarms)
    name, _, data = script.partition("=")
    assert name == "window.rusplanIndex"
    read: dict[str, Any] = json.loads(data)
    return read


def test_script_holds_parts_words_and_answers_by_number() -> None:
    text = "Æøå 🧡 </script>"
    section = Part("om/side.html#a", text, Kind.SECTION, "ord")
    number = ("116 111", "tel:116111")
    entry = Part("ressursbank.html#telefonen", "T", Kind.ENTRY, "", [number])
    assert index([section, entry], {}) == {
        "parts": [
            ["om/side.html#a", text, "ord", 1, []],
            ["ressursbank.html#telefonen", "T", "", 2, [list(number)]],
        ],
        "asides": [],
        "otherwise": [1],
        "apart": ["rus", "russ"],
        "endings": "en|a",
        "fillers": "eg",
        "synonyms": [["hasj|weed", "dop"]],
        "questions": [["kven", [0, 1]]],
        "idioms": "full fart",
        "neutral": "no",
        "subjects": [1],
        "pieces": ["drita|full", "ho", "mor"],
        "alarms": [
            {"show": [1], "read": [], "signs": [[0, [1, 2]]], "hints": [[0]], "unless": [0]}
        ],
    }


def test_page_outside_the_menu_is_named_by_what_few_titles_share() -> None:
    titles = [f"Hjelp i {name}" for name in ("Ulstein", "Molde", "Volda", "Aure", "Sula")]
    titles.append("Hjelp ved Molde vidaregåande skole")
    pages = [Part(f"{number}.html", title, Kind.PAGE) for number, title in enumerate(titles)]
    others = {page.address: () for page in pages} | {"0.html": ["Ulsteinvik skole (tidlegare)"]}
    asides = index(pages, others)["asides"]
    assert asides[0] == ["0.html", ["Ulstein", "Ulsteinvik"]]
    assert asides[5] == ["5.html", ["skole", "ved", "vidaregåande"]]
