"""The whole bank."""

from functools import cached_property

from pydantic import Field

from rusplan.bank.change import Change
from rusplan.bank.listing import EntryList
from rusplan.bank.owner import Owner
from rusplan.bank.period import Period
from rusplan.bank.resource import Resource
from rusplan.bank.service import Service
from rusplan.bank.taxonomy import (
    TAXONOMIES,
    OwnTerm,
    SpokenLanguage,
    Terms,
    read_taxonomy,
)
from rusplan.bank.topic import Topic
from rusplan.bank.urgency import Urgency
from rusplan.yaml.model import Model

Entry = Resource | Service


class Bank(Model):
    """Everything that `resources.yml` says, each fact once."""

    topics: tuple[Topic, ...] = Field(description="Emna, i rekkjefølgja dei skal visast.")
    services: tuple[Service, ...] = Field(description="Hjelpetenestene.")
    resources: tuple[Resource, ...] = Field(description="Ressursane.")
    lists: tuple[EntryList, ...] = Field(description="Listene på sidene.")
    changes: tuple[Change, ...] = Field(description="Det som er endra sidan planen kom.")
    urgency: tuple[Urgency, ...] = Field((), description="Kva som hastar, mest akutt først.")
    periods: tuple[Period, ...] = Field(
        (), description="Namngitte delar av året, t.d. sommarferien, som opningstider viser til."
    )
    audiences: tuple[OwnTerm, ...] = Field(
        (), description="Målgrupper utanom dei som alle fylke har."
    )
    resource_types: tuple[OwnTerm, ...] = Field(
        (), description="Slag av ressursar utanom dei som alle fylke har, t.d. podkast."
    )
    languages: tuple[SpokenLanguage, ...] = Field(
        (), description="Språk utanom dei som alle fylke har, t.d. uk for ukrainsk."
    )
    owners: tuple[Owner, ...] = Field(
        min_length=1, description="Rollene. Den første har ansvaret for alt som ikkje nemner andre."
    )

    @cached_property
    def entries(self) -> dict[str, Entry]:
        """All services and resources by id, services first, in the order of the file."""
        both: tuple[Entry, ...] = (*self.services, *self.resources)
        return {entry.id: entry for entry in both}

    @cached_property
    def taxonomy(self) -> dict[str, Terms]:
        """The terms that entries may use, its own last, by the field they stand under."""
        return read_taxonomy(self.model_dump(include=set(TAXONOMIES)))

    @cached_property
    def behind_login(self) -> list[Resource]:
        """The resources on pages that not everybody gets to."""
        return [each for each in self.resources if each.login and each.url]

    @cached_property
    def lists_by_id(self) -> dict[str, EntryList]:
        """The lists by id."""
        return {each.id: each for each in self.lists}

    @cached_property
    def changes_by_id(self) -> dict[str, Change]:
        """The changes by id."""
        return {change.id: change for change in self.changes}

    def owner(self, stated: str | None) -> Owner:
        """Return the role that is responsible, given the id that an entry states."""
        named = (each for each in self.owners if each.id == stated)
        return next(named, self.owners[0])

    @cached_property
    def topics_by_id(self) -> dict[str, Topic]:
        """The topics by id."""
        return {topic.id: topic for topic in self.topics}
