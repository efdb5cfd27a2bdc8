"""What is known of the languages that services answer in, said where the reader has another."""

from collections.abc import Iterable

from rusplan.bank.service import Service
from rusplan.language import Locale, capitalised

NORWEGIAN = frozenset({"nn", "nb"})
"""What every service is taken to answer in. Readers of these need not be told."""


def spoken(service: Service, locale: Locale) -> str:
    """Return the languages of a service, and that the reader's is not known to be one.

    Empty where it is: then it stands in view already.
    """
    language = _reads(locale)
    if language in NORWEGIAN or language in service.languages:
        return ""
    unknown = locale.gettext("Om dei svarar på {language}, veit vi ikkje.")
    # Where a language has one name for both kinds of Norwegian, it is said once.
    known = locale.joined([*dict.fromkeys(each.named(locale) for each in service.languages)])
    sentence = unknown.format(language=locale.language_name(language))
    return f"{capitalised(known)}. {sentence}" if known else sentence


def speakers(services: Iterable[Service], locale: Locale) -> str:
    """Return which of some services answer in the reader's language; of the others none knows.

    Empty in an edition that is Norwegian.
    """
    language = _reads(locale)
    if language in NORWEGIAN:
        return ""
    name = locale.language_name(language)
    names = [each.name for each in services if language in each.languages]
    if not names:
        return locale.gettext("Vi veit ikkje kven av dei som svarar på {language}.").format(
            language=name
        )
    words = locale.gettext("{services} svarar på {language}. Om dei andre gjer det, veit vi ikkje.")
    return words.format(services=locale.joined(names), language=name)


def _reads(locale: Locale) -> str:
    """Return the language without its country or script: `pt` of `pt-BR`."""
    return locale.language.partition("-")[0]
