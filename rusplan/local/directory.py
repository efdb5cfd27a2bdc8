"""The directory of everything local, and the questions that pages ask it."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from rusplan.local.county import County
from rusplan.local.local_service import LocalService
from rusplan.local.municipality import Municipality
from rusplan.local.school import Contact, School
from rusplan.local.service_type import ServiceType

Coverage = dict[tuple[str, str], list[LocalService]]
"""Services by the id of an area and the id of a service type."""


@dataclass(frozen=True)
class Directory:
    """The county, its municipalities and schools. A project without `local/` has an empty one."""

    county: County | None = None
    municipalities: tuple[Municipality, ...] = ()
    schools: tuple[School, ...] = ()
    contacts: tuple[Contact, ...] = ()

    @property
    def service_types(self) -> tuple[ServiceType, ...]:
        """The kinds of services, in the plan's order."""
        return self.county.service_types if self.county else ()

    @cached_property
    def service_types_by_id(self) -> dict[str, ServiceType]:
        """The kinds of services by id."""
        return {kind.id: kind for kind in self.service_types}

    @cached_property
    def services(self) -> dict[str, LocalService]:
        """All local services by id: the shared ones first, then those of each municipality."""
        return {service.id: service for service in self._all_services()}

    @cached_property
    def municipalities_by_id(self) -> dict[str, Municipality]:
        """The municipalities by id, in alphabetical order of the file names."""
        return {each.id: each for each in self.municipalities}

    @cached_property
    def schools_by_id(self) -> dict[str, School]:
        """The schools by id."""
        return {each.id: each for each in self.schools}

    def serving(self, municipality: str, service_type: str) -> list[LocalService]:
        """Return the services of a type for all of a municipality: its own first."""
        return self._found(self._served, municipality, service_type)

    def serving_a_part(self, municipality: str, service_type: str) -> list[LocalService]:
        """Return the services of a type that are there for a part of a municipality only."""
        return self._serving_a_part.get((municipality, service_type), [])

    def possibly_serving(self, municipality: str, service_type: str) -> list[LocalService]:
        """Return the services of a type that may serve a municipality, though none confirms it."""
        return self._found(self._possible, municipality, service_type)

    def schools_in(self, municipality: str) -> list[School]:
        """Return the schools that lie in a municipality."""
        return self._schools_by_municipality[municipality]

    def _found(self, coverage: Coverage, municipality: str, kind: str) -> list[LocalService]:
        county = self.county.id if self.county else ""
        return coverage.get((municipality, kind), []) + coverage.get((county, kind), [])

    def _all_services(self) -> Iterator[LocalService]:
        if self.county:
            yield from self.county.services
        for municipality in self.municipalities:
            yield from municipality.services

    @cached_property
    def _served(self) -> Coverage:
        coverage = defaultdict(list)
        for service in self.services.values():
            for area in service.service_areas:
                coverage[area, service.type].append(service)
        return coverage

    @cached_property
    def _serving_a_part(self) -> Coverage:
        coverage = defaultdict(list)
        for service in self.services.values():
            for part in service.part_areas:
                coverage[part.area, service.type].append(service)
        return coverage

    @cached_property
    def _possible(self) -> Coverage:
        coverage = defaultdict(list)
        for service in self.services.values():
            for area in service.possible_areas:
                coverage[area, service.type].append(service)
        return coverage

    @cached_property
    def _schools_by_municipality(self) -> dict[str, list[School]]:
        schools = defaultdict(list)
        for school in self.schools:
            schools[school.municipality].append(school)
        return schools
