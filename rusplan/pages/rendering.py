"""Turns values into HTML with the templates beside this file. Everything is escaped."""

from functools import cache, partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined

from rusplan.bank.bank import Entry
from rusplan.bank.channel import Channel
from rusplan.bank.resource_status import ResourceStatus
from rusplan.bank.service import Service
from rusplan.bank.telephone import dial_string
from rusplan.bank.term import Language
from rusplan.language import Locale
from rusplan.local.local_service import LocalService
from rusplan.pages.checked import checked_markup
from rusplan.pages.contact_card import vcard_name
from rusplan.pages.hours import opening_hours, special_hours
from rusplan.pages.open_now import other_hours, week


def render(locale: Locale, template: str, **values: Any) -> str:
    """Return a template filled in, without blank lines: those would end an HTML block."""
    html = _environment(locale).get_template(template).render(values)
    return "\n".join(line.strip() for line in html.split("\n") if line.strip())


def render_macro(locale: Locale, template: str, macro: str, *values: Any) -> str:
    """Return one macro of a template filled in, without blank lines."""
    html = getattr(_environment(locale).get_template(template).module, macro)(*values)
    return "\n".join(line.strip() for line in str(html).split("\n") if line.strip())


@cache
def _environment(locale: Locale) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,  # a template is looked for once, not at each use
        bytecode_cache=FileSystemBytecodeCache(),  # as Python keeps what it has compiled
    )
    locale.translate_templates(environment)
    gettext, joined = locale.gettext, locale.joined
    environment.tests["service"] = lambda entry: isinstance(entry, Service)
    environment.tests["local_service"] = lambda entry: isinstance(entry, LocalService)
    environment.filters.update(
        ages=partial(_ages, locale),
        audience=lambda entry: joined([gettext(each.label) for each in entry.audience]),
        checked=partial(checked_markup, locale=locale),
        dial=dial_string,
        first_phone=_first_phone,
        host=lambda address: (urlsplit(address).hostname or "").removeprefix("www."),
        hours=partial(opening_hours, locale=locale),
        other_hours=other_hours,
        special_hours=partial(special_hours, locale=locale),
        label=lambda term: gettext(term.label),
        name=name,
        name_language=name_language,
        number=_number,
        other_languages=partial(_other_languages, locale),
        publisher=publisher,
        status_name=partial(_status_name, locale),
        types=types,
        week=week,
        vcard_name=vcard_name,
    )
    return environment


def name(entry: Entry) -> str:
    """Return what an entry is called: a service's name or a resource's title."""
    return entry.name if isinstance(entry, Service) else entry.title


def name_language(entry: Entry) -> Language:
    """Return the language that the name is written in."""
    return entry.name_language if isinstance(entry, Service) else entry.language


def publisher(entry: Entry) -> str:
    """Return who stands behind an entry; empty when that is not known."""
    return (entry.organization or "") if isinstance(entry, Service) else entry.publisher


def types(entry: Entry) -> list[str]:
    """Return what kinds of thing an entry is, for the filter: a service is its channels."""
    if isinstance(entry, Service):
        return sorted({channel.kind.value for channel in entry.channels}) or ["nettside"]
    return [entry.type.value]


def _ages(locale: Locale, service: Service) -> str:
    low, high = service.minimum_age, service.maximum_age
    if low is not None and high is not None:
        return locale.gettext("{low}–{high} år").format(low=low, high=high)
    if low is not None:
        return locale.gettext("Frå {low} år").format(low=low)
    return locale.gettext("Til og med {high} år").format(high=high) if high is not None else ""


def _other_languages(locale: Locale, service: Service) -> str:
    """Say which languages are answered in, when bokmål and Nynorsk are not all."""
    others = [each for each in service.languages if each not in {"nn", "nb"}]
    names = locale.joined([locale.gettext(each.label) for each in others])
    return locale.gettext("Òg på {languages}").format(languages=names) if others else ""


def _status_name(locale: Locale, status: ResourceStatus, since: str) -> str:
    """Say what has become of a resource since the plan's year; empty when it is as it was."""
    return locale.gettext(status.label).format(since=since) if status.label else ""


def _first_phone(service: Service) -> Channel:
    return next(each for each in service.channels if each.kind.is_spoken)


def _number(entry: Entry) -> str:
    """Return the first number to call; empty when there is none."""
    channels = entry.channels if isinstance(entry, Service) else ()
    phones = (channel.number for channel in channels if channel.kind.is_spoken)
    return next(phones, None) or ""
