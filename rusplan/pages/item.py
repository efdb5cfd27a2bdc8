"""Things with an id that pages show: entries, lists, changes, places and so on."""

from pathlib import PurePosixPath
from typing import NamedTuple

from rusplan.bank.change import Change
from rusplan.bank.id_kind import IdKind
from rusplan.bank.listing import EntryList
from rusplan.bank.resource import Resource
from rusplan.bank.service import Service
from rusplan.bank.topic import Topic
from rusplan.bank.urgency import Urgency
from rusplan.local.local_service import LocalService
from rusplan.local.municipality import Municipality
from rusplan.local.school import School
from rusplan.local.service_type import ServiceType
from rusplan.project.page import Page

Shown = (
    Service
    | Resource
    | Change
    | EntryList
    | Topic
    | Urgency
    | Municipality
    | School
    | ServiceType
    | Page
)
"""What a page can show."""

_KIND: dict[type, IdKind] = {
    Service: IdKind.ENTRY,
    Resource: IdKind.ENTRY,
    LocalService: IdKind.LOCAL_SERVICE,
    Change: IdKind.CHANGE,
    EntryList: IdKind.LIST,
    Topic: IdKind.TOPIC,
    Urgency: IdKind.URGENCY,
    Municipality: IdKind.MUNICIPALITY,
    School: IdKind.SCHOOL,
    ServiceType: IdKind.SERVICE_TYPE,
}
"""The kind that each has its id among."""


class Item(NamedTuple):
    """One thing with an id. A page has its path for one, and an urgency its level."""

    kind: IdKind
    id: str


def page_item(path: PurePosixPath) -> Item:
    """Return what the page with a source at a path is recorded as."""
    return Item(IdKind.PAGE, str(path))


def item_of(thing: Shown) -> Item:
    """Return what a thing is recorded as; the id of an urgency is its level."""
    if isinstance(thing, Page):
        return page_item(thing.path)
    return Item(_KIND[type(thing)], thing.level if isinstance(thing, Urgency) else thing.id)
