"""Addresses that places have had: pages that lead on without a script, for years."""

from collections import defaultdict
from html import escape

from rusplan.project import Edition


def moved_pages(edition: Edition) -> dict[str, str]:
    """Return the HTML of a page at each address that a municipality or school has had.

    It leads to the place; where several have taken over, the reader chooses.
    """
    taken_over: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for town in edition.directory.municipalities:
        for former in town.former_ids:
            taken_over[f"kommune/{former}.html"].append((f"{town.id}.html", town.name))
    for school in edition.directory.schools:
        for former in school.former_ids:
            taken_over[f"skole/{former}.html"].append((f"{school.id}.html", school.name))
    return {address: _page(edition, to) for address, to in taken_over.items()}


def _page(edition: Edition, to: list[tuple[str, str]]) -> str:
    title = escape(edition.locale.gettext("Sida har flytta"))
    links = "".join(f'<li><a href="{address}">{escape(name)}</a></li>' for address, name in to)
    at_once = f'<meta http-equiv="refresh" content="0; url={to[0][0]}">' if len(to) == 1 else ""
    return "\n".join(
        [
            "<!doctype html>",
            f'<html lang="{edition.locale.language}">',
            '<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">',
            '<meta name="robots" content="noindex">',
            *([at_once] if at_once else []),
            f"<title>{title}</title>\n</head>",
            f"<body>\n<main>\n<h1>{title}</h1>\n<ul>{links}</ul>\n</main>\n</body>\n</html>\n",
        ]
    )
