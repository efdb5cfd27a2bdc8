"""What HSDS says of a service that is there for some places only: whom it serves, and its seat."""

import re

from rusplan.local import Directory
from rusplan.local.local_service import LocalService
from rusplan.open_data.hsds.attribute import attributes
from rusplan.open_data.hsds.identity import identity
from rusplan.open_data.hsds.record import (
    Address,
    Attribute,
    Location,
    ServiceArea,
    ServiceAtLocation,
)

_WHOLE_ADDRESS = re.compile(r"(?P<address_1>[^,]+), (?P<postal_code>\d{4}) (?P<city>[^,]+)")
"""A visiting address whose parts are those that HSDS requires: `Storgata 1, 6413 Molde`."""


def service_areas(service: LocalService, local: Directory) -> list[ServiceArea]:
    """Return the municipalities, parts of them, or the county, that the service is there for."""
    named = {area: _area_name(area, local) for area in service.service_areas}
    named |= {
        part.area: f"{part.name} ({_area_name(part.area, local)})" for part in service.part_areas
    }
    return [
        ServiceArea(
            id=identity("service_area", service.id, area),
            service_id=identity("service", service.id),
            name=name,
        )
        for area, name in named.items()
    ]


def seats(service: LocalService, local: Directory) -> list[ServiceAtLocation]:
    """Return where the service is visited; nothing unless the address is whole."""
    whole = _WHOLE_ADDRESS.fullmatch(service.address or "")
    if not (whole and local.county):
        return []
    key = (service.id, "seat")
    address = Address(
        id=identity("address", *key),
        state_province=local.county.name,
        country="NO",
        address_type="physical",
        **whole.groupdict(),
    )
    location = Location(
        id=identity("location", *key), location_type="physical", addresses=(address,)
    )
    return [
        ServiceAtLocation(
            id=identity("service_at_location", *key),
            service_id=identity("service", service.id),
            location_id=location.id,
            location=location,
        )
    ]


def local_attributes(service: LocalService, local: Directory) -> list[Attribute]:
    """Return the facts of a local service that HSDS has no field for."""
    facts = {
        "type": local.service_types_by_id[service.type].name,
        "host": _area_name(service.host, local) if service.host else None,
        "first_contact": service.first_contact,
    }
    return attributes(LocalService, "service", (service.id,), facts)


def _area_name(area: str, local: Directory) -> str:
    if local.county and area == local.county.id:
        return local.county.name
    return local.municipalities_by_id[area].name
