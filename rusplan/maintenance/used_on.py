"""The pages that show each thing, as links from the maintainers' page."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rusplan.editing.page_content import Item
from rusplan.editing.usages import EVERY_PLACE, usages
from rusplan.maintenance.duty import Duty
from rusplan.maintenance.kind import Kind
from rusplan.project import Edition, Project
from rusplan.project.page import Pages

_SECTIONS = "sidene"
_ITEM_KINDS = {
    Kind.SECTION: _SECTIONS,
    Kind.SERVICE: "oppføringane",
    Kind.RESOURCE: "oppføringane",
    Kind.CHANGE: "endringane",
    Kind.LOCAL_SERVICE: "dei lokale tenestene",
    Kind.SCHOOL: "skolane",
    Kind.MUNICIPALITY: "kommunane",
}
"""What each kind is called where ids are looked up."""


@dataclass(frozen=True, slots=True)
class PageLink:
    """A page: its address relative to the site's root, and its name."""

    address: str
    name: str
    language: str


def used_on(project: Project, edition: Edition) -> dict[Item, list[PageLink]]:
    """Return the pages that show each item of the project ."""
    links = {link.address: link for link in _links(edition)}
    if edition.landmarks.places:  # the page that lists all places stands for them
        links[EVERY_PLACE] = PageLink(
            edition.landmarks.places, edition.locale.gettext(EVERY_PLACE), edition.locale.language
        )
    sources: dict[Item, Iterable[str]] = {
        usage.item: usage.pages for each in usages(project).values() for usage in each
    }
    sources |= _sections(edition.pages)
    addresses = {shown: map(_address, pages) for shown, pages in sources.items()}
    return {
        shown: [links[address] for address in pages if address in links]
        for shown, pages in addresses.items()
    }


def item(duty: Duty) -> Item:
    """Return what to look up the pages of a duty by."""
    return Item(_ITEM_KINDS[duty.kind], duty.id)


def _address(source: str) -> str:
    return EVERY_PLACE if source == EVERY_PLACE else f"{source.removesuffix('.md')}.html"


def _links(edition: Edition) -> Iterator[PageLink]:
    own = edition.locale.language
    for page in edition.pages.values():
        yield PageLink(page.address, page.title or page.path.stem, own)
    for municipality in edition.directory.municipalities:
        yield PageLink(f"kommune/{municipality.id}.html", municipality.name, own)
    for school in edition.directory.schools:
        yield PageLink(f"skole/{school.id}.html", school.name, school.name_language)


def _sections(sources: Pages) -> dict[Item, list[str]]:
    """Return for each page itself and the pages that show an excerpt of it."""
    pages = defaultdict(list)
    for path in map(str, sources):
        pages[Item(_SECTIONS, path)].append(path)
    for path, page in ((str(path), page) for path, page in sources.items()):
        for marker in page.markers:
            shown = Item(_SECTIONS, marker.argument.partition("#")[0])
            if marker.name == "utdrag" and path not in pages[shown]:
                pages[shown].append(path)
    return pages
