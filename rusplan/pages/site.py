"""Everything that a build starts from."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from rusplan.bank import Bank
from rusplan.bank.problem import Problem, errors
from rusplan.bank.reading import check_bank, read_bank_file
from rusplan.pages.settings import Settings
from rusplan.pages.usage import check_pages


@dataclass(frozen=True, slots=True)
class Site:
    """The bank, the pages' folder and the owner's settings."""

    bank: Bank
    docs: Path
    settings: Settings


def read_site(
    root: Path, docs: Path, settings: Settings, today: date
) -> tuple[Site | None, list[Problem]]:
    """Read the bank under `root` and check it against the pages in `docs`.

    Returns the site, or `None` when there is any error, and every problem found.
    """
    document = read_bank_file(root)
    bank, problems = check_bank(document, today)
    problems = [*problems, *check_pages(docs, document)]
    sound = bank is not None and not errors(problems)
    return (Site(bank, docs, settings) if bank and sound else None), problems
