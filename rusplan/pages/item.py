"""Things with an id that pages show: entries, lists, changes, places and so on."""

from pathlib import PurePosixPath
from typing import NamedTuple

from rusplan.bank.change import Change
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

_KIND: dict[type, str] = {
    Service: "oppføringane",
    Resource: "oppføringane",
    LocalService: "dei lokale tenestene",
    Change: "endringane",
    EntryList: "listene",
    Topic: "emna",
    Urgency: "hastegradene",
    Municipality: "kommunane",
    School: "skolane",
    ServiceType: "slaga av tenester",
}
"""What each sort is called, as where ids are checked (`reference` in bank and local)."""


class Item(NamedTuple):
    """One thing: its kind, as editors are told it, and its id among its kind."""

    kind: str
    id: str


def page_item(path: PurePosixPath) -> Item:
    """Return what the page with a source at a path is recorded as."""
    return Item("sidene", str(path))


def item_of(thing: Shown) -> Item:
    """Return what a thing is recorded as; the id of an urgency is its level."""
    if isinstance(thing, Page):
        return page_item(thing.path)
    return Item(_KIND[type(thing)], thing.level if isinstance(thing, Urgency) else thing.id)
