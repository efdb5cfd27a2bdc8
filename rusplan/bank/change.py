"""What has changed since the plan was revised in August 2019."""

from pydantic import Field

from rusplan.bank.owner import OwnerId, ReviewMonths
from rusplan.bank.review import Check, checks
from rusplan.bank.taxonomy import OwnLanguage
from rusplan.bank.term import ChangeKind
from rusplan.bank.value import AssuredDate, HttpAddress, PlainDate, SeenDate, Slug, Text, Unique
from rusplan.yaml.model import Model


class Change(Model):
    """A law, guide or service that is not what the plan's own sentence says any more."""

    id: Slug = Field(description="Fast id, òg ankeret på sida.")
    kind: ChangeKind = Field(description="lov, rettleiar eller teneste.")
    before: Text = Field(description="Slik står det i planen.")
    now: Text = Field(description="Slik er det i dag.")
    now_language: OwnLanguage = Field(description="Språket i «now».")
    summary: Text = Field(description="Kva det har å seie for lesaren, i eitt avsnitt.")
    warning: Text | None = Field(None, description="Det ein ikkje må ta feil av.")
    in_force: PlainDate | None = Field(None, description="Dagen det byrja å gjelde.")
    url: HttpAddress | None = Field(None, description="Der det står i dag.")
    entry: Slug | None = Field(None, description="Id-en til ressursen eller tenesta i dag.")
    assured_date: AssuredDate = Field(description="Dagen dette sist blei kontrollert.")
    sources: Unique[HttpAddress] = Field(min_length=1, description="Kjeldene.")
    seen_date: SeenDate = None
    owner: OwnerId = None
    review_months: ReviewMonths = None

    @property
    def checks(self) -> tuple[Check, ...]:
        """What a person is to check again."""
        return checks(self.assured_date, self.review_months)
