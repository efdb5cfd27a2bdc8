"""Help services that are there for some places and not for others."""

from pydantic import Field

from rusplan.bank.service import Service
from rusplan.bank.taxonomy import Audience
from rusplan.bank.value import Slug, Text, Unique


class LocalService(Service):
    """A service with the places it serves (HSDS `service_area`) and where it has its seat.

    One that serves several municipalities stands once, in `local/fylket.yml`.
    """

    type: Slug = Field(description="Slaget teneste: ein id frå «service_types» i fylket.yml.")
    service_areas: Unique[Slug] = Field(
        min_length=1, description="Id-ane til kommunane ho dekkjer, eller til heile fylket."
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
