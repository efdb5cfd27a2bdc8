"""Help services (HSDS `service`)."""

from typing import Self

from pydantic import Field, model_validator

from rusplan.bank.channel import Channel
from rusplan.bank.owner import OwnerId, ReviewMonths
from rusplan.bank.review import Check, checks
from rusplan.bank.taxonomy import Audience, Language, OwnLanguage
from rusplan.bank.term import ServiceStatus
from rusplan.bank.value import (
    Age,
    AssuredDate,
    HttpAddress,
    Login,
    SeenDate,
    Slug,
    Text,
    Unique,
    problem,
)
from rusplan.problems.problem import ProblemCode
from rusplan.yaml.model import Model


class Service(Model):
    """A service that people can turn to, with every channel that may be published.

    `status: unconfirmed` lists the service but holds its numbers and hours back.
    """

    id: Slug = Field(description="Fast id, òg ankeret på sida.")
    name: Text = Field(description="Namnet tenesta bruker sjølv.")
    name_language: OwnLanguage = Field(description="Språket namnet er skrive på.")
    alternate_name: Text | None = Field(None, description="Eit anna eller tidlegare namn.")
    organization: Text | None = Field(None, description="Kven som driv tenesta.")
    description: Text = Field(description="Éi setning om kva ein får hjelp til.")
    status: ServiceStatus = Field(description="confirmed eller unconfirmed.")
    url: HttpAddress | None = Field(None, description="Heimesida.")
    login: Login = None
    channels: tuple[Channel, ...] = Field((), description="Telefon, SMS, chat og e-post.")
    audience: Unique[Audience] = Field(min_length=1, description="Kven ho er for, t.d. elev.")
    topics: Unique[Slug] = Field(min_length=1, description="Emne-id-ar; det første er gruppa.")
    languages: Unique[Language] = Field((), description="Språk tenesta svarar på.")
    minimum_age: Age | None = Field(None, description="Lågaste alder.")
    maximum_age: Age | None = Field(None, description="Høgaste alder.")
    eligibility_description: Text | None = Field(None, description="Kven ho er for, i ord.")
    fees_description: Text | None = Field(None, description="Kva det kostar.")
    confidentiality: Text | None = Field(None, description="Anonymitet og teieplikt, i ord.")
    note: Text | None = Field(None, description="Atterhald lesaren bør vite om.")
    editor_note: Text | None = Field(
        None, description="Til dei som held oppføringa ved like. Lesarane ser det ikkje."
    )
    when_closed: Slug | None = Field(
        None, description="Id-en til ei teneste med same føremål, som svarar når denne har stengt."
    )
    assured_date: AssuredDate | None = Field(
        None, description="Dagen tenesta sist blei kontrollert. Tomt: ikkje stadfesta."
    )
    sources: Unique[HttpAddress] = Field(min_length=1, description="Kjeldene.")
    seen_date: SeenDate = None
    owner: OwnerId = None
    review_months: ReviewMonths = None

    @property
    def publisher(self) -> str:
        """Who stands behind it; empty when that is not known."""
        return self.organization or ""

    @property
    def phones(self) -> tuple[Channel, ...]:
        """The channels where somebody answers when one calls, the first to call first."""
        return tuple(channel for channel in self.channels if channel.kind.is_spoken)

    @property
    def checks(self) -> tuple[Check, ...]:
        """What a person is to check again: what is said of the service, and each number."""
        numbers = [
            (channel.number, channel.assured_date or self.assured_date)
            for channel in self.channels
            if channel.number
        ]
        return checks(self.assured_date, self.review_months, numbers)

    @model_validator(mode="after")
    def _ages_in_order(self) -> Self:
        low, high = self.minimum_age, self.maximum_age
        if low is not None and high is not None and low > high:
            raise problem(ProblemCode.BAD_AGE)
        return self

    @model_validator(mode="after")
    def _holds_back_what_is_unconfirmed(self) -> Self:
        unconfirmed = self.status.is_unconfirmed
        if unconfirmed and any(c.number or c.schedules for c in self.channels):
            raise problem(ProblemCode.UNCONFIRMED_CONTACT)
        if not unconfirmed and self.assured_date is None:
            raise problem(
                ProblemCode.STATUS_MISMATCH,
                status=self.status,
                reason="ei stadfesta teneste skal ha «assured_date»",
            )
        return self
