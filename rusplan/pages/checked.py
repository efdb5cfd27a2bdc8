"""When something was checked and until when that holds, as readers are told.

A build cannot know when a page is read. It gives both days, and a script says so once the last one
has passed.
"""

from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Protocol

from markupsafe import Markup

from rusplan.bank.review import Check, holds_until
from rusplan.language import Locale
from rusplan.marked import N_
from rusplan.pages.drawn_page import DrawnPage

CHECKED = N_("Kontrollert {date}, neste gong innan {until}")
NOT_CONFIRMED = N_("Ikkje stadfesta")

WORDS_SCRIPT = "checked-words.js"
SCRIPTS = [WORDS_SCRIPT, "checked.js"]
_MARK = '<time class="til"'


class Checkable(Protocol):
    """An entry that was checked one day, or never, and has checks to come."""

    @property
    def assured_date(self) -> date | None:
        """The day it was last checked."""

    @property
    def checks(self) -> Iterable[Check]:
        """What a person is to check again."""


def checked(entry: Checkable, locale: Locale) -> str:
    """Return as text when an entry was checked, and until when that holds."""
    until = holds_until(entry.checks)
    if entry.assured_date is None or until is None:
        return locale.gettext(NOT_CONFIRMED)
    return locale.gettext(CHECKED).format(
        date=locale.written_date(entry.assured_date), until=locale.written_date(until)
    )


def checked_markup(entry: Checkable, locale: Locale) -> Markup:
    """Return the same as HTML, with the last day marked for the script."""
    return _markup(entry.assured_date, holds_until(entry.checks), locale)


def scripts(page: DrawnPage) -> list[str]:
    """Return the scripts for a page: none unless a check on it can pass its last day."""
    return SCRIPTS if page.has(_MARK) else []


@cache
def _markup(day: date | None, until: date | None, locale: Locale) -> Markup:
    if day is None or until is None:
        return Markup('<span class="kontrollert uviss">{}</span>').format(
            locale.gettext(NOT_CONFIRMED)
        )
    sentence = Markup(locale.gettext(CHECKED)).format(  # noqa: S704 - a sentence of our own
        date=_time(day, locale), until=_time(until, locale, Markup(' class="til"'))
    )
    return Markup('<span class="kontrollert">{}</span>').format(sentence)


def _time(day: date, locale: Locale, attributes: str = "") -> Markup:
    element = Markup('<time{} datetime="{}">{}</time>')
    return element.format(attributes, day, locale.written_date(day))
