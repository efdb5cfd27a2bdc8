"""Upper secondary schools, and whom a pupil can talk to there."""

from typing import ClassVar

from pydantic import Field

from rusplan.bank.owner import OwnerId, ReviewMonths
from rusplan.bank.review import Check, checks
from rusplan.bank.taxonomy import OwnLanguage
from rusplan.bank.value import (
    AssuredDate,
    HttpAddress,
    SeenDate,
    Slug,
    TelephoneNumber,
    Text,
    Unique,
)
from rusplan.local.ending import EndDate, Successors
from rusplan.local.place import Place
from rusplan.yaml.model import Model


class Contact(Model):
    """A role at every school (HSDS `contact`, without a name): never a person."""

    title: Text = Field(description="Rolla, slik planen nemner henne.")
    description: Text = Field(description="Kva ein kan bruke rolla til.")


class School(Place):
    """One school. What is not confirmed is left out."""

    PAGE_FOLDER: ClassVar[str] = "skole"

    id: Slug = Field(description="Fast id, òg adressa: skole/<id>.html.")
    name: Text = Field(description="Namnet skolen bruker sjølv.")
    name_language: OwnLanguage = Field(description="Språket namnet er skrive på.")
    alternate_name: Text | None = Field(None, description="Eit tidlegare namn.")
    former_ids: Unique[Slug] = Field(
        (), description="Id-ar staden har hatt, eller har teke over for. Adressene leier hit."
    )
    end_date: EndDate = None
    successors: Successors = ()
    municipality: Slug = Field(description="Id-en til kommunen skolen ligg i.")
    url: HttpAddress | None = Field(None, description="Heimesida.")
    phone: TelephoneNumber | None = Field(None, description="Sentralbordet.")
    address: Text | None = Field(None, description="Besøksadressa.")
    note: Text | None = Field(None, description="Atterhald lesaren bør vite om.")
    assured_date: AssuredDate | None = Field(
        None, description="Dagen opplysningane blei kontrollerte. Tomt: ikkje stadfesta."
    )
    sources: Unique[HttpAddress] = Field((), description="Kjeldene.")
    seen_date: SeenDate = None
    owner: OwnerId = None
    review_months: ReviewMonths = None

    @property
    def checks(self) -> tuple[Check, ...]:
        """What a person is to check again: what is said of the school, and its number."""
        number = [(self.phone, self.assured_date)] if self.phone else []
        return checks(self.assured_date, self.review_months, number)


class Schools(Model):
    """What `local/skolar.yml` says."""

    contacts: tuple[Contact, ...] = Field(min_length=1, description="Rollene på kvar skole.")
    schools: tuple[School, ...] = Field(description="Skolane.")
