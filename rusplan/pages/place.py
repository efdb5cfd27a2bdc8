"""The sources of the pages that a build makes for each municipality and each school."""

import json
from pathlib import PurePosixPath

from rusplan.local.municipality import Municipality
from rusplan.local.school import School
from rusplan.project import Edition
from rusplan.project.heading import heading_text
from rusplan.project.place_list_check import URGENT_LIST
from rusplan.project.translation.wording import language_attributes


def place_pages(edition: Edition) -> dict[PurePosixPath, str]:
    """Return the Markdown source of each place's page by its path under the site's root.

    The sources hold markers, as pages in `docs` do. The paths are permanent addresses.
    """
    directory, gettext = edition.directory, edition.locale.gettext
    municipalities = {
        each.page_source: _source(
            edition,
            each,
            gettext("Hjelp i {name}").format(name=each.name),
            gettext("i {name} kommune").format(name=each.name),
        )
        for each in directory.municipalities
    }
    schools = {
        each.page_source: _source(
            edition,
            each,
            gettext("Hjelp ved {name}").format(name=each.name),
            gettext("ved {name}").format(name=each.name),
        )
        for each in directory.schools
    }
    return municipalities | schools


def other_names(edition: Edition) -> dict[PurePosixPath, tuple[str, ...]]:
    """Return what each place is called besides its name, by the path of its page.

    A school is called by the town in its address too, when that is not the municipality's name,
    which several schools may share.
    """
    directory = edition.directory
    towns = {each.page_source: each.place_names for each in directory.municipalities}
    schools = {}
    for school in directory.schools:
        others = directory.municipalities_by_id[school.municipality].place_names
        town = [name for name in others if (school.address or "").endswith(f" {name}")]
        schools[school.page_source] = tuple(filter(None, [school.alternate_name, *town]))
    return towns | schools


def _ending(edition: Edition, place: Municipality | School) -> str:
    """Say when a place comes to an end, and what takes over; empty when no end is known."""
    if place.end_date is None:
        return ""
    directory, locale = edition.directory, edition.locale
    known: dict[str, Municipality | School] = {
        **directory.municipalities_by_id,
        **directory.schools_by_id,
    }
    links = [
        f"[{heading_text(known[each].name)}]({each}.md)"
        for each in place.successors
        if known[each] not in directory.ended
    ]
    last = locale.gettext("Siste dag: {date}.").format(date=locale.written_date(place.end_date))
    then = locale.gettext("Deretter: {places}.").format(places=locale.joined(links))
    return f"{last} {then}" if links else last


def _heading(edition: Edition, place: Municipality | School, title: str) -> str:
    """Return a title as Markdown; a school's name in it says which language it is in."""
    if not isinstance(place, School):
        return heading_text(title)
    name, attributes = (
        heading_text(place.name),
        language_attributes(place.name_language, edition.locale),
    )
    marked = f"<span{attributes}>{name}</span>" if attributes else name
    return heading_text(title).replace(name, marked)


def _source(edition: Edition, place: Municipality | School, title: str, where: str) -> str:
    marker = f"skole: {place.id}" if isinstance(place, School) else f"kommune: {place.id}"
    place_names = () if isinstance(place, School) else place.place_names
    ending = _ending(edition, place)
    gettext, places = edition.locale.gettext, edition.landmarks.places
    description = gettext(
        "Kven du kan snakke med og ringje {where}: på skolen, i kommunen og i fylket."
    ).format(where=where)
    choose = gettext("Vel ein annan kommune eller skole")
    names = edition.locale.joined(list(place_names))
    also = [gettext("Òg for {names}.").format(names=names)] if place_names else []
    back = [f"[{choose}](../{places.replace('.html', '.md')})"] if places else []
    above = [f"{' '.join(also + back)}\n{{ .tilbake }}"] if also or back else []
    above += [ending] if ending else []
    content = "\n\n".join([*above, f"[[hjelp: {URGENT_LIST}]]", f"[[{marker}]]"])
    return f"""\
---
title: {json.dumps(title, ensure_ascii=False)}
description: {json.dumps(description, ensure_ascii=False)}
layout: stadside
quick_exit: keep
---

# {_heading(edition, place, title)}

{content}
"""
