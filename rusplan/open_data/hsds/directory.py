"""The national and the local services as an HSDS directory: a list of services."""

from datetime import date
from typing import Any

import pydantic_core

from rusplan.bank.bank import Bank
from rusplan.bank.service import Service as BankService
from rusplan.bank.value import slug
from rusplan.language import Locale
from rusplan.local import Directory
from rusplan.local.local_service import LocalService
from rusplan.open_data.hsds.attribute import attributes
from rusplan.open_data.hsds.channel import phones, service_at_location
from rusplan.open_data.hsds.identity import identity
from rusplan.open_data.hsds.local_service import local_attributes, seats, service_areas
from rusplan.open_data.hsds.record import Language, Organization, Service
from rusplan.open_data.hsds.utc_offset import OffsetPeriod, offset_periods


def to_json(bank: Bank, local: Directory, today: date, locale: Locale) -> str:
    """Return the directory as JSON: an array of services (HSDS 3.0 `service`)."""
    services = [
        each.model_dump(mode="json", exclude_defaults=True)
        for each in directory(bank, local, today, locale)
    ]
    return pydantic_core.to_json(services, indent=2).decode() + "\n"


def directory(bank: Bank, local: Directory, today: date, locale: Locale) -> list[Service]:
    """Return the confirmed services, the national ones first, each in the order of its file.

    Those that nobody has confirmed are left out: HSDS cannot say so, only that one is active.
    `today` decides which two halves of the year the hours are dated for.
    """
    services = (*bank.services, *local.services.values())
    confirmed = [service for service in services if service.assured_date]
    organizations = _organizations(confirmed, locale)
    halves = offset_periods(today)
    return [_service(each, bank, local, organizations, halves) for each in confirmed]


def _service(
    service: BankService,
    bank: Bank,
    local: Directory,
    organizations: dict[str, Organization],
    halves: tuple[OffsetPeriod, ...],
) -> Service:
    organization = organizations.get(service.organization or "")
    topics = [bank.topics_by_id[each].name for each in service.topics]
    facts = {
        "audience": service.audience,
        "topics": topics,
        "confidentiality": service.confidentiality,
        "note": service.note,
        "login": service.login,
        "sources": service.sources,
    }
    fields: dict[str, Any] = {
        "id": identity("service", service.id),
        "organization_id": organization and organization.id,
        "name": service.name,
        "alternate_name": service.alternate_name,
        "description": service.description,
        "url": service.url,
        "status": "active",
        "fees_description": service.fees_description,
        "eligibility_description": service.eligibility_description,
        "minimum_age": service.minimum_age,
        "maximum_age": service.maximum_age,
        "assured_date": service.assured_date,
        "phones": [each for channel in service.channels for each in phones(service.id, channel)],
        "languages": [
            Language(id=identity("language", service.id, code), code=code)
            for code in service.languages
        ],
        "organization": organization,
        "service_at_locations": [
            service_at_location(service.id, each, halves) for each in service.channels
        ],
        "attributes": attributes(BankService, "service", (service.id,), facts),
    }
    if isinstance(service, LocalService):
        fields["application_process"] = service.application_process
        fields["service_areas"] = service_areas(service, local)
        fields["service_at_locations"] += seats(service, local)
        fields["attributes"] += local_attributes(service, local)
    return Service.model_validate(fields)


def _organizations(services: list[BankService], locale: Locale) -> dict[str, Organization]:
    """Return the organizations by name, each described by what it runs: HSDS demands a text."""
    runs: dict[str, list[str]] = {}
    for service in services:
        if service.organization:
            runs.setdefault(service.organization, []).append(service.name)
    return {
        name: Organization(
            id=identity("organization", slug(name)),
            name=name,
            description=locale.gettext("Står bak {services}.").format(services=", ".join(names)),
        )
        for name, names in runs.items()
    }
