"""An edition's files as a `Translation`, and every problem in them at once."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path, PurePosixPath

from babel.messages import Catalog
from babel.messages.pofile import read_po

from rusplan.bank import Bank
from rusplan.language import CATALOGS, Locale, forms, languages, translations
from rusplan.local import Directory
from rusplan.problems.problem import Position, Problem, ProblemCode
from rusplan.project.page import DOCS, Pages
from rusplan.project.page_check import check_markers
from rusplan.project.settings import Settings
from rusplan.project.translation.po_file import PROGRAM, TRANSLATIONS, WORDS, read_catalog
from rusplan.project.translation.text import SourceField, SourceText, texts
from rusplan.project.translation.translation import (
    Translation,
    check_translated_pages,
    program_catalog,
    translated_pages,
)
from rusplan.project.translation.words import Words
from rusplan.project.tree import Tree
from rusplan.project.vocabulary import VOCABULARY_FILE
from rusplan.project.vocabulary_check import KnownAnswers, check_vocabulary
from rusplan.yaml.document import Document
from rusplan.yaml.validation import Context

_FRONT_PAGE = PurePosixPath("index.md")


@dataclass(frozen=True)
class Originals:
    """What is translated: the pages of the main edition, its bank, `local/` and settings.

    `answers` are what the search of any edition may show.

    What has errors of its own is `None`: then nothing is judged by it.
    """

    pages: Pages
    bank: Bank | None
    directory: Directory | None
    settings: Settings | None
    answers: KnownAnswers | None

    @cached_property
    def texts(self) -> Mapping[SourceText, SourceField] | None:
        """Every text to translate; `None` where they are not all known."""
        if self.bank and self.directory and self.settings:
            return texts(self.bank, self.directory, self.settings)
        return None


def with_words(root: Path) -> set[str]:
    """Return the languages that there are words of the program in, a project's own too."""
    brought = (file.parent.name for file in (root / TRANSLATIONS).glob(f"*/{PROGRAM}"))
    return {*languages(), *brought}


def read_translations(
    tree: Tree,
    pages: Mapping[str, Pages],
    originals: Originals,
    bank: Document,
    context: Context,
) -> tuple[tuple[Translation, ...], list[Problem]]:
    """Return the translation into each language that there are pages of, and all problems.

    The pages are by their whole paths under `docs`; `bank` is its plain data.
    """
    read = []
    problems = []
    for language, written in pages.items():
        translation, found = _read(tree, language, written, originals, context)
        problems += [*found, *check_markers(translation.pages, bank)]
        read.append(translation)
    return tuple(read), problems


def _read(
    tree: Tree,
    language: str,
    pages: Pages,
    originals: Originals,
    context: Context,
) -> tuple[Translation, list[Problem]]:
    folder = TRANSLATIONS / language
    problems = [*check_translated_pages(language, originals.pages, pages)]
    if _FRONT_PAGE in originals.pages and language / _FRONT_PAGE not in pages:
        place = Position(DOCS / language, 1, 1)
        details = {"expected": (DOCS / language / _FRONT_PAGE).as_posix()}
        problems.append(Problem(ProblemCode.NO_FRONT_PAGE, place, language, details=details))
    catalog, found = _catalog(tree, folder / WORDS)
    problems += found
    words = Words.of(catalog, folder / WORDS)
    if originals.texts is not None:
        problems += words.problems(originals.texts)
    program, found = _catalog(tree, folder / PROGRAM)
    problems += [*found, *_missing_words(program, folder / PROGRAM, tree.root)]
    vocabulary, found = None, []
    document = tree.optional_document(folder / VOCABULARY_FILE)
    if document:
        vocabulary, found = check_vocabulary(document, originals.answers, context)
    problems += found
    made = translated_pages(language, originals.pages, pages)
    file = program_catalog(tree.root, language)
    locale = Locale(language, file, file.stat().st_mtime_ns if file else 0)
    return Translation(locale, made, words, vocabulary, document), problems


def _catalog(tree: Tree, path: Path) -> tuple[Catalog, list[Problem]]:
    text, problems = tree.optional_text(path)
    catalog, found = tree.known((path, text), lambda: read_catalog(text, path))
    return catalog, [*problems, *found]


def _missing_words(program: Catalog, file: Path, root: Path) -> Iterator[Problem]:
    """Say how many of the program's messages a language that a project brings along lacks."""
    if not (root / file).exists():
        return
    if missing := messages().keys() - translations(program).keys():
        details = {"count": str(len(missing)), "language": file.parent.name}
        place, found = Position(file, 1, 1), min(missing)
        yield Problem(ProblemCode.MISSING_WORDS, place, found=found, details=details)


@cache
def messages() -> Mapping[str, tuple[str, ...]]:
    """Return the forms of every message of the program to its readers, by the first of them.

    It has two where a number stands in it. They are those that bokmål has.
    """
    with (CATALOGS / "nb.po").open("rb") as file:
        return {forms(each.id)[0]: forms(each.id) for each in read_po(file) if each.id}
