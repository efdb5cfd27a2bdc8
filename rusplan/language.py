"""A language that the site can be in: its words, and its dates, days and lists.

The words stand in the code in Nynorsk; `locale/` holds them in other languages, as gettext's
catalogs. What editors are told is Nynorsk always.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

import babel
from babel.dates import format_date, get_day_names
from babel.lists import format_list
from babel.messages.pofile import read_po
from babel.numbers import format_decimal
from jinja2 import Environment

NYNORSK = "nn"
_KILO = 1000

CATALOGS = Path(__file__).parent / "locale"


def languages() -> list[str]:
    """Return the languages that a site can be in."""
    return [NYNORSK, *sorted(file.stem for file in CATALOGS.glob("*.po"))]


def is_right_to_left(code: str) -> bool:
    """Say whether a language is written from right to left; one that CLDR lacks is not."""
    try:
        return bool(babel.Locale.parse(code, sep="-").text_direction == "rtl")
    except (babel.UnknownLocaleError, ValueError):
        return False


@dataclass(frozen=True, slots=True)
class Locale:
    """How one of `languages()` says things (CLDR calls this a locale)."""

    language: str = NYNORSK

    def gettext(self, message: str) -> str:
        """Return a Nynorsk message in this language."""
        return _catalog(self.language).get(message, message)

    def written_date(self, day: date) -> str:
        """Return a date in words: `24. november 2026`."""
        return _written_date(self.language, day)

    def language_name(self, code: str) -> str:
        """Return what a language is called, by its code: `polsk`; empty when CLDR has no name."""
        return str(_language_names(self.language).get(code, ""))

    def language_code(self, name: str) -> str:
        """Return the code of a language, by its name; empty when CLDR has none of that name."""
        names = _language_names(self.language)
        return next((code for code, each in names.items() if each.lower() == name.lower()), "")

    def month_and_year(self, day: date) -> str:
        """Return the month of a date: `november 2026`."""
        return str(format_date(day, "LLLL y", locale=self.language))

    def day_name(self, weekday: int) -> str:
        """Return the name of a day of the week, from 0 for Monday: `måndag`."""
        return str(get_day_names("wide", locale=self.language)[weekday])

    def file_size(self, size: int) -> str:
        """Return a number of bytes as a person reads it: `340 kB`, `1,2 MB`."""
        thousands = max(1, round(size / 1000))
        unit = ("kB", thousands) if thousands < _KILO else ("MB", round(size / _KILO**2, 1))
        return f"{format_decimal(unit[1], locale=self.language)}\u00a0{unit[0]}"

    def joined(self, words: list[str]) -> str:
        """Return words as a person lists them: `elev, føresett og tilsett`."""
        return str(format_list(words, locale=self.language))

    def translate_templates(self, environment: Environment) -> None:
        """Let templates say `_("…")`, `site_language` and `… | written_date`."""
        environment.add_extension("jinja2.ext.i18n")
        environment.install_gettext_callables(self.gettext, self._plural, newstyle=True)  # type: ignore[attr-defined]
        environment.globals["site_language"] = self.language
        environment.filters["written_date"] = self.written_date

    def _plural(self, one: str, several: str, count: int) -> str:
        return self.gettext(one if count == 1 else several)


FOR_EDITORS = Locale(NYNORSK)
"""What editors are told is in Nynorsk, whatever the site is in."""


@cache
def _catalog(language: str) -> Mapping[str, str]:
    if language == NYNORSK:
        return {}
    with (CATALOGS / f"{language}.po").open("rb") as file:
        catalog = read_po(file, locale=language)
    return {str(each.id): str(each.string) for each in catalog if each.id}


@cache
def _language_names(language: str) -> Mapping[str, str]:
    return babel.Locale.parse(language).languages


@cache
def _written_date(language: str, day: date) -> str:
    return str(format_date(day, "long", locale=language))
