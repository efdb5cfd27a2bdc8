import functools
from pathlib import Path

import pytest

from rusplan.cli import main
from rusplan.problems.problem import Position
from rusplan.proofing.finding import FindingKind, proofread
from rusplan.proofing.passage import Passage, passages
from rusplan.proofing.proofreading import NYNORSK_ONLY, proof
from rusplan.proofing.readability import lix
from rusplan.proofing.speller import BOKMAL, NYNORSK, MissingDictionaryError, Speller
from tests.bank.example import BANK, CONFIG, PAGE, open_project, write_project

WRONG = {
    "Eg veit ikke.": ("bokmål", "ikke", "ikkje"),
    "Dei foresatte kjem.": ("bokmål", "foresatte", "føresette"),
    "Ikke ring.": ("bokmål", "Ikke", "ikkje"),
    "Alle skoler er med.": ("bokmål", "skoler", "skolar"),
    "Alle kjenner kjærligheten.": ("bokmål", "kjærligheten", "kjærleiken"),
    "Ho har en hund.": ("bokmål", "en", "ein"),
    "Ein skule i byen.": ("mixed", "skule", "skole"),
    "Det skal vera slik.": ("mixed", "vera", "vere"),
    "Her er tlefonnummeret.": ("unknown", "tlefonnummeret", "telefonnummeret"),
    "Qwxzy ligg her.": ("unknown", "Qwxzy", ""),
}
RIGHT = [
    "Ikkje ring.",
    "Skolen har ein rusplan.",
    "Vi bur på Qwxzyvik.",
    "KORUS og PPT.",
    "PDF-en ligg på kriminalitetsforebygging.no.",
    "Rusarbeid er helse- og skolearbeid.",
    "Zwqxa ligg her.",
    "",
]


@functools.cache
def found() -> dict[str, list[tuple[str, str, str]]]:
    """Return what is found in each text above: all are asked about at once, for time's sake."""
    texts = [*WRONG, *RIGHT]
    pieces = [Passage(text, Position(Path(text or "-"), 1, 1)) for text in texts]
    said: dict[str, list[tuple[str, str, str]]] = {text: [] for text in texts}
    for each in proofread(pieces, Speller(NYNORSK), Speller(BOKMAL), {"zwqxa"}):
        said[str(each.position.file)].append((each.kind.value, each.word, each.suggestion))
    return said


@pytest.mark.parametrize(("text", "finding"), WRONG.items())
def test_word_is_found_with_what_to_write(text: str, finding: tuple[str, str, str]) -> None:
    assert found()[text] == [finding]


@pytest.mark.parametrize("text", RIGHT)
def test_sound_text_is_let_be(text: str) -> None:
    assert found()[text] == []


@pytest.mark.parametrize("word", ["friheten", "dumhet"])
def test_ending_of_bokmal_makes_no_word_of_nynorsk(word: str) -> None:
    assert Speller(NYNORSK).not_compounds({word, "rusplan"}) == {word}


def test_word_list_has_a_word_a_line_and_comments(tmp_path: Path) -> None:
    root = write_project(tmp_path)
    assert open_project(root).own_words == set()
    (root / "ordliste.txt").write_text("# namn\nBlåfjell # eit fjell\n\nhaug\n")
    assert open_project(root).own_words == {"blåfjell", "haug"}


def test_word_is_found_where_it_stands(tmp_path: Path) -> None:
    page = PAGE.replace("Avsnittet.", "Avsnittet\nog ikke `ikke` [ikke](ikke.md).")
    bank = BANK.replace('"Ei side å lese."', '"Ei side å ikke lese."')
    bank = bank.replace('title: "Heftet"', 'title: "Hvordan ikke"')  # it is marked as bokmål
    bank = bank.replace('"Lova er ny."', '"Ein skule er ny."')
    bank = bank.replace('title: "Nettsida"', 'title: "Ein skule"')  # it is a name
    write_project(tmp_path, bank, page.replace("# Sida", '# Sida <span lang="nb">ikke</span>'))
    words = proofread(passages(open_project(tmp_path)), Speller(NYNORSK), Speller(BOKMAL), set())
    line = page.split("\n").index("og ikke `ikke` [ikke](ikke.md).") + 1
    said = [(str(each.position), each.kind) for each in words if each.kind != "unknown"]
    assert said == [
        (f"docs/side.md:{line}:4", FindingKind.BOKMAL),
        (f"docs/side.md:{line}:17", FindingKind.BOKMAL),
        ("resources.yml:49:29", FindingKind.BOKMAL),
        ("resources.yml:74:19", FindingKind.MIXED),
    ]


def test_what_is_on_a_line_with_an_error_is_left_until_that_is_put_right(tmp_path: Path) -> None:
    page = PAGE.replace("# Sida", "# Sida\n\nInfor\u202emsjon om qwxzy.\n\nHer er zwqxv.")
    found = proof(open_project(write_project(tmp_path, page=page)))
    assert [each.word for each in found] == ["zwqxv"]


def test_fields_that_are_read_as_text_are_not_proofread(tmp_path: Path) -> None:
    page = PAGE.replace("---\ntitle: Sida", "titlle: Sida")
    assert proof(open_project(write_project(tmp_path, page=page))) == []


def test_attributes_are_not_text(tmp_path: Path) -> None:
    page = PAGE.replace("# Sida", "# Sida\n\n**Ord**{ loading=lazy }")
    assert proof(open_project(write_project(tmp_path, page=page))) == []


def test_what_is_longer_than_any_word_takes_no_time() -> None:
    passage = Passage("å" * 2_000_000, Position(Path("side.md"), 1, 1))
    assert proofread([passage], Speller(NYNORSK), Speller(BOKMAL), set()) == []


def test_title_marked_as_bokmal_is_let_be_in_running_text_too(tmp_path: Path) -> None:
    bank = BANK.replace('title: "Heftet"', 'title: "Hvordan ikke"')
    bank = bank.replace('"Lova er ny."', '"Lova er ny, sjå «Hvordan ikke»."')
    write_project(tmp_path, bank)
    words = proofread(passages(open_project(tmp_path)), Speller(NYNORSK), Speller(BOKMAL), set())
    assert [each for each in words if each.kind is FindingKind.BOKMAL] == []


def test_short_title_marked_as_bokmal_takes_no_letters_out_of_other_words(tmp_path: Path) -> None:
    bank = BANK.replace('title: "Heftet"', 'title: "kke"').replace(
        '"Lova er ny."', '"Ho ikke ring."'
    )
    write_project(tmp_path, bank)
    words = proofread(passages(open_project(tmp_path)), Speller(NYNORSK), Speller(BOKMAL), set())
    assert [each.word for each in words if each.kind is FindingKind.BOKMAL] == ["ikke"]


def test_title_and_description_of_a_page_are_read(tmp_path: Path) -> None:
    page = PAGE.replace(
        "title: Sida", "title: Ikke her\ndescription: >-\n  Sida\n  ikke.\nlayout: ikke"
    )
    write_project(tmp_path, BANK, page)
    words = proofread(passages(open_project(tmp_path)), Speller(NYNORSK), Speller(BOKMAL), set())
    places = [str(each.position) for each in words if each.word.lower() == "ikke"]
    assert places == ["docs/side.md:2:8", "docs/side.md:5:3"]


def test_dictionary_that_is_not_installed_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(MissingDictionaryError):
        Speller("xx_XX").unknown(["og"])
    monkeypatch.chdir(write_project(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    assert main(["proof"]) == 1
    assert "hunspell-no" in capsys.readouterr().err


def test_site_in_another_language_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    config = CONFIG.replace('language: "nn"', "language: nb")
    monkeypatch.chdir(write_project(tmp_path, page="# Ikke nynorsk\n", config=config))
    assert main(["proof"]) == 0
    assert capsys.readouterr().out == f"{NYNORSK_ONLY}\n"


def test_command_says_all_with_the_remedy_and_the_readability(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    page = PAGE.replace("Avsnittet.", "Avsnittet ikke.")
    monkeypatch.chdir(write_project(tmp_path, BANK, page))
    assert main(["proof"]) == 0
    out = capsys.readouterr().out
    line = page.split("\n").index("Avsnittet ikke.") + 1
    assert f"docs/side.md:{line}:11: åtvaring: «ikke» er bokmål.\n    → Skriv «ikkje»." in out
    assert "  side.md" in out.splitlines()[-1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", None),
        ("Eg er her. Du er der.", 3),
        ("Vidaregåande opplæring er rusarbeid.", 4 + 75),
        ("- Eg er\n- Du er\n", 2),
    ],
)
def test_readability_is_words_a_sentence_and_share_of_long_words(
    text: str, expected: int | None
) -> None:
    assert lix(text) == expected
