"""What `translate` does: an edition's words brought up to date, or a page that a person has."""

from pathlib import Path

from rusplan.language import Locale, is_language, languages
from rusplan.problems.suggestion import suggest
from rusplan.project import Project
from rusplan.project.translation.po_file import PROGRAM, TRANSLATIONS, WORDS, read_catalog
from rusplan.project.translation.reading import messages
from rusplan.project.translation.translation import Translation
from rusplan.project.translation.update import updated_page, updated_program, updated_words
from rusplan.project.translation.words import Words
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
    folder.mkdir(parents=True, exist_ok=True)
    words = translation.words
    write_whole(folder / WORDS, [updated_words(words, texts.values(), language)])
    program = folder / PROGRAM
    if program.exists() or language not in languages():
        text = program.read_text(encoding="utf-8") if program.exists() else ""
        known, _ = read_catalog(text, program)
        write_whole(program, [updated_program(known, messages(), language)])
    covered = translation.coverage(project.pages, texts)
    return f"{TRANSLATIONS / language / WORDS} er skriven. {covered.told}"


def confirm_page(project: Project, language: str, file: Path) -> str:
    """Write that a page is translated from its original as it is today. Raises `RefusedError`."""
    translation = _translation(project, language)
    pages = {page.file: page for page in translation.pages.values()}
    page = pages.get(file)
    if page is None or page.original is None:
        near = suggest(file.as_posix(), [each.as_posix() for each in pages])
        raise RefusedError(f"{file} er inga omsett side. {near}")
    write_whole(project.root / file, [updated_page(page)])
    return f"{file}: omsett frå {page.original.file} slik ho er i dag ({page.original.digest})."


def _translation(project: Project, language: str) -> Translation:
    """Return what there is in a language, nothing yet where no edition is chosen in it."""
    found = (each for each in project.translations if each.language == language)
    if not is_language(language):
        raise RefusedError(f"«{language}» er ikkje koden til noko språk. Skriv t.d. en eller uk.")
    file = TRANSLATIONS / language / WORDS
    return next(found, Translation(Locale(language), {}, Words(file), None))
