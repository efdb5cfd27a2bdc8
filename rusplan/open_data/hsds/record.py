"""HSDS 3.0 records: what its JSON Schema requires, and the fields that the bank can fill.

HSDS leaves times and dates as unchecked strings; here they are checked.
"""

from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from pydantic import AnyUrl, Field, StringConstraints

from rusplan.yaml.model import Model

Time = Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3]):[0-5]\d[+-]\d\d:\d\d$")]
"""HH:MM with the offset from UTC, as `schedule.opens_at` asks for."""

Name = Annotated[str, StringConstraints(min_length=1)]


class Record(Model):
    """The base of all records. A field that has nothing to say is left out, never null."""

    id: UUID


class Language(Record):
    """A language that the service answers in (ISO 639-1)."""

    code: Annotated[str, StringConstraints(pattern="^[a-z]{2}$")]


class TaxonomyTerm(Record):
    """What an attribute is about: a field of the bank that HSDS has no field for."""

    code: Name
    name: Name
    description: Name


class Attribute(Record):
    """A fact without a term of its own in HSDS."""

    link_id: UUID
    link_entity: Literal["service", "service_at_location"]
    value: Name
    taxonomy_term: TaxonomyTerm


class Phone(Record):
    """A number to call or to send text messages to; types are those of RFC 6350."""

    number: Name
    type: Literal["voice", "text"]
    description: Name | None = None


class Schedule(Record):
    """Weekly hours within the dates where one offset from UTC holds."""

    valid_from: date
    valid_to: date
    timezone: int
    freq: Literal["WEEKLY"]
    wkst: Literal["MO"]
    byday: Annotated[str, StringConstraints(pattern="^(MO|TU|WE|TH|FR|SA|SU)(,[A-Z]{2})*$")]
    opens_at: Time
    closes_at: Time


class Address(Record):
    """A whole address to visit; HSDS knows no part of one."""

    address_1: Name
    city: Name
    state_province: Name
    postal_code: Annotated[str, StringConstraints(pattern=r"^\d{4}$")]
    country: Literal["NO"]
    address_type: Literal["physical"]


class Location(Record):
    """Where a service is reached: at a telephone number or on a page, or at its door."""

    location_type: Literal["virtual", "physical"]
    url: AnyUrl | None = None
    addresses: tuple[Address, ...] = ()


class ServiceAtLocation(Record):
    """One channel of a service, or its seat. HSDS 3.0 gives phones no hours: they stand here."""

    service_id: UUID
    location_id: UUID
    description: Name | None = None
    location: Location
    phones: tuple[Phone, ...] = ()
    schedules: tuple[Schedule, ...] = ()
    attributes: tuple[Attribute, ...] = ()


class ServiceArea(Record):
    """A municipality or county that a service serves."""

    service_id: UUID
    name: Name


class Organization(Record):
    """Who runs a service."""

    name: Name
    description: Name


class Service(Record):
    """One service, with everything that belongs to it."""

    organization_id: UUID | None = None
    name: Name
    alternate_name: Name | None = None
    description: Name
    url: AnyUrl | None = None
    status: Literal["active"]
    application_process: Name | None = None
    fees_description: Name | None = None
    eligibility_description: Name | None = None
    minimum_age: Annotated[int, Field(ge=0)] | None = None
    maximum_age: Annotated[int, Field(ge=0)] | None = None
    assured_date: date
    phones: tuple[Phone, ...] = ()
    service_areas: tuple[ServiceArea, ...] = ()
    languages: tuple[Language, ...] = ()
    organization: Organization | None = None
    service_at_locations: tuple[ServiceAtLocation, ...] = ()
    attributes: tuple[Attribute, ...] = ()
