"""The sources of the pages that a build makes for each municipality and each school."""

import json
from collections.abc import Iterator

from rusplan.language import gettext, joined
from rusplan.local import Directory
from rusplan.problems.problem import Problem, ProblemCode
from rusplan.project.heading import heading_text
from rusplan.yaml.document import Document
from rusplan.yaml.pattern import find

URGENT_LIST, NATIONAL_LIST = "hjelp-no", "finn-hjelp"
"""The lists of the bank that every place's page shows."""


def place_pages(directory: Directory, places: str) -> dict[str, str]:
    """Return the Markdown source of each place's page by its path under the site's root.

    The sources hold markers, as pages in `docs` do. The paths are permanent addresses. `places` is
    the landmark where another place is chosen.
    """
    municipalities = {
        f"kommune/{each.id}.md": _source(
            gettext("Hjelp i {name}").format(name=each.name),
            gettext("i {name} kommune").format(name=each.name),
            f"kommune: {each.id}",
            places,
            each.place_names,
        )
        for each in directory.municipalities
    }
    schools = {
        f"skole/{each.id}.md": _source(
            gettext("Hjelp ved {name}").format(name=each.name),
            gettext("ved {name}").format(name=each.name),
            f"skole: {each.id}",
            places,
        )
        for each in directory.schools
    }
    return municipalities | schools


def _source(
    title: str, where: str, marker: str, places: str, place_names: tuple[str, ...] = ()
) -> str:
    description = gettext(
        "Kven du kan snakke med og ringe {where}: på skolen, i kommunen og i fylket."
    ).format(where=where)
    choose = gettext("Vel ein annan kommune eller skole")
    also = (
        [gettext("Òg for {names}.").format(names=joined(list(place_names)))] if place_names else []
    )
    back = [f"[{choose}](../{places.replace('.html', '.md')})"] if places else []
    above = [f"{' '.join(also + back)}\n{{ .tilbake }}"] if also or back else []
    content = "\n\n".join([*above, f"[[hjelp: {URGENT_LIST}]]", f"[[{marker}]]"])
    return f"""\
---
title: {json.dumps(title, ensure_ascii=False)}
description: {json.dumps(description, ensure_ascii=False)}
---

# {heading_text(title)}

{content}
"""


def check_place_lists(bank: Document, directory: Directory) -> Iterator[Problem]:
    """Yield a problem for each list that the places' pages show and the bank does not have."""
    defined = {value for _, value in find(bank.data, ("lists", "*", "id"))}
    for list_id in (URGENT_LIST, NATIONAL_LIST):
        if directory.municipalities and list_id not in defined:
            details = {
                "kind": "listene",
                "suggestion": f"Legg til lista «{list_id}»: ho står på sida til kvar kommune.",
            }
            yield Problem(ProblemCode.UNDEFINED_ID, bank.at((1, 1)), "lists", list_id, details)
