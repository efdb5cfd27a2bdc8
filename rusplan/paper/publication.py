"""Makes every document and writes it beside the built pages."""

from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

from rusplan.language import Locale
from rusplan.pages.language_marking import LanguageMarking
from rusplan.pages.paper import SHEETS, documents, poster_list
from rusplan.paper.built_site import BuiltSite
from rusplan.paper.document_content import DocumentContent
from rusplan.paper.place import Place
from rusplan.paper.places import places
from rusplan.paper.plan_text import goals
from rusplan.paper.printing import print_pdf
from rusplan.paper.qr import qr_code
from rusplan.project import Edition

_FRONT = "index.html"
_PLACES_AT_A_TIME = 4

Printed = tuple[str, bytes]
"""The address of a document, relative to the site's root, and its PDF."""


def write_paper(edition: Edition, folder: Path) -> int:
    """Write every document of an edition of the site that has been built into `folder`.

    Returns how many. Raises `OSError` when a page is missing or a file cannot be written.
    """
    count = 0
    built = BuiltSite(folder, edition.folder)
    for path, content in print_documents(edition, built):
        file = built.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        count += 1
    return count


def print_documents(edition: Edition, built: BuiltSite) -> Iterator[Printed]:
    """Yield each document as it is printed: those of the whole county first, then each place's."""
    settings = edition.settings
    shared: dict[str, Any] = {
        "today": edition.today,
        "address": built.address,
        "site_name": built.name,
        "plan": settings.plan,
        "owner": settings.owner,
        "marking": LanguageMarking(edition.kept_words, edition.locale),
    }
    list_id = poster_list(edition.pages)
    county, *others = list(places(edition, list_id)) if list_id else [None]
    of_places = [each.path for each in SHEETS]
    for document in documents(edition):
        if document.path not in of_places:
            content = DocumentContent(document, edition, built, county)
            pdf = print_pdf(
                document.template, edition.locale, site=built.root, document=content, **shared
            )
            yield document.path, pdf
    if county:
        printed = partial(_sheets, goals=goals(built), locale=edition.locale, shared=shared)
        yield from printed(county)
        kept: dict[str, bytes] = {}
        with ProcessPoolExecutor() as pool:
            for sheets in pool.map(printed, others, chunksize=_PLACES_AT_A_TIME):
                kept |= dict(sheets)
                yield from sheets
        yield from _moved(edition, built, kept, shared)


def _moved(
    edition: Edition, built: BuiltSite, sheets: Mapping[str, bytes], shared: dict[str, Any]
) -> Iterator[Printed]:
    """Yield a sheet at each address that the sheets of a place have had: posters hang for years.

    It is the sheet of the place that is there now. Where several have taken over, or none, it says
    where theirs are.
    """
    for former, now in edition.directory.taken_over.items():
        for document in SHEETS:
            path = document.of_place(former)
            if len(now) == 1:
                yield path, sheets[document.of_place(now[0].id)]
            else:
                places = [(each.name, document.of_place(each.id)) for each in now]
                values: dict[str, Any] = {"places": places, "root": built.address}
                yield path, print_pdf("moved.html", edition.locale, **values, **shared)


def _sheets(
    place: Place, goals: list[str], locale: Locale, shared: dict[str, Any]
) -> list[Printed]:
    address = shared["address"]
    page = f"{address}{place.page.removesuffix(_FRONT)}" if address else ""
    values: dict[str, Any] = {
        "place": place,
        "page": page,
        "code": qr_code(page, locale) if page else "",
        "goals": goals,
    }
    return [
        (
            document.of_place(place.id),
            print_pdf(document.template, locale, **values, **shared),
        )
        for document in SHEETS
    ]
