"""The language of the site that is being built: its words, and its dates, days and lists.

The words stand in the code in Nynorsk; `locale/` holds them in other languages, as gettext's
catalogs. A build says once, before any page is made, which language it is in. What editors are
told is Nynorsk always and does not pass through here.
"""

from datetime import date
from pathlib import Path

from babel.dates import format_date, get_day_names
from babel.lists import format_list
from babel.messages.pofile import read_po
from jinja2 import Environment

NYNORSK = "nn"
CATALOGS = Path(__file__).parent / "locale"

_language = NYNORSK
_words: dict[str, str] = {}


def languages() -> list[str]:
    """Return the languages that a site can be in."""
    return [NYNORSK, *sorted(file.stem for file in CATALOGS.glob("*.po"))]


def use(language: str) -> None:
    """Make the site's language one of `languages()` from here on."""
    global _language  # noqa: PLW0603 - a build has one language, and says it once
    _language = language
    _words.clear()
    if language != NYNORSK:
        with (CATALOGS / f"{language}.po").open("rb") as file:
            catalog = read_po(file, locale=language)
        _words.update({str(each.id): str(each.string) for each in catalog if each.id})


def site_language() -> str:
    """Return the language of the site that is being built."""
    return _language


def gettext(message: str) -> str:
    """Return a Nynorsk message in the site's language."""
    return _words.get(message, message)


def written_date(day: date) -> str:
    """Return a date in words: `24. november 2026`."""
    return str(format_date(day, "long", locale=_language))


def month_and_year(day: date) -> str:
    """Return the month of a date: `november 2026`."""
    return str(format_date(day, "LLLL y", locale=_language))


def day_name(weekday: int) -> str:
    """Return the name of a day of the week, from 0 for Monday: `måndag`."""
    return str(get_day_names("wide", locale=_language)[weekday])


def joined(words: list[str]) -> str:
    """Return words as a person lists them: `elev, føresett og tilsett`."""
    return str(format_list(words, locale=_language))


def translate_templates(environment: Environment) -> None:
    """Let templates say `_("…")`, `site_language()` and `… | written_date`."""
    environment.add_extension("jinja2.ext.i18n")
    environment.install_gettext_callables(gettext, _plural, newstyle=True)  # type: ignore[attr-defined]
    environment.globals["site_language"] = site_language
    environment.filters["written_date"] = written_date


def _plural(one: str, several: str, count: int) -> str:
    return gettext(one if count == 1 else several)
