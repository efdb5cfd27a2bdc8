"""What the page of a municipality or a school lists: whom to talk to, near first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rusplan.bank.service import Service
from rusplan.local.service_type import Scope
from rusplan.marked import N_
from rusplan.pages.term_names import alphabetical
from rusplan.project.heading import heading_text
from rusplan.project.place_list_check import NATIONAL_LIST

if TYPE_CHECKING:
    from rusplan.bank.bank import Entry
    from rusplan.language import Locale
    from rusplan.local.local_service import LocalService
    from rusplan.local.municipality import Municipality
    from rusplan.local.service_type import ServiceType
    from rusplan.pages.expansion import Expansion

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


def list_places(expansion: Expansion, _: str) -> str:
    """Return links to the page of every municipality and school."""
    directory = expansion.site.directory
    return expansion.render(
        "places.html",
        municipalities=sorted(directory.municipalities, key=lambda each: alphabetical(each.name)),
        schools=sorted(directory.schools, key=lambda each: alphabetical(each.name)),
        names=directory.municipalities_by_id,
    )


def list_municipality(expansion: Expansion, municipality_id: str) -> str:
    """Return everything that the page of a municipality lists."""
    directory = expansion.site.directory
    municipality = directory.municipalities_by_id[municipality_id]
    schools = directory.schools_in(municipality_id)
    at_school = expansion.render("at_school.html", contacts=directory.contacts, schools=schools)
    return "\n\n".join(
        [
            _heading(expansion.locale, N_("På skolen"), "skolen"),
            at_school,
            _near(expansion, municipality),
        ]
    )


def list_school(expansion: Expansion, school_id: str) -> str:
    """Return everything that the page of a school lists."""
    directory = expansion.site.directory
    school = directory.schools_by_id[school_id]
    municipality = directory.municipalities_by_id[school.municipality]
    at_school = expansion.render(
        "school.html",
        contacts=directory.contacts,
        school=school,
        municipality=municipality,
    )
    return "\n\n".join(
        [
            _heading(expansion.locale, N_("På skolen"), "skolen"),
            at_school,
            _near(expansion, municipality),
        ]
    )


def _near(expansion: Expansion, municipality: Municipality) -> str:
    parts = []
    for scope, (title, anchor) in _HEADINGS.items():
        parts.append(_heading(expansion.locale, title, anchor))
        for kind in expansion.site.directory.service_types:
            if kind.scope is scope:
                heading = f"### {heading_text(kind.name)} {{#slag-{kind.id}}}"
                parts += [heading, _offer(expansion, municipality, kind)]
    return "\n\n".join(
        [*parts, _heading(expansion.locale, N_("I heile landet"), "landet"), _national(expansion)]
    )


def _heading(locale: Locale, title: str, anchor: str) -> str:
    return f"## {locale.gettext(title)} {{#{anchor}}}"


def _offer(expansion: Expansion, municipality: Municipality, kind: ServiceType) -> str:
    directory, bank = expansion.site.directory, expansion.site.bank
    in_county = [bank.entries[each] for each in kind.county_entries]
    services = [*directory.serving(municipality.id, kind.id), *in_county]
    possible = directory.possibly_serving(municipality.id, kind.id)
    instead = [bank.entries[each] for each in kind.fallback_entries]
    related = [directory.service_types_by_id[each] for each in kind.related]
    shown = [expansion.show(each) for each in services]
    offer = Offer(kind, shown, possible, instead, related)
    return expansion.render("offer.html", offer=offer, municipality=municipality)


def _national(expansion: Expansion) -> str:
    bank = expansion.site.bank
    items = [item for group in bank.lists_by_id[NATIONAL_LIST].groups for item in group.items]
    entries = [expansion.show(bank.entries[item.entry]) for item in items]
    services = [entry for entry in entries if isinstance(entry, Service)]
    return expansion.render("national.html", services=services)
