"""What the page of a municipality or a school lists: whom to talk to, near first."""

from dataclasses import dataclass
from functools import partial

from rusplan.bank.bank import Entry
from rusplan.bank.service import Service
from rusplan.language import Locale
from rusplan.local.local_service import LocalService
from rusplan.local.municipality import Municipality
from rusplan.local.service_type import Scope, ServiceType
from rusplan.marked import N_
from rusplan.pages.alphabet import alphabetical
from rusplan.pages.drawn_page import Block, Piece, joined
from rusplan.pages.page_context import PageContext
from rusplan.project.place_list_check import NATIONAL_LIST

_HEADINGS = {
    Scope.MUNICIPAL: (N_("I kommunen"), "kommunen"),
    Scope.REGIONAL: (N_("I fylket"), "fylket"),
}


@dataclass(frozen=True)
class Offer:
    """What a municipality has of one kind of service, may have, or can use instead."""

    kind: ServiceType
    services: list[Entry]
    possible: list[LocalService]
    instead: list[Entry]
    related: list[ServiceType]


def list_places(context: PageContext, _: str) -> list[Block]:
    """Return links to the page of every municipality and school."""
    directory = context.edition.directory
    piece = context.render(
        "places.html",
        municipalities=sorted(directory.municipalities, key=lambda each: alphabetical(each.name)),
        schools=sorted(directory.schools, key=lambda each: alphabetical(each.name)),
        names=directory.municipalities_by_id,
    )
    return [piece]


def list_municipality(context: PageContext, municipality_id: str) -> list[Block]:
    """Return everything that the page of a municipality lists."""
    directory = context.edition.directory
    municipality = directory.municipalities_by_id[municipality_id]
    context.show(municipality)
    schools = directory.schools_in(municipality_id)
    at_school = context.render("at_school.html", contacts=directory.contacts, schools=schools)
    return _place(context, at_school, municipality)


def list_school(context: PageContext, school_id: str) -> list[Block]:
    """Return everything that the page of a school lists."""
    directory = context.edition.directory
    school = directory.schools_by_id[school_id]
    municipality = directory.municipalities_by_id[school.municipality]
    at_school = context.render(
        "school.html", contacts=directory.contacts, school=school, municipality=municipality
    )
    return _place(context, at_school, municipality)


def _place(context: PageContext, at_school: Piece, municipality: Municipality) -> list[Block]:
    heading = partial(_heading, context.locale)
    blocks: list[Block] = [heading(N_("På skolen"), "skolen"), at_school]
    for scope, (title, anchor) in _HEADINGS.items():
        blocks.append(heading(title, anchor))
        for kind in context.edition.directory.service_types:
            if kind.scope is scope:
                key = ("offer", municipality.id, kind.id)
                blocks.append(context.alike(key, partial(_offer, context, municipality, kind)))
    national = context.alike(("national",), partial(_national, context))
    return joined([*blocks, heading(N_("I heile landet"), "landet"), national])


def _heading(locale: Locale, title: str, anchor: str) -> str:
    return f"## {locale.gettext(title)} {{#{anchor}}}"


def _offer(context: PageContext, municipality: Municipality, kind: ServiceType) -> Piece:
    directory, bank = context.edition.directory, context.bank
    in_county = [bank.entries[each] for each in kind.county_entries]
    services = [*directory.serving(municipality.id, kind.id), *in_county]
    possible = directory.possibly_serving(municipality.id, kind.id)
    instead = [bank.entries[each] for each in kind.fallback_entries]
    related = [directory.service_types_by_id[each] for each in kind.related]
    offer = Offer(kind, services, possible, instead, related)
    return context.render("offer.html", offer=offer, municipality=municipality)


def _national(context: PageContext) -> Piece:
    bank = context.bank
    items = [item for group in bank.lists_by_id[NATIONAL_LIST].groups for item in group.items]
    entries = [bank.entries[item.entry] for item in items]
    services = [entry for entry in entries if isinstance(entry, Service)]
    return context.render("national.html", services=services)
