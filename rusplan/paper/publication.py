"""Makes every document and writes it beside the built pages."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from rusplan.pages.paper import CARD, CHECKLIST, PLAN, POSTER, poster_list, section_pages
from rusplan.pages.site import Site
from rusplan.paper.built_site import BuiltSite
from rusplan.paper.chapter import anchor, chapter
from rusplan.paper.place import Place, county
from rusplan.paper.plan_text import goals, notes, steps
from rusplan.paper.printing import print_pdf
from rusplan.paper.qr import qr_code

_FRONT = "index.html"


def write_paper(site: Site, folder: Path) -> int:
    """Write every document of the site that has been built into `folder`.

    Returns how many. Raises `OSError` when a page is missing or a file cannot be written.
    """
    count = 0
    for path, content in _documents(site, BuiltSite(folder)):
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        count += 1
    return count


def _documents(site: Site, built: BuiltSite) -> Iterator[tuple[str, bytes]]:
    shared = {"today": site.today, "address": built.address, "site_name": built.name}
    list_id = poster_list(site.docs)
    places = [county(site.bank, list_id)] if list_id else []
    yield from _plan(site, built, shared)
    yield (
        CHECKLIST.path,
        print_pdf(
            "checklist.html",
            steps=steps(built),
            notes=notes(built),
            acute=places[0].groups[0].contacts if places else (),
            **shared,
        ),
    )
    for place in places:
        yield from _for_place(place, built, shared)


def _plan(site: Site, built: BuiltSite, shared: dict[str, Any]) -> Iterator[tuple[str, bytes]]:
    sections = {
        f"{path.with_suffix('.html')}": each for path, each in section_pages(site.docs).items()
    }
    whole = [_FRONT, *sections]
    chapters = [chapter(built, path, whole) for path in whole]
    contents = [{"anchor": anchor(path), "title": each.title} for path, each in sections.items()]
    yield (
        PLAN.path,
        print_pdf("plan.html", title=PLAN.title, chapters=chapters, contents=contents, **shared),
    )
    for path, document in sections.items():
        only = [chapter(built, path, [path])]
        content = print_pdf("plan.html", title=document.title, chapters=only, contents=[], **shared)
        yield document.path, content


def _for_place(
    place: Place, built: BuiltSite, shared: dict[str, Any]
) -> Iterator[tuple[str, bytes]]:
    page = f"{built.address}{place.page.removesuffix(_FRONT)}" if built.address else ""
    values = {
        "place": place,
        "page": page,
        "code": qr_code(page) if page else "",
        "goals": goals(built),
    }
    for document, template in ((POSTER, "poster.html"), (CARD, "card.html")):
        path = document.path.replace(".pdf", f"{place.suffix}.pdf")
        yield path, print_pdf(template, **values, **shared)
