"""What the page of each municipality and school shows, read from the plain data."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rusplan.bank.document import Document
from rusplan.bank.reference import find
from rusplan.editing.page_content import Item
from rusplan.local.reading import COUNTY_FILE, SCHOOLS_FILE
from rusplan.pages.marker import find_markers
from rusplan.pages.place import NATIONAL_LIST, URGENT_LIST
from rusplan.pages.source import page_sources

ENTRY, PLACE, SCHOOL, LOCAL_SERVICE = (
    "oppføringane", "kommunane", "skolane", "dei lokale tenestene",
)  # fmt: skip

PLACE_FOLDERS = ("kommune/", "skole/")
"""Where the pages of places lie, seen from the site's root."""


@dataclass(frozen=True)
class _Service:
    """A local service: its type, and the areas that it serves or may serve."""

    id: str
    type: Any
    areas: list[str]
    possible: list[str]

    def is_for(self, kind: str, places: set[str]) -> bool:
        return self.type == kind and not places.isdisjoint(self.areas)

    def may_be_for(self, kind: str, places: set[str]) -> bool:
        return self.type == kind and not places.isdisjoint(self.possible)


def shown_on_places(
    bank: Document, local: list[Document], docs: Path
) -> Iterator[tuple[Item, str]]:
    """Yield everything with an id that a place's page shows, with the page's source path.

    So are the pages in `docs` that list the places themselves.
    """
    data = {document.file: document.data for document in local}
    county, schools = data.pop(COUNTY_FILE, None), data.pop(SCHOOLS_FILE, None)
    services = [each for part in (county, *data.values()) for each in _services(part)]
    on_all = [Item(ENTRY, each) for each in _listed(bank.data)]
    lying_in = {}
    for location, school in find(schools, ("schools", "*", "id")):
        lying_in[school] = schools["schools"][location[1]].get("municipality")
    listing = [path.as_posix() for path, text in page_sources(docs) if _lists_places(text)]
    county_ids = {name for _, name in find(county, ("id",))}
    for _, municipality in (found for part in data.values() for found in find(part, ("id",))):
        page, place = f"kommune/{municipality}.md", Item(PLACE, municipality)
        near = [school for school, where in lying_in.items() if where == municipality]
        pages = [page, *(f"skole/{school}.md" for school in near)]
        shown = [place, *on_all, *_offered(county, services, county_ids | {municipality})]
        yield from ((item, each) for each in pages for item in dict.fromkeys(shown))
        for school in near:
            school_pages = (page, f"skole/{school}.md", *listing)
            yield from ((Item(SCHOOL, school), each) for each in school_pages)
        yield from ((place, each) for each in listing)


def _lists_places(markdown: str) -> bool:
    return any(marker.name == "stader" for marker in find_markers(markdown))


def _listed(bank: Any) -> Iterator[str]:
    for location, name in find(bank, ("lists", "*", "id")):
        if name in {URGENT_LIST, NATIONAL_LIST}:
            shown = find(bank["lists"][location[1]], ("groups", "*", "items", "*", "entry"))
            yield from (entry for _, entry in shown)


def _services(data: Any) -> Iterator[_Service]:
    for location, name in find(data, ("services", "*", "id")):
        service = data["services"][location[1]]
        areas, possible = (
            [area for _, area in find(service, (field, "*"))]
            for field in ("service_areas", "possible_areas")
        )
        yield _Service(name, service.get("type"), areas, possible)


def _offered(county: Any, services: list[_Service], places: set[str]) -> Iterator[Item]:
    """Yield what stands under each kind of service, as `rusplan.pages.place_listing` decides."""
    for location, kind in find(county, ("service_types", "*", "id")):
        about = county["service_types"][location[1]]
        there = [each.id for each in services if each.is_for(kind, places)]
        in_county = [entry for _, entry in find(about, ("county_entries", "*"))]
        if not (there or in_county):
            there = [each.id for each in services if each.may_be_for(kind, places)]
            in_county = [entry for _, entry in find(about, ("fallback_entries", "*"))]
        yield from (Item(LOCAL_SERVICE, each) for each in there)
        yield from (Item(ENTRY, each) for each in in_county)
