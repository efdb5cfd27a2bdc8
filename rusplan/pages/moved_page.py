"""Addresses that places have had: pages that lead on without a script, for years."""

from collections.abc import Sequence
from html import escape

from rusplan.local.municipality import Municipality
from rusplan.local.school import School
from rusplan.project import Edition


def moved_pages(edition: Edition) -> dict[str, str]:
    """Return the HTML of a page at each address that a municipality or school has had.

    It leads to the place that is there now; where several have taken over, the reader chooses, and
    where none has, among all places.
    """
    directory = edition.directory
    schools = {former for each in directory.schools for former in each.former_ids}
    schools |= {each.id for each in directory.ended if isinstance(each, School)}
    pages = {}
    for former, now in directory.taken_over.items():
        folder = (School if former in schools else Municipality).PAGE_FOLDER
        pages[edition.path(f"{folder}/{former}.html")] = _page(edition, now)
    return pages


def _page(edition: Edition, now: Sequence[Municipality | School]) -> str:
    gettext = edition.locale.gettext
    to = [(f"{each.id}.html", each.name) for each in now]
    title = escape(gettext("Sida har flytta") if to else gettext("Staden finst ikkje lenger"))
    if not to:
        places = edition.landmarks.places or "index.html"
        to = [(f"../{places}", gettext("Vel ein annan kommune eller skole"))]
    links = "".join(f'<p><a href="{address}">{escape(name)}</a></p>\n' for address, name in to)
    at_once = f'<meta http-equiv="refresh" content="0; url={to[0][0]}">' if len(now) == 1 else ""
    direction = ' dir="rtl"' if edition.locale.is_right_to_left else ""
    return "\n".join(
        [
            "<!doctype html>",
            f'<html lang="{edition.locale.language}"{direction}>',
            '<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">',
            '<meta name="robots" content="noindex">',
            *([at_once] if at_once else []),
            f"<title>{title}</title>\n</head>",
            f"<body>\n<main>\n<h1>{title}</h1>\n{links}</main>\n</body>\n</html>\n",
        ]
    )
