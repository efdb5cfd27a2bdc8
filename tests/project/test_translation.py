"""A project's words in another language: read, shown, and told of when they are old."""

import os
from pathlib import Path

import pytest

from rusplan.editing.rename import rename
from rusplan.language import Locale
from rusplan.maintenance.page import maintenance_page
from rusplan.pages.drawing import Drawing
from rusplan.preview.comment import State, comment
from rusplan.problems.problem import ProblemCode
from rusplan.project.translation.po_file import read_catalog
from tests.bank.example import BANK, CONFIG, PAGE, open_project, write_project
from tests.project.english_edition import DESCRIPTION, codes, english


def test_example_has_the_text() -> None:
    assert f"description: {DESCRIPTION}" in BANK or DESCRIPTION in BANK


def test_edition_has_the_words_and_the_facts(tmp_path: Path) -> None:
    main, other = open_project(english(tmp_path)).editions()
    service = other.bank.entries["telefonen"]
    assert service.description == "A helpline."
    assert main.bank.entries["telefonen"].description == DESCRIPTION
    assert service.channels == main.bank.entries["telefonen"].channels  # type: ignore[union-attr]
    assert (other.folder, other.locale.language) == ("en", "en")
    assert (main.folder, main.main) == ("", None)


def test_what_is_not_translated_says_which_language_it_is(tmp_path: Path) -> None:
    _, other = open_project(english(tmp_path, words="")).editions()
    said = other.bank.entries["telefonen"].description
    assert said == DESCRIPTION
    assert said.__html__() == f'<span lang="nn">{DESCRIPTION}</span>'  # type: ignore[attr-defined]


def test_words_of_the_program_are_read_anew_when_they_are_saved(tmp_path: Path) -> None:
    program = english(tmp_path) / "translations/en/program.po"
    for day, said in enumerate(("Call", "Ring up")):
        program.write_text(f'msgid "Telefon"\nmsgstr "{said}"\n', encoding="utf-8")
        os.utime(program, (day, day))
        assert open_project(tmp_path).editions()[1].locale.gettext("Telefon") == said


def test_county_without_editions_has_one(tmp_path: Path) -> None:
    (tmp_path / "docs" / "en").mkdir(parents=True)
    (tmp_path / "docs" / "en" / "ordinary.md").write_text("# En\n")
    assert len(open_project(write_project(tmp_path)).editions()) == 1


def test_text_that_has_changed_is_told_and_not_shown_as_it_was(tmp_path: Path) -> None:
    changed = BANK.replace(DESCRIPTION, "Ei teneste å ringe heile døgnet.")
    project = open_project(english(tmp_path, bank=changed))
    (problem,) = [e for e in project.problems if e.code is ProblemCode.STALE_TRANSLATION]
    assert str(problem.position) == "translations/en/words.po:2:1"
    assert problem.details["now"] == "Ei teneste å ringe heile døgnet."
    assert not project.errors
    said = project.editions()[1].bank.entries["telefonen"].description
    assert said == "Ei teneste å ringe heile døgnet."


def test_comment_on_a_proposal_tells_what_it_makes_old(tmp_path: Path) -> None:
    base = english(tmp_path / "base")
    changed = BANK.replace(DESCRIPTION, "Ei ny teneste.")
    head = english(tmp_path / "head", bank=changed)
    (head / "docs" / "side.md").write_text(f"{PAGE}\nMeir.\n", encoding="utf-8")
    states = [State(open_project(root), []) for root in (base, head, head)]
    said = comment(*states[:2])
    assert "### Omsetjingar" in said
    assert said.count("`translations/en/words.po:2:1`") == 1
    assert "`docs/en/side.md:2:" in said
    assert "1 tekst og 1 side er endra sidan" in said
    assert "Endringa gjer inga omsetjing gammal." in comment(*states[1:])
    assert "er endra sidan" not in comment(states[0], states[0])


def test_maintainers_see_how_much_is_translated(tmp_path: Path) -> None:
    project = open_project(english(tmp_path))
    ((_, covered),) = project.coverages
    assert (covered.pages, covered.pages_translated, covered.texts_translated) == (1, 1, 1)
    page = maintenance_page(project.edition(), {}, (), project.coverages)
    assert f"Utgåva på engelsk: 1 av {covered.texts} tekstar og 1 av 1 sider" in page.markdown
    assert "Endra på norsk" not in page.markdown
    (tmp_path / "docs" / "side.md").write_text(PAGE + "\nMeir.\n", encoding="utf-8")
    project = open_project(tmp_path)
    page = maintenance_page(project.edition(), {}, (), project.coverages)
    assert "må omsetjast på nytt: 1." in page.markdown


def test_id_that_is_renamed_keeps_its_translation(tmp_path: Path) -> None:
    root = english(tmp_path)
    rename(open_project(root), "telefonen", "linja")
    rename(open_project(root), "banken", "lista")
    project = open_project(root)
    assert not project.errors
    assert project.editions()[1].bank.entries["linja"].description == "A helpline."
    assert "[[liste: lista]]" in (root / "docs" / "en" / "side.md").read_text(encoding="utf-8")


def test_page_is_stale_once_its_original_changes(tmp_path: Path) -> None:
    root = english(tmp_path)
    assert ProblemCode.STALE_PAGE not in codes(root)
    (root / "docs" / "side.md").write_text(PAGE + "\nMeir.\n", encoding="utf-8")
    project = open_project(root)
    (problem,) = [e for e in project.problems if e.code is ProblemCode.STALE_PAGE]
    assert problem.details["digest"] in project.pages[next(iter(project.pages))].digest
    assert project.editions()[1].pages[next(iter(project.pages))].is_stale
    (root / "docs" / "side.md").write_text(PAGE + "\n[Meir](borte.md)\n", encoding="utf-8")
    assert ProblemCode.DEAD_PAGE_LINK in codes(root)
    assert ProblemCode.STALE_PAGE not in codes(root)  # a fault is told once, not as a change too


@pytest.mark.parametrize(("added", "times"), [("", 0), ("\nMeir.\n", 2)])
def test_stale_page_says_so_and_so_does_every_excerpt_from_it(
    tmp_path: Path, added: str, times: int
) -> None:
    root = english(tmp_path)
    (root / "docs" / "side.md").write_text(PAGE + added, encoding="utf-8")
    _, other = open_project(root).editions()
    (page,) = Drawing(other).pages().values()
    assert page.markdown.count("It has changed since this page was translated.") == times


@pytest.mark.parametrize(
    ("old", "new", "is_stale"),
    [
        ("title: Sida", "title: Sida\nowner: redaktor\nreviewed: 2026-11-01", False),
        ("title: Sida", "title: Sida no", True),
        ("title: Sida", "title: Sida\ndescription: Om sida.", True),
        ("Avsnittet", "Avsnitta", True),
    ],
)
def test_only_what_is_to_be_translated_makes_a_translation_stale(
    tmp_path: Path, old: str, new: str, *, is_stale: bool
) -> None:
    root = english(tmp_path)
    (root / "docs" / "side.md").write_text(PAGE.replace(old, new), encoding="utf-8")
    assert (ProblemCode.STALE_PAGE in codes(root)) is is_stale


@pytest.mark.parametrize(
    ("editions", "code"),
    [
        ("[enn]", ProblemCode.UNKNOWN_VALUE),
        ("[nn]", ProblemCode.UNKNOWN_VALUE),
        ("[../en]", ProblemCode.UNKNOWN_VALUE),
        ("[fr]", ProblemCode.UNKNOWN_VALUE),
        ("[en, en]", ProblemCode.REPEATED_VALUE),
        ("en", ProblemCode.WRONG_TYPE),
        ("[[en]]", ProblemCode.UNKNOWN_VALUE),
    ],
)
def test_editions_that_cannot_be_made_are_told(
    tmp_path: Path, editions: str, code: ProblemCode
) -> None:
    config = CONFIG.replace("extra:\n", f"extra:\n  editions: {editions}\n")
    assert code in codes(write_project(tmp_path, config=config))


def test_edition_lacks_its_front_page_until_it_is_written(tmp_path: Path) -> None:
    root = english(tmp_path)
    (root / "docs" / "index.md").write_text("---\ntitle: Heim\n---\n\n# Heim\n")
    assert ProblemCode.NO_FRONT_PAGE in codes(root)
    (root / "docs" / "en" / "index.md").write_text("---\ntitle: Home\n---\n\n# Home\n")
    assert ProblemCode.NO_FRONT_PAGE not in codes(root)


def test_edition_without_words_is_told_and_not_that_its_front_page_is_missing(
    tmp_path: Path,
) -> None:
    config = CONFIG.replace("extra:\n", "extra:\n  editions: [fr]\n")
    root = write_project(tmp_path, config=config)
    (root / "docs" / "index.md").write_text("---\ntitle: Heim\n---\n\n# Heim\n")
    assert codes(root) == {ProblemCode.UNKNOWN_VALUE}


@pytest.mark.parametrize(
    ("original", "translation", "code"),
    [
        ("Ring 116 117.", "Call 116117.", None),
        ("Ring 116 117.", "Call 116 118.", ProblemCode.LOST_NUMBER),
        ("Ring 116 117.", "Call them.", ProblemCode.LOST_NUMBER),
        ("Ring oss.", "Call 116 117.", ProblemCode.LOST_NUMBER),
        ("Frå 18 år.", "For adults.", None),
        ("Hjelp i {name}", "Help", ProblemCode.LOST_FIELD),
        ("Hjelp i {name}", "Help in {navn}", ProblemCode.LOST_FIELD),
        ("Hjelp", "<a href=x>Help</a>", ProblemCode.HTML_IN_TEXT),
        ("Hjelp", "He\u202elp", ProblemCode.CONTROL_CHARACTER),
        ("Hjelp", "k\u200cz", None),
    ],
)
def test_translation_loses_and_brings_nothing_but_words(
    original: str, translation: str, code: ProblemCode | None
) -> None:
    text = f'msgid "{original}"\nmsgstr "{translation}"\n'
    found = {each.code for each in read_catalog(text, Path("words.po"))[1]}
    assert found == ({code} if code else set())


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ('msgid "a"\nmsgstr "b\n', [2]),
        ('msgid a"\nmsgstr "b" c\n', [1, 2]),
        ('msgid "a"\n', [1]),
        ("<html>\n", [1]),
    ],
)
def test_catalog_that_cannot_be_read_is_told_with_its_lines(text: str, lines: list[int]) -> None:
    _, problems = read_catalog(text, Path("words.po"))
    assert [each.position.line for each in problems] == lines
    assert {each.code for each in problems} == {ProblemCode.PO_SYNTAX}


@pytest.mark.parametrize(
    ("program", "code"),
    [
        ('msgid "Hjelp i {name}"\nmsgstr "Help in {name} {"', ProblemCode.LOST_FIELD),
        ('msgid "Revidert %(when)s"\nmsgstr "Revised %(when)s %"', ProblemCode.LOST_FIELD),
        (
            'msgid ""\nmsgstr ""\n"Plural-Forms: nplurals=2; plural=1%n;\\n"',
            ProblemCode.PLURAL_RULE,
        ),
        ('msgid ""\nmsgstr ""\n"Plural-Forms: nplurals=2; plural=n;\\n"', ProblemCode.PLURAL_RULE),
        ('msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=x\\n"', None),
        (2 * 'msgid "Hjelp"\nmsgstr "Help"\n\n', ProblemCode.REPEATED_TRANSLATION),
    ],
)
def test_words_of_the_program_that_would_stop_a_build_are_told(
    program: str, code: ProblemCode | None
) -> None:
    found = {each.code for each in read_catalog(f"{program}\n", Path("program.po"))[1]}
    assert found == ({code} if code else set())


def test_plurals_follow_the_catalogs_own_rule(tmp_path: Path) -> None:
    file = tmp_path / "program.po"
    file.write_text(
        'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n'
        '"Plural-Forms: nplurals=3; plural=(n==1 ? 0 : n==2 ? 1 : 2);\\n"\n\n'
        'msgid "{count} side"\nmsgid_plural "{count} sider"\n'
        'msgstr[0] "one"\nmsgstr[1] "two"\nmsgstr[2] "many"\n',
        encoding="utf-8",
    )
    locale = Locale("ar", file)
    said = [locale.ngettext("{count} side", "{count} sider", count) for count in (1, 2, 3, 11)]
    assert said == ["one", "two", "many", "many"]
    forms = locale.counted("{count} side", "{count} sider")
    assert forms == {"one": "one", "two": "two", "other": "many"}
    nynorsk = Locale("nn")
    assert nynorsk.counted("treff", "treff") == {"other": "treff"}
    assert [nynorsk.ngettext("side", "sider", count) for count in (0, 1, 2)] == [
        "sider", "side", "sider",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "is_printed"),
    [("nn", True), ("uk", True), ("sr-Latn", True), ("vi", True), ("ar", False), ("ti", False)],
)
def test_paper_is_made_in_the_alphabets_of_its_font(language: str, *, is_printed: bool) -> None:
    assert Locale(language).is_printed is is_printed


def test_terms_of_the_county_have_a_name_in_each_edition(tmp_path: Path) -> None:
    own = 'resource_types:\n  - {id: podkast, name: "lydserie"}\n'
    bank = own + BANK.replace("type: hefte", "type: podkast")
    words = 'msgctxt "verdi-podkast.name"\nmsgid "lydserie"\nmsgstr "audio series"\n'
    main, other = open_project(english(tmp_path, words, bank=bank)).editions()
    said = [
        (each.bank.resources[0].type.named(each.locale),
         each.bank.taxonomy["resource_types"]["podkast"].named(each.locale),
         each.bank.resources[1].type.named(each.locale))
        for each in (main, other)
    ]  # fmt: skip
    assert said == [
        ("lydserie", "lydserie", "nettside"),
        ("audio series", "audio series", "web page"),
    ]


@pytest.mark.parametrize(
    ("said", "language"),
    [("The booklet of 2019", "en"), ("Heftet frå 2019", "nn"), ("", "nn")],
)
def test_words_over_an_entry_are_in_the_language_they_are_said_in(
    tmp_path: Path, said: str, language: str
) -> None:
    """What is called the same in both is a name, and no English word."""
    words = f'msgctxt "liste-banken.heftet.label"\nmsgid "Heftet frå 2019"\nmsgstr "{said}"\n'
    _, other = open_project(english(tmp_path, words)).editions()
    (item,) = other.bank.lists_by_id["banken"].groups[0].items
    assert (item.label, item.label_language) == (said or "Heftet frå 2019", language)
