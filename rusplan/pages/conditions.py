"""On what conditions a service helps: what decides whether a reader dares to make contact."""

from rusplan.bank.bank import Entry
from rusplan.bank.service import Service
from rusplan.language import Locale
from rusplan.local.local_service import LocalService
from rusplan.pages.service_languages import other_languages
from rusplan.project.translation.wording import reworded

_A_WORD = 25
"""Characters of what can be said in passing, as «Gratis» and «Anonymt»."""


def conditions(service: Service, locale: Locale) -> list[str]:
    """Return what stands in view: login, age, other languages, anonymity, and price.

    What a service says in its own words comes last: it may be a whole sentence.
    """
    stated = [
        needs_login(service, locale),
        ages(service, locale),
        other_languages(service, locale),
        service.confidentiality or "",
        service.fees_description or "",
    ]
    return [each for each in stated if each]


def in_passing(service: Service, locale: Locale) -> list[str]:
    """Return the conditions that are a word each, for where a service is one line."""
    stated = [service.confidentiality or "", service.fees_description or ""]
    words = [reworded(each, _without_stop) for each in stated if 0 < len(each) <= _A_WORD]
    return [*words, *filter(None, [ages(service, locale), needs_login(service, locale)])]


def is_anonymous(service: Service) -> bool:
    """Say whether a service is anonymous without reserve: it then says so in a word."""
    return 0 < len(service.confidentiality or "") <= _A_WORD


def _without_stop(text: str) -> str:
    return text.removesuffix(".")


def for_whom(service: Service, locale: Locale) -> str:
    """Return who a service is for in its own words, or the readers that the bank names."""
    if service.eligibility_description:
        return service.eligibility_description
    if isinstance(service, LocalService):
        return ""
    return locale.joined([each.named(locale) for each in service.audience])


def ages(service: Service, locale: Locale) -> str:
    """Return the ages that a service is for; empty when any."""
    low, high = service.minimum_age, service.maximum_age
    if low is not None and high is not None:
        return locale.ngettext("{low}–{high} år", "{low}–{high} år", high).format(
            low=low, high=high
        )
    if low is not None:
        return locale.ngettext("Frå {low} år", "Frå {low} år", low).format(low=low)
    if high is None:
        return ""
    return locale.ngettext("Til og med {high} år", "Til og med {high} år", high).format(high=high)


def needs_login(entry: Entry, locale: Locale) -> str:
    """Say what one must log in with to get to an entry; empty when everybody gets there."""
    login = locale.gettext("Krev innlogging: {login}").format(login=entry.login)
    return login if entry.login else ""


def needs_note(service: Service) -> bool:
    """Say whether the note must stand in view: no address or number leads any further."""
    return bool(service.note) and not service.url and not service.channels
