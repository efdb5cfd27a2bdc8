"""A language that a site can be in: its words, and its dates, days and lists.

The words stand in the code in Nynorsk; gettext's catalogs hold them in other languages: those that
come with the program in `locale/`, and those that a project brings along. What editors are told is
Nynorsk always.
"""

import gettext
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, wraps
from pathlib import Path

import babel
from babel.core import get_global
from babel.dates import format_date, get_day_names
from babel.lists import format_list
from babel.messages import Catalog
from babel.messages.pofile import read_po
from babel.numbers import format_decimal
from jinja2 import Environment
from markupsafe import Markup, escape

NYNORSK = "nn"
_KILO = 1000

_COUNTS = range(200, -1, -1)
"""Numbers of every plural category (CLDR), from the highest, so that the smallest of each category
is the one that is kept."""

CATALOGS = Path(__file__).parent / "locale"

_PRINTED = {"Latn", "Grek", "Cyrl"}
"""Alphabets of the font that the PDFs are set in (ISO 15924)."""

_NORWEGIAN = {"nn", "nb"}
"""To those who choose between languages both are Norwegian."""

_CLDR = {"en": "en_GB"}
"""Whose dates and lists are meant, where a language alone stands for another country's (CLDR)."""


def languages() -> list[str]:
    """Return the languages that the program itself has the words of."""
    return [NYNORSK, *sorted(file.stem for file in CATALOGS.glob("*.po"))]


@cache
def is_right_to_left(code: str) -> bool:
    """Say whether a language is written from right to left; one that CLDR lacks is not."""
    try:
        return bool(babel.Locale.parse(code, sep="-").text_direction == "rtl")
    except (babel.UnknownLocaleError, ValueError):
        return False


def is_language(tag: str) -> bool:
    """Say whether CLDR knows a language by its tag (BCP 47): `en`, `pt-BR`."""
    try:
        babel.Locale.parse(tag, sep="-")
    except (ValueError, TypeError, babel.UnknownLocaleError):
        return False
    return True


@dataclass(frozen=True, slots=True)
class Locale:
    """How a language says things (CLDR calls this a locale).

    `catalog` holds the words, where it is none of `languages()`; `changed` is when that file was,
    in nanoseconds, so that a build that comes after it was saved says what it says then.
    """

    language: str = NYNORSK
    catalog: Path | None = None
    changed: int = 0

    def gettext(self, message: str) -> str:
        """Return a Nynorsk message in this language; as it is where nobody has translated it."""
        return _catalog(self).messages.get(message, (message,))[0]

    def ngettext(self, one: str, several: str, count: int) -> str:
        """Return the form that a number asks for, by the catalog's own rule of plurals."""
        catalog = _catalog(self)
        forms = catalog.messages.get(one)
        if forms is None:
            return one if count == 1 else several
        return forms[min(catalog.plural(count), len(forms) - 1)]

    def counted(self, one: str, several: str) -> dict[str, str]:
        """Return the forms of a message by plural category (CLDR: `one`, `few`, …), for scripts.

        `other` is always there, and a category with the same form as `other` is left out.
        """
        rule = _cldr(self.language).plural_form
        forms = {rule(count): self.ngettext(one, several, count) for count in _COUNTS}
        other = forms.setdefault("other", self.ngettext(one, several, _COUNTS[-1]))
        return {kind: form for kind, form in forms.items() if kind == "other" or form != other}

    def counted_for_scripts(self, one: str, several: str) -> str:
        """Return the same as JSON, which `counted` in `rusplan.js` chooses from."""
        return json.dumps(self.counted(one, several), ensure_ascii=False)

    @property
    def is_right_to_left(self) -> bool:
        """Whether the language is written from right to left."""
        return is_right_to_left(self.language)

    @property
    def is_printed(self) -> bool:
        """Whether the font of the PDFs has the letters of the language (CLDR's likely script)."""
        script = babel.Locale.parse(self.language, sep="-").script
        likely = str(get_global("likely_subtags").get(self.language, ""))
        return bool({script, *likely.split("_")} & _PRINTED)

    @property
    def own_name(self) -> str:
        """What the language calls itself, as a heading: `English`."""
        return _own_name(self.language)

    def written_date(self, day: date) -> str:
        """Return a date in words: `24. november 2026`."""
        return _written_date(self.language, day)

    def language_name(self, code: str) -> str:
        """Return what a language is called, by its code: `polsk`; empty when CLDR has no name."""
        return str(_language_names(self.language).get(code) or _with_region(code, self.language))

    def language_code(self, name: str) -> str:
        """Return the code of a language, by its name; empty when CLDR has none of that name."""
        names = _language_names(self.language)
        return next((code for code, each in names.items() if each.lower() == name.lower()), "")

    def month_and_year(self, day: date) -> str:
        """Return the month of a date: `november 2026`."""
        return str(format_date(day, "LLLL y", locale=_cldr(self.language)))

    def day_name(self, weekday: int) -> str:
        """Return the name of a day of the week, from 0 for Monday: `måndag`."""
        return str(get_day_names("wide", locale=_cldr(self.language))[weekday])

    def file_size(self, size: int) -> str:
        """Return a number of bytes as a person reads it: `340 kB`, `1,2 MB`."""
        thousands = max(1, round(size / _KILO))
        unit = ("kB", thousands) if thousands < _KILO else ("MB", round(size / _KILO**2, 1))
        return f"{format_decimal(unit[1], locale=_cldr(self.language))}\u00a0{unit[0]}"

    def joined(self, words: list[str]) -> str:
        """Return words as a person lists them: `elev, føresett og tilsett`."""
        return str(format_list(words, locale=_cldr(self.language)))

    def translate_templates(self, environment: Environment) -> None:
        """Let templates say `_("…")`, `site_language` and `… | written_date`."""
        install_words(environment, self.gettext, self.ngettext)
        environment.globals["counted"] = self.counted_for_scripts
        environment.globals["site_language"] = self.language
        environment.filters["written_date"] = self.written_date


def install_words(
    environment: Environment, gettext: Callable[..., str], ngettext: Callable[..., str]
) -> None:
    """Let templates say `_("…")` by two functions. What a catalog says is text, and no HTML."""

    @wraps(gettext)
    def one(*message: object, **values: object) -> Markup:
        text = escape(gettext(*message))
        return text % values if values else text

    @wraps(ngettext)
    def several(*messages: object, **values: object) -> Markup:
        text = escape(ngettext(*messages))
        return text % values if values else text

    environment.globals.update(_=one, gettext=one, ngettext=several)


FOR_EDITORS = Locale(NYNORSK)
"""What editors are told is in Nynorsk, whatever the site is in."""


@dataclass(frozen=True, slots=True)
class _Catalog:
    """The forms of each message by the first of it, and which form a number takes."""

    messages: Mapping[str, tuple[str, ...]]
    plural: Callable[[int], int]


@cache
def _catalog(locale: Locale) -> _Catalog:
    file = locale.catalog or CATALOGS / f"{locale.language}.po"
    if locale.language == NYNORSK or not file.exists():
        return _Catalog({}, lambda count: int(count != 1))
    read = read_po(file.read_text(encoding="utf-8-sig").split("\n"))
    return _Catalog(translations(read), gettext.c2py(read.plural_expr))


def translations(catalog: Catalog) -> dict[str, tuple[str, ...]]:
    """Return the forms of each message that is wholly translated, by its first form.

    What waits for a person (gettext's `fuzzy`) is not.
    """
    return {
        forms(each.id)[0]: said
        for each in catalog
        if each.id and (said := forms(each.string)) and all(said) and not each.fuzzy
    }


def forms(text: str | Iterable[str] | None) -> tuple[str, ...]:
    """Return the forms of a message: one, or as many as the language has for numbers."""
    return (text,) if isinstance(text, str) else tuple(text or ())


@cache
def _cldr(language: str) -> babel.Locale:
    return babel.Locale.parse(_CLDR.get(language, language).replace("-", "_"))


def _with_region(code: str, language: str) -> str:
    """Return the name of a language of one country or script: `pt-br`; empty when unknown."""
    try:
        return babel.Locale.parse(code, sep="-").get_display_name(language) or ""
    except (babel.UnknownLocaleError, ValueError):
        return ""


@cache
def _own_name(language: str) -> str:
    code = "no" if language in _NORWEGIAN else language.replace("-", "_")
    name = babel.Locale.parse(code).get_language_name() or language
    return capitalised(name)


def capitalised(text: str) -> str:
    """Return a text as it stands first in a sentence; only its first letter is changed."""
    return text[:1].upper() + text[1:]


@cache
def _language_names(language: str) -> Mapping[str, str]:
    return _cldr(language).languages


@cache
def _written_date(language: str, day: date) -> str:
    return str(format_date(day, "long", locale=_cldr(language)))
