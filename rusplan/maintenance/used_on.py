"""The pages that show each thing, as links from the maintainers' page."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from rusplan.bank.term import Language, own_language
from rusplan.editing.page_content import Item
from rusplan.editing.usages import EVERY_PLACE, usages
from rusplan.language import gettext
from rusplan.maintenance.duty import Duty
from rusplan.maintenance.kind import Kind
from rusplan.project.heading import title
from rusplan.project.marker import find_markers
from rusplan.project.page import page_sources
from rusplan.project.project import Site

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
    language: Language = field(default_factory=own_language)


def used_on(site: Site, root: Path) -> dict[Item, list[PageLink]]:
    """Return the pages that show each item of the project under `root`."""
    links = {link.address: link for link in _links(site)}
    if site.landmarks.places:  # the page that lists all places stands for them
        links[EVERY_PLACE] = PageLink(site.landmarks.places, gettext(EVERY_PLACE))
    sources: dict[Item, Iterable[str]] = {
        usage.item: usage.pages for each in usages(root, site.docs).values() for usage in each
    }
    sources |= _sections(site.docs)
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


def _links(site: Site) -> Iterator[PageLink]:
    for path, markdown in page_sources(site.docs):
        yield PageLink(_address(path.as_posix()), title(markdown) or path.stem)
    for municipality in site.directory.municipalities:
        yield PageLink(f"kommune/{municipality.id}.html", municipality.name)
    for school in site.directory.schools:
        yield PageLink(f"skole/{school.id}.html", school.name, school.name_language)


def _sections(docs: Path) -> dict[Item, list[str]]:
    """Return for each page itself and the pages that show an excerpt of it."""
    pages = defaultdict(list)
    sources = [(path.as_posix(), markdown) for path, markdown in page_sources(docs)]
    for path, _ in sources:
        pages[Item(_SECTIONS, path)].append(path)
    for path, markdown in sources:
        for marker in find_markers(markdown):
            shown = Item(_SECTIONS, marker.argument.partition("#")[0])
            if marker.name == "utdrag" and path not in pages[shown]:
                pages[shown].append(path)
    return pages
