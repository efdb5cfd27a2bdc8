"""Boxes and folds without a title get the name of their kind, in the site's language."""

import re

from rusplan.language import Locale
from rusplan.marked import N_

_UNTITLED = re.compile(r"^(?P<lead> *(?:!!!|\?\?\?\+?) +)(?P<kind>[\w-]+)[ \t]*$", re.MULTILINE)
"""The first line of a box or a fold, with a kind and nothing more: `!!! note`."""

_TITLES = {
    "note": N_("Merk"),
    "abstract": N_("Samandrag"),
    "info": N_("Informasjon"),
    "tip": N_("Tips"),
    "success": N_("Bra"),
    "question": N_("Spørsmål"),
    "warning": N_("Åtvaring"),
    "failure": N_("Gjekk ikkje"),
    "danger": N_("Fare"),
    "bug": N_("Feil"),
    "example": N_("Døme"),
    "quote": N_("Sitat"),
}
"""The kinds that Material knows. Python-Markdown would show their names in English."""


def with_titles(markdown: str, locale: Locale) -> str:
    """Return a page's Markdown with a title to each admonition and fold that has none."""

    def titled(match: re.Match[str]) -> str:
        title = _TITLES.get(match["kind"])
        return f'{match[0].rstrip()} "{locale.gettext(title)}"' if title else match[0]

    return _UNTITLED.sub(titled, markdown)
