"""What the page of each municipality and school shows, read from the plain data."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from rusplan.editing.page_content import Item
from rusplan.local.reading import COUNTY_FILE, SCHOOLS_FILE
from rusplan.project.page import Page, Pages
from rusplan.project.place_list_check import NATIONAL_LIST, URGENT_LIST
from rusplan.yaml.document import Document
from rusplan.yaml.pattern import find

ENTRY, PLACE, SCHOOL, LOCAL_SERVICE = (
    "oppføringane", "kommunane", "skolane", "dei lokale tenestene",
)  # fmt: skip

PLACE_FOLDERS = ("kommune/", "skole/")
"""Where the pages of places lie, seen from the site's root."""


_Coverage = dict[tuple[str, str], list[str]]
"""The ids of local services by their type and an area."""


def shown_on_places(
    bank: Document, local: list[Document], pages: Pages
) -> Iterator[tuple[Item, str]]:
    """Yield everything with an id that a place's page shows, with the page's source path.

    So are the pages in `docs` that list the places themselves.
    """
    data = {document.file: document.data for document in local}
    county, schools = data.pop(COUNTY_FILE, None), data.pop(SCHOOLS_FILE, None)
    served, possible = (
        _coverage([county, *data.values()], field) for field in ("service_areas", "possible_areas")
    )
    on_all = [Item(ENTRY, each) for each in _listed(bank.data)]
    lying_in = _schools(schools)
    listing = [str(path) for path, page in pages.items() if _lists_places(page)]
    county_ids = [name for _, name in find(county, ("id",))]
    for _, municipality in (found for part in data.values() for found in find(part, ("id",))):
        page, place = f"kommune/{municipality}.md", Item(PLACE, municipality)
        near = lying_in.get(municipality, [])
        areas = [municipality, *county_ids]
        shown = [place, *on_all, *_offered(county, served, possible, areas)]
        for each in (page, *(f"skole/{school}.md" for school in near)):
            yield from ((item, each) for item in dict.fromkeys(shown))
        for school in near:
            school_pages = (page, f"skole/{school}.md", *listing)
            yield from ((Item(SCHOOL, school), each) for each in school_pages)
        yield from ((place, each) for each in listing)


def _lists_places(page: Page) -> bool:
    return any(marker.name == "stader" for marker in page.markers)


def _listed(bank: Any) -> Iterator[str]:
    for location, name in find(bank, ("lists", "*", "id")):
        if name in {URGENT_LIST, NATIONAL_LIST}:
            shown = find(bank["lists"][location[1]], ("groups", "*", "items", "*", "entry"))
            yield from (entry for _, entry in shown)


def _schools(data: Any) -> dict[str, list[str]]:
    """Return the ids of schools by that of the municipality they lie in."""
    schools = defaultdict(list)
    for location, municipality in find(data, ("schools", "*", "municipality")):
        for _, school in find(data["schools"][location[1]], ("id",)):
            schools[municipality].append(school)
    return schools


def _coverage(parts: list[Any], field: str) -> _Coverage:
    coverage: _Coverage = defaultdict(list)
    for data in parts:
        for location, area in find(data, ("services", "*", field, "*")):
            service = data["services"][location[1]]
            for _, kind in find(service, ("type",)):
                coverage[kind, area] += [name for _, name in find(service, ("id",))]
    return coverage


def _offered(
    county: Any, served: _Coverage, possible: _Coverage, areas: list[str]
) -> Iterator[Item]:
    """Yield what stands under each kind of service, as `rusplan.pages.place_listing` decides."""
    for location, kind in find(county, ("service_types", "*", "id")):
        about = county["service_types"][location[1]]
        there = [each for area in areas for each in served.get((kind, area), [])]
        in_county = [entry for _, entry in find(about, ("county_entries", "*"))]
        if not (there or in_county):
            there = [each for area in areas for each in possible.get((kind, area), [])]
            in_county = [entry for _, entry in find(about, ("fallback_entries", "*"))]
        yield from (Item(LOCAL_SERVICE, each) for each in there)
        yield from (Item(ENTRY, each) for each in in_county)
