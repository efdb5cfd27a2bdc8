"""The sources of the pages that a build makes for each municipality and each school."""

import json
from pathlib import PurePosixPath

from rusplan.project import Edition
from rusplan.project.heading import heading_text
from rusplan.project.place_list_check import URGENT_LIST


def place_pages(edition: Edition) -> dict[PurePosixPath, str]:
    """Return the Markdown source of each place's page by its path under the site's root.

    The sources hold markers, as pages in `docs` do. The paths are permanent addresses.
    """
    directory, gettext = edition.directory, edition.locale.gettext
    municipalities = {
        PurePosixPath(f"kommune/{each.id}.md"): _source(
            edition,
            gettext("Hjelp i {name}").format(name=each.name),
            gettext("i {name} kommune").format(name=each.name),
            f"kommune: {each.id}",
            each.place_names,
        )
        for each in directory.municipalities
    }
    schools = {
        PurePosixPath(f"skole/{each.id}.md"): _source(
            edition,
            gettext("Hjelp ved {name}").format(name=each.name),
            gettext("ved {name}").format(name=each.name),
            f"skole: {each.id}",
        )
        for each in directory.schools
    }
    return municipalities | schools


def _source(
    edition: Edition, title: str, where: str, marker: str, place_names: tuple[str, ...] = ()
) -> str:
    gettext, places = edition.locale.gettext, edition.landmarks.places
    description = gettext(
        "Kven du kan snakke med og ringje {where}: på skolen, i kommunen og i fylket."
    ).format(where=where)
    choose = gettext("Vel ein annan kommune eller skole")
    names = edition.locale.joined(list(place_names))
    also = [gettext("Òg for {names}.").format(names=names)] if place_names else []
    back = [f"[{choose}](../{places.replace('.html', '.md')})"] if places else []
    above = [f"{' '.join(also + back)}\n{{ .tilbake }}"] if also or back else []
    content = "\n\n".join([*above, f"[[hjelp: {URGENT_LIST}]]", f"[[{marker}]]"])
    return f"""\
---
title: {json.dumps(title, ensure_ascii=False)}
description: {json.dumps(description, ensure_ascii=False)}
layout: stadside
quick_exit: keep
---

# {heading_text(title)}

{content}
"""
