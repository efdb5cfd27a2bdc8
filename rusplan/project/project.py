"""A project, read once from its folder: what it says, and everything that is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Any, TypeVar

from rusplan.bank import Bank
from rusplan.bank.reading import BANK_FILE, check_bank
from rusplan.language import Locale
from rusplan.linkcheck.memory.closed_links import (
    closed_addresses,
    directory_without_closed,
    last_answers,
    without_closed,
)
from rusplan.linkcheck.memory.memory import Memory
from rusplan.local import Directory
from rusplan.local.reading import check_directory
from rusplan.problems.cascade import once_each
from rusplan.problems.problem import Problem, errors
from rusplan.project.alarms import ALARMS_FILE, Alarms
from rusplan.project.alarms_check import check_alarms
from rusplan.project.edition import Edition
from rusplan.project.file_check import check_files
from rusplan.project.html_check import check_html
from rusplan.project.known import Known
from rusplan.project.law_watch import WATCH_FILE, LawWatch, check_law_watch
from rusplan.project.menu_check import check_menu
from rusplan.project.newer_plan import check_newer_plan
from rusplan.project.own_file_check import check_own_files
from rusplan.project.page import Page, Pages
from rusplan.project.page_check import check_pages
from rusplan.project.page_link_check import Files
from rusplan.project.page_text_check import check_page_texts
from rusplan.project.place_list_check import check_place_lists
from rusplan.project.remedy import with_remedy
from rusplan.project.reviewed_page import ReviewedPage, check_reviews
from rusplan.project.settings import (
    SETTINGS_FILE,
    Settings,
    check_settings,
    stated_editions,
    stated_language,
)
from rusplan.project.sub_page import with_sub_pages
from rusplan.project.translation.edition import translated_edition
from rusplan.project.translation.reading import Originals, read_translations, with_words
from rusplan.project.translation.text import SourceField, SourceText
from rusplan.project.translation.translation import Coverage, Translation, pages_by_language
from rusplan.project.tree import Tree
from rusplan.project.vocabulary import VOCABULARY_FILE, Vocabulary
from rusplan.project.vocabulary_check import KnownAnswers, check_vocabulary
from rusplan.yaml.checking import has_content
from rusplan.yaml.document import Document
from rusplan.yaml.validation import Context

_PAGES = {"docs", "translations"}

_Part = TypeVar("_Part")


class UnsoundProjectError(Exception):
    """A project has errors, so that no site can be made of it."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(f"{len(problems)} problems")
        self.problems = problems


@dataclass(frozen=True)
class Documents:
    """The YAML files as plain data, for what answers also where there are errors in them."""

    settings: Document
    bank: Document
    local: Mapping[Path, Document]
    vocabulary: Document
    alarms: Document


class _Problems(list[Problem]):
    """The problems found so far, while the parts of a project are read one after another."""

    def of(self, outcome: tuple[_Part, list[Problem]]) -> _Part:
        """Keep the problems that a part was read with, and return the part."""
        part, found = outcome
        self += found
        return part


@dataclass(frozen=True)
class Project:
    """What was read from `root`. What has errors in it is `None`, and `problems` say why.

    `files` holds the size in bytes of each file in `docs`, by its path there.
    """

    root: Path
    today: date
    documents: Documents
    pages: Pages
    files: Mapping[PurePosixPath, int]
    settings: Settings | None
    bank: Bank | None
    directory: Directory | None
    vocabulary: Vocabulary | None
    alarms: Alarms | None
    law_watch: LawWatch | None
    own_words: frozenset[str]
    reviewed_pages: tuple[ReviewedPage, ...]
    originals: Originals
    translations: tuple[Translation, ...]
    memory: Memory
    problems: list[Problem]

    @classmethod
    def open(
        cls,
        root: Path,
        today: date,
        *,
        extra: Mapping[str, Any] | None = None,
        instead: Mapping[Path, str] | None = None,
        known: Known | None = None,
    ) -> "Project":
        """Read the project in a folder as it is on a day. Never raises for what is in the files.

        `extra` is that part of `mkdocs.yml` as MkDocs reads it, which knows the environment.
        `instead` holds texts to read in place of files: a change that is not written yet.
        `known` holds what was worked out of the files when they were read before.
        """
        tree = Tree(root, instead or {}, known or Known())
        problems = _Problems()
        settings_file, bank_file = tree.document(SETTINGS_FILE), tree.document(BANK_FILE)
        words_file, alarms_file = tree.document(VOCABULARY_FILE), tree.document(ALARMS_FILE)
        local = tree.local_documents()
        # What depends on a bank that cannot be read is not judged: half of it is no measure.
        facts = bank_file if has_content(bank_file) else Document(BANK_FILE)
        context = Context(today, stated_language(settings_file))
        languages = stated_editions(settings_file)
        written = with_sub_pages(problems.of(tree.pages()), settings_file.value(("nav",)))
        pages, others = pages_by_language(written, languages)
        in_docs = tree.files_in_docs()
        files = Files(in_docs, languages)

        problems += check_files(root)
        problems += check_html(written, settings_file, tree.known)
        settings = problems.of(
            check_settings(settings_file, pages, context, extra, with_words(root))
        )
        bank = problems.of(check_bank(bank_file, context))
        directory = problems.of(check_directory(local, facts, context))
        problems += [*tree.stray_files(), *check_pages(pages, facts)]
        problems += check_page_texts(written, facts, files)
        problems += check_own_files(facts, in_docs)
        problems += check_menu(settings_file, pages, files)
        reviewed = problems.of(check_reviews(pages, facts, context))
        problems += check_place_lists(facts, directory or Directory())
        if settings and has_content(facts):
            problems += check_newer_plan(settings.plan, settings_file, facts)
        answers = KnownAnswers.of(pages, bank, directory, others)
        vocabulary = problems.of(check_vocabulary(words_file, answers, context))
        alarms = problems.of(check_alarms(alarms_file, pages, bank, context))
        originals = Originals(pages, bank, directory, settings, answers)
        translations = problems.of(read_translations(tree, others, originals, facts, context))
        watch = problems.of(check_law_watch(tree.optional_document(WATCH_FILE), context))
        own_words = problems.of(tree.own_words())
        memory = problems.of(tree.memory())
        if not has_content(settings_file):  # how pages are read, and which there are, stands there
            problems = _Problems(
                each for each in problems if each.position.file.parts[0] not in _PAGES
            )
        return cls(
            root=root,
            today=today,
            documents=Documents(settings_file, bank_file, local, words_file, alarms_file),
            pages=pages,
            files=in_docs,
            settings=settings,
            bank=bank,
            directory=directory,
            vocabulary=vocabulary,
            alarms=alarms,
            law_watch=watch,
            own_words=own_words,
            reviewed_pages=reviewed,
            originals=originals,
            translations=translations,
            memory=memory,
            problems=[with_remedy(each, today) for each in once_each(problems)],
        )

    def text(self, path: Path) -> str:
        """Return a file's text as it is, line ends too, to be changed and written again.

        Raises `OSError`, and `UnicodeDecodeError` for a file that `problems` tells of.
        """
        return (self.root / path).read_bytes().decode("utf-8")

    @property
    def all_pages(self) -> list[Page]:
        """The pages of every edition, those of the main one first."""
        others = (page for each in self.translations for page in each.pages.values())
        return [*self.pages.values(), *others]

    @property
    def facts(self) -> list[Document]:
        """The files with facts as plain data: the bank, then what is local."""
        return [self.documents.bank, *self.documents.local.values()]

    @property
    def errors(self) -> list[Problem]:
        """What must be put right before a site can be made."""
        return errors(self.problems)

    @property
    def texts(self) -> Mapping[SourceText, SourceField] | None:
        """Every text that editions translate; `None` where there are errors in what holds them."""
        return self.originals.texts

    @property
    def coverages(self) -> list[tuple[Locale, Coverage]]:
        """How much there is in each language of an edition besides the main one."""
        texts = self.texts
        if texts is None:
            return []
        return [(each.locale, each.coverage(self.pages, texts)) for each in self.translations]

    def editions(self) -> list[Edition]:
        """Return the main edition, then each other. Raises `UnsoundProjectError`."""
        main = self.edition()
        return [main, *(translated_edition(main, each) for each in self.translations)]

    def edition(self) -> Edition:
        """Return the main edition, in the project's own language. Raises `UnsoundProjectError`."""
        settings, bank, directory = self.settings, self.bank, self.directory
        vocabulary, alarms = self.vocabulary, self.alarms
        if not (settings and bank and directory and vocabulary and alarms) or self.errors:
            raise UnsoundProjectError(self.problems)
        directory = directory.on(self.today)
        if closed := closed_addresses(self.memory):
            bank = without_closed(bank, closed)
            directory = directory_without_closed(directory, closed)
        return Edition(
            Locale(settings.language),
            self.today,
            settings,
            bank,
            directory,
            self.pages,
            vocabulary,
            alarms,
            self.reviewed_pages,
            last_answers(self.memory),
            {path: size for path, size in self.files.items() if path.suffix != ".md"},
        )
