"""Which languages services answer in: on the card, behind its fold, and over a list of numbers."""

from collections.abc import Iterable

from rusplan.bank.service import Service
from rusplan.language import Locale, capitalised

NORWEGIAN = frozenset({"nn", "nb"})
"""What every service is taken to answer in. Readers of these need not be told."""


def other_languages(service: Service, locale: Locale) -> str:
    """Say on the card which languages are answered in, when bokmål and Nynorsk are not all."""
    others = [each for each in service.languages if each not in NORWEGIAN]
    names = locale.joined([each.named(locale) for each in others])
    return locale.gettext("Òg på {languages}").format(languages=names) if others else ""


def known_languages(service: Service, locale: Locale) -> str:
    """Say behind the fold which languages are known, when the reader's is not one of them.

    Empty where it is: then it stands on the card.
    """
    language = _reads(locale)
    if language in NORWEGIAN or language in service.languages:
        return ""
    unknown = locale.gettext("Om dei svarar på {language}, veit vi ikkje.")
    # Where a language has one name for both kinds of Norwegian, it is said once.
    known = locale.joined([*dict.fromkeys(each.named(locale) for each in service.languages)])
    sentence = unknown.format(language=locale.language_name(language))
    return f"{capitalised(known)}. {sentence}" if known else sentence


def who_answers(services: Iterable[Service], locale: Locale) -> str:
    """Say over a list which services answer in the reader's language; of the others none knows.

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
