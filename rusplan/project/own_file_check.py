"""Checks that each file of the project's own that the bank offers to download is there."""

from collections.abc import Collection, Iterator
from pathlib import PurePosixPath

from rusplan.bank.value import is_own_path
from rusplan.problems.problem import Problem, ProblemCode
from rusplan.problems.suggestion import suggest
from rusplan.project.content_file import PAGE
from rusplan.yaml.document import Document
from rusplan.yaml.pattern import find


def check_own_files(bank: Document, files: Collection[PurePosixPath]) -> Iterator[Problem]:
    """Yield each file in `docs` that a resource leads to and that is not there, or is a page."""
    offered = [str(path) for path in files if path.suffix != PAGE]
    for location, file in find(bank.data, ("resources", "*", "file")):
        if is_own_path(file) and file not in offered:
            near = suggest(file, offered)
            add = f"Legg fila i docs/{file}, eller rett stien."
            details = {"suggestion": near if near.startswith("Meinte") else add}
            position = bank.position(location)
            yield Problem(ProblemCode.DEAD_PAGE_LINK, position, "file", file, details)
