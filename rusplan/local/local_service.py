"""Help services that are there for some places and not for others."""

from typing import Self

from pydantic import Field, model_validator

from rusplan.bank.service import Service
from rusplan.bank.taxonomy import Audience
from rusplan.bank.value import Slug, Text, Unique, problem
from rusplan.problems.problem import ProblemCode
from rusplan.yaml.model import Model


class PartOfArea(Model):
    """A named part of a municipality, when a service is not there for all of it."""

    area: Slug = Field(description="Id-en til kommunen.")
    name: Text = Field(description="Delen, slik folk kallar han: «Skodje og Ørskog».")


class LocalService(Service):
    """A service with the places it serves (HSDS `service_area`) and where it has its seat.

    One that serves several municipalities stands once, in `local/fylket.yml`.
    """

    type: Slug = Field(description="Slaget teneste: ein id frå «service_types» i fylket.yml.")
    service_areas: Unique[Slug] = Field(
        (), description="Id-ane til kommunane ho dekkjer heilt, eller til heile fylket."
    )
    part_areas: tuple[PartOfArea, ...] = Field(
        (), description="Kommunar ho dekkjer berre ein del av, og kva for ein del."
    )
    possible_areas: Unique[Slug] = Field(
        (), description="Kommunar ho kanskje dekkjer, men der det ikkje er stadfesta."
    )
    host: Slug | None = Field(None, description="Vertskommunen, der tenesta har kontoret sitt.")
    school: Slug | None = Field(None, description="Skolen tenesta held til på, når ho er der.")
    address: Text | None = Field(None, description="Besøksadressa.")
    application_process: Text | None = Field(
        None, description="Korleis ein kjem inn: utan time, sjølv eller med tilvising."
    )
    first_contact: Text | None = Field(None, description="Kva som skjer når ein tek kontakt.")
    audience: Unique[Audience] = Field((), description="Kven ho er for, t.d. elev. Tomt: alle.")
    topics: Unique[Slug] = Field((), description="Emne-id-ar i banken, når det trengst.")

    def part_of(self, municipality: str) -> str:
        """Return the part of a municipality that the service is for; empty when all, or none."""
        return next((each.name for each in self.part_areas if each.area == municipality), "")

    @model_validator(mode="after")
    def _serves_somewhere(self) -> Self:
        if not (self.service_areas or self.part_areas):
            raise problem(ProblemCode.NO_AREA)
        if any(each.area in self.service_areas for each in self.part_areas):
            raise problem(ProblemCode.WHOLE_AND_PART)
        return self
