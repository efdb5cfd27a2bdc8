"""Everything that a build starts from."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from rusplan.bank import Bank
from rusplan.bank.reading import check_bank, read_bank_file
from rusplan.local import Directory, read_directory
from rusplan.pages.place import check_place_lists
from rusplan.problems.problem import Problem, errors
from rusplan.project.landmark import Landmarks, find_landmarks
from rusplan.project.page_check import check_pages
from rusplan.project.reviewed_page import Section, read_sections
from rusplan.project.settings import Settings
from rusplan.project.vocabulary_check import read_vocabulary
from rusplan.yaml.document import Document


@dataclass(frozen=True, slots=True)
class Site:
    """The bank, the pages' folder, the owner's settings, the day it is read on, and what is local.

    `sections` are the pages that somebody is to read through again; `landmarks` the main pages.
    """

    bank: Bank
    docs: Path
    settings: Settings
    today: date
    directory: Directory = Directory()  # noqa: RUF009 - it is frozen
    sections: tuple[Section, ...] = ()
    landmarks: Landmarks = Landmarks()  # noqa: RUF009 - it is frozen


def read_site(
    root: Path, docs: Path, settings: Settings, today: date
) -> tuple[Site | None, list[Problem]]:
    """Read the bank, `local/` and `search.yml` under `root`; check them against `docs`.

    Returns the site, or `None` when there is any error, and every problem found.
    """
    return check_site(read_bank_file(root), root, docs, settings, today)


def check_site(
    document: Document, root: Path, docs: Path, settings: Settings, today: date
) -> tuple[Site | None, list[Problem]]:
    """Return what `read_site` does, for a bank that is read already."""
    bank, problems = check_bank(document, today)
    directory, local_problems = read_directory(root, document, today)
    sections, section_problems = read_sections(docs, document, today)
    problems = [*problems, *local_problems, *check_pages(docs, document), *section_problems]
    problems += check_place_lists(document, directory or Directory())
    problems += read_vocabulary(root, docs, bank, today)[1]
    if bank is None or directory is None or errors(problems):
        return None, problems
    landmarks = find_landmarks(docs)
    return Site(bank, docs, settings, today, directory, sections, landmarks), problems
