"""What `translate` does: an edition's words brought up to date, or a page that a person has."""

from dataclasses import replace
from pathlib import Path, PurePosixPath

from babel.messages import Catalog

from rusplan.language import Locale, is_language, languages
from rusplan.problems.messages import report
from rusplan.problems.suggestion import suggest
from rusplan.project import Project
from rusplan.project.page import DOCS
from rusplan.project.translation.po_file import PROGRAM, TRANSLATIONS, WORDS, read_catalog
from rusplan.project.translation.reading import messages
from rusplan.project.translation.translation import Translation
from rusplan.project.translation.update import (
    begun_page,
    updated_page,
    updated_program,
    updated_words,
)
from rusplan.project.translation.words import Words
from rusplan.project.tree import Tree
from rusplan.refusal import RefusedError
from rusplan.yaml.file import write_whole


def update_translation(project: Project, language: str) -> str:
    """Write all that is to be translated into a language's files, and return how much is.

    A language that the program has no words of gets those too, in `program.po`. Raises
    `RefusedError`.
    """
    translation = _translation(project, language)
    texts = project.texts
    if texts is None:
        raise RefusedError("Rett feila først: sjå dei med «python -m rusplan check».")
    folder = project.root / TRANSLATIONS / language
    words = Words.of(
        _catalog(project.root, TRANSLATIONS / language / WORDS), translation.words.file
    )
    program = _catalog(project.root, TRANSLATIONS / language / PROGRAM)
    folder.mkdir(parents=True, exist_ok=True)
    write_whole(folder / WORDS, [updated_words(words, texts.values(), language)])
    if (folder / PROGRAM).exists() or language not in languages():
        write_whole(folder / PROGRAM, [updated_program(program, messages(), language)])
    covered = replace(translation, words=words).coverage(project.pages, texts)
    return f"{TRANSLATIONS / language / WORDS} er skriven. {covered.summary}"


def confirm_page(project: Project, language: str, file: Path) -> str:
    """Write that a page is translated from its original as it is today. Raises `RefusedError`.

    One that is not there yet is begun: with the text of its original, to be translated.
    """
    translation = _translation(project, language)
    pages = {page.file: page for page in translation.pages.values()}
    page = pages.get(file)
    if begun := page is None and _begun(project, language, file):
        return begun
    if page is None or page.original is None:
        near = suggest(file.as_posix(), [each.as_posix() for each in pages])
        raise RefusedError(f"{file} er inga omsett side. {near}")
    if page.text == begun_page(page.original):
        raise RefusedError(f"{file} er ikkje omsett enno: teksten er den same som i originalen.")
    write_whole(project.root / file, [updated_page(page)])
    return f"{file}: omsett frå {page.original.file} slik ho er i dag ({page.original.digest})."


def _begun(project: Project, language: str, file: Path) -> str:
    """Begin a page that there is an original of, and say so; empty where there is none."""
    folder = DOCS / language
    if not file.is_relative_to(folder) or (project.root / file).exists():
        return ""
    original = project.pages.get(PurePosixPath(file.relative_to(folder)))
    if original is None:
        return ""
    (project.root / file).parent.mkdir(parents=True, exist_ok=True)
    write_whole(project.root / file, [begun_page(original)])
    return f"{file} har fått teksten frå {original.file}. Omset han, og køyr kommandoen på nytt."


def _catalog(root: Path, file: Path) -> Catalog:
    """Return a catalog to write anew, empty where there is none.

    Raises `RefusedError` when there is anything in it that would be lost.
    """
    text, problems = Tree(root).optional_text(file)
    catalog, found = read_catalog(text, file)
    if faults := problems or found:
        raise RefusedError(f"Rett feila først, så inga omsetjing går tapt.\n{report(faults)}")
    return catalog


def _translation(project: Project, language: str) -> Translation:
    """Return what there is in a language, nothing yet where no edition is chosen in it."""
    found = (each for each in project.translations if each.language == language)
    if not is_language(language):
        raise RefusedError(f"«{language}» er ikkje koden til noko språk. Skriv t.d. en eller uk.")
    file = TRANSLATIONS / language / WORDS
    return next(found, Translation(Locale(language), {}, Words(file), None))
