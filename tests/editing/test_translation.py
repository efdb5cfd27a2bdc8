"""`translate`: words brought up to date, and pages that a person has translated."""

from pathlib import Path

import pytest

from rusplan.editing.translation import confirm_page, update_translation
from rusplan.problems.problem import ProblemCode
from rusplan.project.translation.po_file import read_catalog
from rusplan.refusal import RefusedError
from tests.bank.example import BANK, PAGE, open_project, write_project
from tests.project.english_edition import DESCRIPTION, WORDS, codes, english


def test_translate_adds_what_is_new_and_keeps_what_is_old(tmp_path: Path) -> None:
    changed = BANK.replace(DESCRIPTION, "Ei ny teneste.")
    gone = 'msgctxt "borte.note"\nmsgid "Borte."\nmsgstr "Gone."\n'
    root = english(tmp_path, words=f"{WORDS}\n{gone}", bank=changed)
    file = root / "translations" / "en" / "words.po"
    update_translation(open_project(root), "en")
    text = file.read_text(encoding="utf-8")
    assert (
        f'#, fuzzy\n#| msgid "{DESCRIPTION}"\nmsgctxt "telefonen.description"\n'
        'msgid "Ei ny teneste."\nmsgstr "A helpline."'
    ) in text
    assert '#~ msgid "Borte."' in text
    assert 'msgctxt "mkdocs.site_name"\nmsgid "Sida"\nmsgstr ""' in text
    assert not read_catalog(text, Path("words.po"))[1]
    update_translation(open_project(root), "en")
    assert file.read_text(encoding="utf-8") == text
    assert ProblemCode.STALE_TRANSLATION in codes(root)
    project = open_project(root)
    assert project.editions()[1].bank.entries["telefonen"].description == "Ei ny teneste."


def test_translate_begins_a_language_that_the_program_has_no_words_of(tmp_path: Path) -> None:
    root = write_project(tmp_path)
    update_translation(open_project(root), "ar")
    program = (root / "translations" / "ar" / "program.po").read_text(encoding="utf-8")
    assert "nplurals=6" in program
    assert 'msgid "Hjelp no"\nmsgstr ""' in program
    assert 'msgid_plural "{count} treff"\nmsgstr[0] ""\n' in program
    assert 'msgstr[5] ""\n' in program


@pytest.mark.parametrize(
    "words", [WORDS[:-8], f"{WORDS}\n{WORDS.replace('A helpline', 'Another')}", "msgid x"]
)
def test_nothing_is_written_over_what_cannot_be_read(tmp_path: Path, words: str) -> None:
    root = english(tmp_path, words=words)
    with pytest.raises(RefusedError, match=r"words\.po:"):
        update_translation(open_project(root), "en")
    assert (root / "translations" / "en" / "words.po").read_text(encoding="utf-8") == words


def test_language_that_is_no_edition_yet_keeps_what_is_translated(tmp_path: Path) -> None:
    root = write_project(tmp_path)
    update_translation(open_project(root), "uk")
    file = root / "translations" / "uk" / "words.po"
    asked = f'msgid "{DESCRIPTION}"\nmsgstr "'
    written = file.read_text(encoding="utf-8").replace(asked, f"{asked}Лінія.")
    file.write_text(written, encoding="utf-8")
    said = update_translation(open_project(root), "uk")
    assert file.read_text(encoding="utf-8") == written
    assert "1 av " in said


def test_number_that_has_changed_waits_for_a_person_and_stops_nothing(tmp_path: Path) -> None:
    words = WORDS.replace(DESCRIPTION, "Ring 116 117.").replace("A helpline", "Call 116 117")
    bank = BANK.replace(DESCRIPTION, "Ring 116 118.")
    root = english(tmp_path, words, bank=bank)
    update_translation(open_project(root), "en")
    project = open_project(root)
    assert not project.errors
    assert project.editions()[1].bank.entries["telefonen"].description == "Ring 116 118."


def test_page_that_a_person_has_seen_to_is_confirmed(tmp_path: Path) -> None:
    root = english(tmp_path, page=PAGE)
    assert ProblemCode.STALE_PAGE in codes(root)
    confirm_page(open_project(root), "en", Path("docs/en/side.md"))
    assert ProblemCode.STALE_PAGE not in codes(root)


def test_page_is_begun_with_the_text_to_translate_and_is_no_translation_before_it_is(
    tmp_path: Path,
) -> None:
    root = english(tmp_path)
    file = Path("docs/en/side.md")
    (root / "docs" / "side.md").write_text(f"{PAGE}\n[a](side.md#anna) [b](#anna)\n", "utf-8")
    (root / file).unlink()
    assert "Omset han" in confirm_page(open_project(root), "en", file)
    begun = (root / file).read_text(encoding="utf-8")
    assert "[a](../side.md#anna) [b](#anna)" in begun
    assert ProblemCode.STALE_PAGE in codes(root)
    with pytest.raises(RefusedError, match="ikkje omsett enno"):
        confirm_page(open_project(root), "en", file)
    (root / file).write_text(begun.replace("Avsnittet", "The paragraph"), encoding="utf-8")
    confirm_page(open_project(root), "en", file)
    assert ProblemCode.STALE_PAGE not in codes(root)


@pytest.mark.parametrize("language", ["xx", "../en", "", "engelsk og norsk"])
def test_what_is_no_language_is_refused(tmp_path: Path, language: str) -> None:
    with pytest.raises(RefusedError):
        update_translation(open_project(write_project(tmp_path)), language)
