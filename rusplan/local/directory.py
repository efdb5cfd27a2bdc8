"""The directory of everything local, and the questions that pages ask it."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from rusplan.local.county import County
from rusplan.local.local_service import LocalService
from rusplan.local.municipality import Municipality
from rusplan.local.school import Contact, School
from rusplan.local.service_type import ServiceType

PLACE_FOLDERS = frozenset({Municipality.PAGE_FOLDER, School.PAGE_FOLDER})
"""The folders that hold nothing but the pages of places."""

_Place = Municipality | School

Coverage = dict[tuple[str, str], list[LocalService]]
"""Services by the id of an area and the id of a service type."""


@dataclass(frozen=True)
class Directory:
    """The county, its municipalities and schools. A project without `local/` has an empty one.

    `ended` are the places that there were before (see `on`).
    """

    county: County | None = None
    municipalities: tuple[Municipality, ...] = ()
    schools: tuple[School, ...] = ()
    contacts: tuple[Contact, ...] = ()
    ended: tuple[_Place, ...] = ()

    def on(self, day: date) -> "Directory":
        """Return the directory as it is on a day: without the places whose last day is over."""
        towns = tuple(each for each in self.municipalities if not _has_ended(each, day))
        schools = tuple(each for each in self.schools if not _has_ended(each, day))
        places: tuple[_Place, ...] = (*self.municipalities, *self.schools)
        ended = tuple(each for each in places if _has_ended(each, day))
        return replace(self, municipalities=towns, schools=schools, ended=ended)

    @cached_property
    def taken_over(self) -> dict[str, tuple[_Place, ...]]:
        """By the id of each place that there was: the places that are there in its stead."""
        found: dict[str, tuple[_Place, ...]] = defaultdict(tuple)
        there: tuple[_Place, ...] = (*self.municipalities, *self.schools)
        for place in there:
            for former in place.former_ids:
                found[former] += (place,)
        for place in self.ended:
            for former in (place.id, *place.former_ids):
                found[former] = tuple(dict.fromkeys((*found[former], *self._now(place))))
        return dict(found)

    def _now(self, place: _Place, seen: tuple[str, ...] = ()) -> list[_Place]:
        """Return what has come in a place's stead, however many times it has been taken over."""
        if place not in self.ended:
            return [place]
        towns, schools = self.municipalities_by_id, self.schools_by_id
        known: dict[str, _Place] = {**towns, **schools}
        return [
            now
            for each in place.successors
            if each not in (*seen, place.id)
            for now in self._now(known[each], (*seen, place.id))
        ]

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
        """The municipalities by id, in alphabetical order of the file names, those ended first."""
        ended = [each for each in self.ended if isinstance(each, Municipality)]
        return {each.id: each for each in (*ended, *self.municipalities)}

    @cached_property
    def schools_by_id(self) -> dict[str, School]:
        """The schools by id, those ended first."""
        ended = [each for each in self.ended if isinstance(each, School)]
        return {each.id: each for each in (*ended, *self.schools)}

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


def _has_ended(place: _Place, day: date) -> bool:
    return place.end_date is not None and place.end_date < day
