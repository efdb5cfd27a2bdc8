"""Publications, pages and local arrangements that the plan points to."""

from typing import Self

from pydantic import Field, model_validator

from rusplan.bank.channel import Channel
from rusplan.bank.owner import OwnerId, ReviewMonths
from rusplan.bank.resource_status import LinkRule, ResourceStatus
from rusplan.bank.review import Check, checks
from rusplan.bank.taxonomy import Audience, Language, ResourceType
from rusplan.bank.value import (
    AssuredDate,
    HttpAddress,
    Login,
    OwnFile,
    SeenDate,
    Slug,
    TelephoneNumber,
    Text,
    Unique,
    problem,
)
from rusplan.problems.problem import ProblemCode
from rusplan.yaml.model import Model


class Resource(Model):
    """One resource: what it was in the plan, what has become of it, and where to go now.

    `url` is a working address and becomes a link. `plan_url` is the address printed in the plan;
    it is only ever shown as text.
    """

    id: Slug = Field(description="Fast id, òg ankeret på sida.")
    title: Text = Field(description="Tittelen, på språket han er skriven på.")
    language: Language = Field(description="Språkkoden, t.d. nn, nb eller en.")
    publisher: Text = Field(description="Kven som gir det ut.")
    type: ResourceType = Field(description="Kva slag det er.")
    audience: Unique[Audience] = Field(min_length=1, description="Kven det er for, t.d. elev.")
    topics: Unique[Slug] = Field(min_length=1, description="Emne-id-ar; det første er gruppa.")
    description: Text = Field(description="Éi setning om kva ein finn der.")
    status: ResourceStatus = Field(description="Kva som har hendt sidan planen kom.")
    status_note: Text | None = Field(None, description="Kva som har hendt, i ord.")
    url: HttpAddress | None = Field(None, description="Adressa i dag.")
    file: OwnFile | None = Field(
        None, description="Ei fil i docs/ å laste ned, i staden for «url»: filer/kontrakt.pdf."
    )
    login: Login = None
    plan_url: HttpAddress | None = Field(None, description="Adressa i planen sjølv.")
    plan_phone: TelephoneNumber | None = Field(
        None, description="Telefonnummeret i planen sjølv, ikkje stadfesta."
    )
    replacement: Slug | None = Field(None, description="Id-en til det som har same føremål no.")
    related: Unique[Slug] = Field((), description="Id-ar til anna som høyrer saman med dette.")
    assured_date: AssuredDate | None = Field(
        None, description="Dagen dette sist blei kontrollert. Tomt: ikkje stadfesta."
    )
    editor_note: Text | None = Field(
        None, description="Til dei som held oppføringa ved like. Lesarane ser det ikkje."
    )
    sources: Unique[HttpAddress] = Field((), description="Kjeldene.")
    seen_date: SeenDate = None
    owner: OwnerId = None
    review_months: ReviewMonths = None

    @property
    def name(self) -> str:
        """What it is called, as a service is called by its name."""
        return self.title

    @property
    def name_language(self) -> str:
        """The language that the title is in."""
        return self.language

    @property
    def phones(self) -> tuple[Channel, ...]:
        """None: a number in the plan is not one that anybody has confirmed."""
        return ()

    @property
    def leads(self) -> bool:
        """Say whether there is somewhere to go: a page elsewhere, or a file of our own."""
        return bool(self.url or self.file)

    @property
    def checks(self) -> tuple[Check, ...]:
        """What a person is to check again; nothing where no link and no number can go wrong."""
        if self.plan_phone:  # nobody has confirmed it since 2019
            return checks(self.assured_date, self.review_months, [(self.plan_phone, None)])
        if self.assured_date or self.status.is_unconfirmed:
            return checks(self.assured_date, self.review_months)
        return ()

    @model_validator(mode="after")
    def _fields_fit_the_status(self) -> Self:
        reason = ""
        if self.url and self.file:
            reason = "«url» og «file» kan ikkje stå saman; behald den eine"
        elif self.status.link is LinkRule.ALWAYS and not self.leads:
            reason = "«url» manglar; ei fil i docs/ står i «file»"
        elif self.status.link is LinkRule.NEVER and self.leads:
            reason = "«url» skal ikkje stå her, for adressa blir ei lenkje"
        elif self.status.needs_replacement and self.replacement is None:
            reason = "«replacement» manglar"
        elif not (self.status.is_local or self.file or self.sources):
            reason = "«sources» manglar"
        elif self.status.is_confirmed and self.assured_date is None:
            reason = "«assured_date» manglar; bruk unconfirmed når det ikkje er kontrollert"
        if reason:
            raise problem(ProblemCode.STATUS_MISMATCH, status=self.status, reason=reason)
        return self
