"""Everything that somebody is responsible for, with the checks that it asks for."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from rusplan.bank.owner import Owner
from rusplan.bank.review import Check, holds_until
from rusplan.bank.service import Service
from rusplan.bank.term import Term
from rusplan.maintenance import messages
from rusplan.marked import N_
from rusplan.pages.item import Item, item_of, page_item
from rusplan.project import Edition


class DutyKind(Term):
    """What sort of thing is to be kept true, as maintainers are told it."""

    SECTION = "section", N_("del av planen")
    SERVICE = "service", N_("teneste")
    RESOURCE = "resource", N_("ressurs")
    CHANGE = "change", N_("endring")
    LOCAL_SERVICE = "local-service", N_("lokal teneste")
    SCHOOL = "school", N_("skole")
    MUNICIPALITY = "municipality", N_("heimesida til kommunen")


@dataclass(frozen=True)
class Duty:
    """One thing to keep true; `operator` is who can tell, `assured_date` its last check.

    `note` is a word to editors, and `unconfirmed` the sources that readers are not sent to.
    """

    kind: DutyKind
    item: Item
    title: str
    language: str
    operator: str
    owner: Owner
    assured_date: date | None
    checks: tuple[Check, ...]
    note: str = ""
    unconfirmed: tuple[str, ...] = ()

    @property
    def until(self) -> date | None:
        """The last day on which all its checks hold; None when one was never made, or none is."""
        return holds_until(self.checks)


def duties(edition: Edition) -> list[Duty]:
    """Return everything on a site that has an owner: what is to be checked first, first.

    What was never checked comes before the rest, what asks for no check after it.
    """
    found = [*_sections(edition), *_of_the_bank(edition), *_local(edition)]
    return sorted(found, key=lambda duty: (not duty.checks, duty.until or date.min, duty.title))


def _sections(edition: Edition) -> Iterator[Duty]:
    for page in edition.reviewed_pages:
        review = page.review
        yield Duty(
            DutyKind.SECTION,
            page_item(page.path),
            page.title,
            edition.locale.language,
            messages.PLAN_TEXT,
            edition.bank.owner(review.owner),
            review.reviewed,
            page.checks,
        )


def _of_the_bank(edition: Edition) -> Iterator[Duty]:
    for entry in edition.bank.entries.values():
        yield Duty(
            DutyKind.SERVICE if isinstance(entry, Service) else DutyKind.RESOURCE,
            item_of(entry),
            entry.name,
            entry.name_language,
            entry.publisher or entry.name,
            edition.bank.owner(entry.owner),
            entry.assured_date,
            entry.checks,
            entry.editor_note or "",
            () if entry.assured_date else tuple(entry.sources),
        )
    for change in edition.bank.changes:
        yield Duty(
            DutyKind.CHANGE,
            item_of(change),
            change.now,
            change.now_language,
            change.kind.label,
            edition.bank.owner(change.owner),
            change.assured_date,
            change.checks,
        )


def _local(edition: Edition) -> Iterator[Duty]:
    directory = edition.directory
    for service in directory.services.values():
        yield Duty(
            DutyKind.LOCAL_SERVICE,
            item_of(service),
            service.name,
            service.name_language,
            service.organization or service.name,
            edition.bank.owner(service.owner),
            service.assured_date,
            service.checks,
            service.editor_note or "",
        )
    for school in directory.schools:
        yield Duty(
            DutyKind.SCHOOL,
            item_of(school),
            school.name,
            school.name_language,
            school.name,
            edition.bank.owner(school.owner),
            school.assured_date,
            school.checks,
        )
    for municipality in directory.municipalities:
        yield Duty(
            DutyKind.MUNICIPALITY,
            item_of(municipality),
            municipality.name,
            edition.locale.language,
            messages.HOME_PAGE,
            edition.bank.owner(municipality.owner),
            municipality.assured_date,
            municipality.checks,
        )
