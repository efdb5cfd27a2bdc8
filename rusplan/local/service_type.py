"""The kinds of local services, in the plan's order (HSDS `taxonomy_term`)."""

from enum import StrEnum

from pydantic import Field

from rusplan.bank.value import HttpAddress, Slug, Text, Unique
from rusplan.yaml.model import Model


class Scope(StrEnum):
    """Whether each municipality has a service of this kind, or several share one."""

    MUNICIPAL = "kommune"
    REGIONAL = "region"

    @property
    def is_shared(self) -> bool:
        """Say whether several municipalities have one together, which is shown after their own."""
        return self is Scope.REGIONAL


class ServiceType(Model):
    """One kind of service, and what a page promises where none of the kind is confirmed."""

    id: Slug = Field(description="Fast id. Ankeret på sidene er «slag-» og id-en.")
    name: Text = Field(description="Namnet i planen.")
    scope: Scope = Field(description="kommune eller region.")
    description: Text = Field(description="Éi setning om kva ein får hjelp til.")
    related: Unique[Slug] = Field(
        (), description="Id-ar til slag som høyrer saman med dette, t.d. vakta utanom kontortid."
    )
    county_entries: Unique[Slug] = Field(
        (), description="Id-ar i banken til tenester av dette slaget for heile fylket."
    )
    duty: Text | None = Field(
        None, description="Kva kvar kommune skal ha, når det er ei plikt: éi setning."
    )
    duty_source: HttpAddress | None = Field(None, description="Sida der plikta står.")
    fallback: Text = Field(description="Kvar ein kan spørje når tenesta ikkje er stadfesta.")
    fallback_entries: Unique[Slug] = Field(
        (), description="Id-ar i banken til det som kan hjelpe i staden."
    )
