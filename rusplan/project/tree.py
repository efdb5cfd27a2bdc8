"""The files of a project: the one place where they are read."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from rusplan.linkcheck.memory import state_file
from rusplan.linkcheck.memory.closed_links import UnreadableMemory, read_memory
from rusplan.linkcheck.memory.memory import Memory
from rusplan.local.reading import LOCAL_FOLDER, SHARED_FILES
from rusplan.plain_file import is_plain_file, read_plain_file
from rusplan.problems.messages import system_reason
from rusplan.problems.problem import Position, Problem, ProblemCode
from rusplan.project.flood import is_flood, outline
from rusplan.project.known import Known
from rusplan.project.page import DOCS, Page
from rusplan.yaml.document import Document
from rusplan.yaml.reading import compose_document, read_document

WORD_LIST = Path("ordliste.txt")


@dataclass(frozen=True, slots=True)
class Tree:
    """A project's folder. A text in `instead` is read as if it stood in the file of that path.

    A file whose content is `known` is read, but not taken apart again.
    """

    root: Path
    instead: Mapping[Path, str] = field(default_factory=dict)
    known: Known = field(default_factory=Known)

    def document(self, path: Path) -> Document:
        """Return a YAML file as plain data. What is wrong stands in its `problems`."""
        if path in self.instead:
            return compose_document(self.instead[path].encode(), path)
        return read_document(self.root / path, shown_as=path, compose=self._composed)

    def optional_text(self, path: Path) -> tuple[str, list[Problem]]:
        """Return a text, empty where there is no such file."""
        if path in self.instead:
            return self.instead[path], []
        return self._text(path) if os.path.lexists(self.root / path) else ("", [])

    def optional_document(self, path: Path) -> Document | None:
        """Return the same, or `None` when there is no such file."""
        return self.document(path) if os.path.lexists(self.root / path) else None

    def local_documents(self) -> dict[Path, Document]:
        """Return the files in `local/` by their paths, in order."""
        files = (self.root / LOCAL_FOLDER).glob("*.yml")
        paths = {file.relative_to(self.root) for file in files}
        paths |= set(SHARED_FILES) if paths else set()
        return {path: self.document(path) for path in sorted(paths)}

    def files_in_docs(self) -> dict[PurePosixPath, int]:
        """Return the size in bytes of every file in `docs`, by its path there."""
        docs = self.root / DOCS
        return {
            PurePosixPath(file.relative_to(docs)): file.stat().st_size
            for file in docs.rglob("*")
            if file.is_file()
        }

    def stray_files(self) -> list[Problem]:
        """Return a problem for each file in `local/` that is not read, by its name."""
        files = sorted((self.root / LOCAL_FOLDER).glob("*"))
        return [
            Problem(ProblemCode.STRAY_FILE, Position(file.relative_to(self.root), 1, 1))
            for file in files
            if file.suffix != ".yml" and not file.name.startswith(".") and file.stem != "README"
        ]

    def pages(self) -> tuple[dict[PurePosixPath, Page], list[Problem]]:
        """Return every page in `docs`, and a problem for each that cannot be read as UTF-8.

        In the text of such a page, a sign stands for each byte that is no letter. What is no plain
        file is no page (see `file_check`), and of a flood only the outline is read.
        """
        pages: dict[PurePosixPath, Page] = {}
        problems: list[Problem] = []
        docs = self.root / DOCS
        for file in sorted(each for each in docs.rglob("*.md") if is_plain_file(each)):
            path = PurePosixPath(file.relative_to(docs))
            text, found = self._text(DOCS / path)
            problems += found
            if is_flood(text):
                text = outline(text)
                problems.append(Problem(ProblemCode.UNREADABLE_PAGE, Position(DOCS / path, 1, 1)))
            pages[path] = Page(path, text)
        return pages, problems

    def own_words(self) -> tuple[frozenset[str], list[Problem]]:
        """Return the words that are right here though the dictionary lacks them, in lower case.

        They stand one a line; `#` begins a comment. Without a file there are none.
        """
        if not os.path.lexists(self.root / WORD_LIST):
            return frozenset(), []
        text, problems = self._text(WORD_LIST)
        words = (line.partition("#")[0].strip().lower() for line in text.splitlines())
        return frozenset(words) - {""}, problems

    def _composed(self, raw: bytes, path: Path) -> Document:
        return self.known((path, raw), lambda: compose_document(raw, path))

    def _text(self, path: Path) -> tuple[str, list[Problem]]:
        try:
            raw = read_plain_file(self.root / path)
        except OSError as error:
            details = {"reason": system_reason(error)}
            place = Position(path, 1, 1)
            return "", [Problem(ProblemCode.UNREADABLE_FILE, place, details=details)]
        problems = []
        try:
            text = raw.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            read = raw[: error.start].decode("utf-8-sig").split("\n")
            place = Position(path, len(read), len(read[-1]) + 1)
            problems.append(Problem(ProblemCode.NOT_UTF8, place))
            text = raw.decode("utf-8-sig", errors="replace")
        return text.replace("\r\n", "\n").replace("\r", "\n"), problems

    def memory(self) -> tuple[Memory, list[Problem]]:
        """Return what the link check remembers, nothing when it has not run yet.

        A memory that cannot be read is a problem: not to know which links are closed is no reason
        to open them.
        """
        try:
            return read_memory(self.root), []
        except UnreadableMemory:
            return Memory(), [
                Problem(ProblemCode.UNREADABLE_MEMORY, Position(state_file.PATH, 1, 1))
            ]
