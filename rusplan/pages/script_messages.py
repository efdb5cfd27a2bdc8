"""The words that scripts show, as scripts of their own: they load the same from a file."""

import json
from collections.abc import Callable

from rusplan.language import Locale
from rusplan.pages.checked import WORDS_SCRIPT
from rusplan.pages.hours import HOUR_AND_MINUTE, ON_THE_HOUR
from rusplan.pages.open_now import HOLIDAY_SCRIPT
from rusplan.project import Edition

SEARCH_INDEX = "search-index.js"

_OF_EDITION = {WORDS_SCRIPT, HOLIDAY_SCRIPT, SEARCH_INDEX}
"""Scripts with words in them, which each edition has its own of."""


def asset(edition: Edition) -> Callable[[str], str]:
    """Return what tells where a script lies, seen from the site's root, by its name."""

    def address(name: str) -> str:
        path = f"assets/{name}"
        return edition.path(path) if name in _OF_EDITION else path

    return address


def open_now_words(locale: Locale) -> str:
    """Return the words of «Ope no»; the days begin with Sunday, as a script counts them."""
    return _script(
        "rusplanOpenNowWords",
        {
            "days": [locale.day_name(day) for day in (6, 0, 1, 2, 3, 4, 5)],
            "tomorrow": locale.gettext("i morgon"),
            "midnight": locale.gettext("midnatt"),
            "clock": locale.gettext("kl."),
            "hour": locale.gettext(ON_THE_HOUR),
            "minute": locale.gettext(HOUR_AND_MINUTE),
            "open": locale.gettext("Ope no"),
            "closed": locale.gettext("Stengt no"),
            "until": locale.gettext("til"),
            "opens": locale.gettext("Opnar"),
        },
    )


def worker_words(locale: Locale) -> dict[str, str]:
    """Return what the service worker says; it stands in its own file."""
    return {
        "silent": locale.gettext("Nettet svarar ikkje."),
        "copy": locale.gettext("Du les ein kopi frå {date}."),
        "old": locale.gettext(
            "Han er meir enn sju dagar gammal: nummer og opningstider kan vere endra."
        ),
        "title": locale.gettext("Utan nett"),
        "offline": locale.gettext("Du er utan nett"),
        "missing": locale.gettext("Denne sida er ikkje lagra på eininga di."),
        "numbers": locale.gettext("Sjå nummera du kan ringje"),
    }


def search_words(locale: Locale) -> str:
    """Return the words of the search's window."""
    return _script(
        "rusplanSearchWords",
        {
            "search": locale.gettext("Søk"),
            "question": locale.gettext("Kva leitar du etter?"),
            "close": locale.gettext("Lukk"),
            "call": locale.gettext("Ring"),
            "urgent": locale.gettext("Hastar det? Ring nummera øvst."),
            "hits": locale.counted("{count} treff.", "{count} treff."),
            "nothing": locale.gettext("Ingen treff. Prøv eit anna ord, eller spør her:"),
            "foreign": "The search cannot read this alphabet. Here is help at once:",
        },
    )


def checked_words(locale: Locale) -> str:
    """Return the words of a check that no longer holds."""
    late = locale.gettext("Dette skulle ha vore kontrollert på nytt.")
    return _script(
        "rusplanCheckedWords",
        {
            "call": f"{late} "
            + locale.gettext("Ring eller sjå hos kjelda om det framleis stemmer."),
            "look": f"{late} " + locale.gettext("Sjå hos kjelda om det framleis stemmer."),
            "mark": locale.gettext("Gammal kontroll"),
            "maintainers": locale.gettext("Over fristen"),
        },
    )


def _script(name: str, words: dict[str, object]) -> str:
    text = json.dumps(words, ensure_ascii=False, separators=(",", ":"))
    return f"window.{name}={text}\n"
