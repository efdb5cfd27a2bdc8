"""What a site is built from, when its project has been read."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Self

from rusplan.language import Locale
from rusplan.linkcheck.inventory.bank_addresses import bank_addresses
from rusplan.linkcheck.inventory.occurrence import Inventory
from rusplan.linkcheck.memory.memory import Memory
from rusplan.project import Edition, Project
from rusplan.project.known import Known
from rusplan.project.settings import UNREACHABLE
from rusplan.project.translation.translation import Coverage


@dataclass(frozen=True, slots=True)
class Facts:
    """The editions, the main one first, and what the pages about the site itself tell.

    `links` are the addresses in the bank and `local/`, `coverages` how much there is in each other
    language; `warnings` are for whoever builds. What was read of the files themselves is let go of:
    it takes as much room as all that is drawn of it.
    """

    editions: tuple[Edition, ...]
    links: Inventory
    memory: Memory
    coverages: tuple[tuple[Locale, Coverage], ...] = ()
    warnings: tuple[str, ...] = ()

    @classmethod
    def read(
        cls,
        root: Path,
        today: date,
        extra: Mapping[str, Any] | None = None,
        known: Known | None = None,
    ) -> Self:
        """Read a project, with what `Project.open` takes. Raises `UnsoundProjectError`."""
        return cls.of(Project.open(root, today, extra=extra, known=known))

    @classmethod
    def of(cls, project: Project) -> Self:
        """Return what is built of a project. Raises `UnsoundProjectError`."""
        editions = tuple(project.editions())
        return cls(
            editions,
            bank_addresses(project.facts),
            project.memory,
            tuple(project.coverages),
            tuple(_warnings(project, editions[0])),
        )


def _warnings(project: Project, main: Edition) -> list[str]:
    found = []
    if count := len(project.problems):
        found.append(f"{count} åtvaringar i banken: sjå dei med «make check».")
    if not main.settings.is_reachable:
        found.append(UNREACHABLE)
    return found
