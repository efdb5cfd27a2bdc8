"""The words that scripts show, as scripts of their own: they load the same from a file."""

import json

from rusplan.language import day_name, gettext


def open_now_words() -> str:
    """Return the words of «Ope no»; the days begin with Sunday, as a script counts them."""
    return _script(
        "rusplanOpenNowWords",
        {
            "days": [day_name(day) for day in (6, 0, 1, 2, 3, 4, 5)],
            "tomorrow": gettext("i morgon"),
            "midnight": gettext("ved midnatt"),
            "clock": gettext("kl."),
            "open": gettext("Ope no"),
            "closed": gettext("Stengt no"),
            "closes": gettext("stengjer"),
            "opens": gettext("opnar"),
        },
    )


def search_words() -> str:
    """Return the words of the search's window."""
    return _script(
        "rusplanSearchWords",
        {
            "search": gettext("Søk"),
            "question": gettext("Kva leitar du etter?"),
            "close": gettext("Lukk"),
            "call": gettext("Ring"),
            "urgent": gettext("Hastar det? Ring nummera øvst."),
            "hits": gettext("{count} treff."),
            "nothing": gettext("Ingen treff. Prøv eit anna ord, eller sjå i ressursbanken."),
        },
    )


def checked_words() -> str:
    """Return the words of a check that no longer holds."""
    late = gettext("Dette skulle ha vore kontrollert på nytt.")
    return _script(
        "rusplanCheckedWords",
        {
            "call": f"{late} " + gettext("Ring eller sjå hos kjelda om det framleis stemmer."),
            "look": f"{late} " + gettext("Sjå hos kjelda om det framleis stemmer."),
            "maintainers": gettext("Over fristen"),
        },
    )


def _script(name: str, words: dict[str, object]) -> str:
    text = json.dumps(words, ensure_ascii=False, separators=(",", ":"))
    return f"window.{name}={text}\n"
