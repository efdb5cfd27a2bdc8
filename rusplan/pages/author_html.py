"""What authors write that a Markdown reader makes only half of: tables and boxes to tick."""

import re

from rusplan.language import Locale

_SIDE = re.compile(r" style=\"text-align: (?P<side>left|center|right);\"")
"""A column's side as Markdown writes it; the pages' security policy allows no `style`."""

_CHECKBOX = re.compile(r"<input\b[^>]*\btype=\"checkbox\"[^>]*>")
"""The box of a task in a list, ticked or not: `- [x] Ringje`."""


def readable(html: str, locale: Locale) -> str:
    """Return an author's HTML so that everybody can read it.

    A table stands in a box that is scrolled where it is too wide; the box takes focus, so that it
    is scrolled by keyboard in every browser. The side of a column is a class: the site's policy
    stops a style. A box of a task list is a sign with a name: it is nothing to tick, and would be a
    field without one.
    """
    framed = html.replace("<table", '<div class="tabell" tabindex="0"><table')
    framed = _SIDE.sub(r' class="\g<side>"', framed.replace("</table>", "</table></div>"))
    return _CHECKBOX.sub(lambda box: _sign(locale, done="checked" in box[0]), framed)


def _sign(locale: Locale, *, done: bool) -> str:
    name = locale.gettext("Gjort") if done else locale.gettext("Ikkje gjort")
    return f'<span class="hake" role="img" aria-label="{name}">{"☑" if done else "☐"}</span>'
