"""Turns values into HTML with the templates beside this file. Everything is escaped."""

from functools import cache, partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from rusplan.bank.bank import Bank, Entry
from rusplan.bank.channel import Channel
from rusplan.bank.resource_status import ResourceStatus
from rusplan.bank.service import Service
from rusplan.bank.telephone import dial_string
from rusplan.language import Locale, capitalised
from rusplan.local.local_service import LocalService
from rusplan.pages import conditions, service_languages
from rusplan.pages.checked import checked_markup
from rusplan.pages.contact_card import vcard_name
from rusplan.pages.hours import opening_hours, special_hours, weekly_hours
from rusplan.pages.open_now import other_hours, week
from rusplan.pages.template_cache import TemplateCache
from rusplan.project.translation.wording import Twofold, language_attributes, reworded


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
        bytecode_cache=TemplateCache(),
    )
    locale.translate_templates(environment)
    joined = locale.joined
    environment.tests["twofold"] = lambda text: isinstance(text, Twofold)
    environment.tests["service"] = lambda entry: isinstance(entry, Service)
    environment.tests["local_service"] = lambda entry: isinstance(entry, LocalService)
    environment.filters.update(
        abroad=lambda channel: (channel.number or "").startswith("+"),
        ages=partial(conditions.ages, locale=locale),
        audience=lambda entry: joined([each.named(locale) for each in entry.audience]),
        checked=partial(checked_markup, locale=locale),
        call=_call,
        capitalised=capitalised,
        conditions=partial(conditions.conditions, locale=locale),
        decapitalised=_decapitalised,
        dial=dial_string,
        for_whom=partial(conditions.for_whom, locale=locale),
        host=_host,
        hours=partial(opening_hours, locale=locale),
        in_passing=partial(conditions.in_passing, locale=locale),
        known_languages=partial(service_languages.known_languages, locale=locale),
        other_hours=other_hours,
        special_hours=partial(special_hours, locale=locale),
        named=lambda term: term.named(locale),
        lang=partial(language_attributes, locale=locale),
        plain=str,
        is_local=_is_local,
        leads=_leads,
        needs_login=partial(conditions.needs_login, locale=locale),
        needs_note=conditions.needs_note,
        shown=partial(_shown, locale),
        status_name=partial(_status_name, locale),
        types=types,
        week=week,
        weekly_hours=partial(weekly_hours, locale=locale),
        who_answers=partial(service_languages.who_answers, locale=locale),
        vcard_name=vcard_name,
    )
    return environment


def types(entry: Entry) -> list[str]:
    """Return what kinds of thing an entry is, for the filter: a service is its channels."""
    if isinstance(entry, Service):
        return sorted({channel.kind.value for channel in entry.channels}) or ["nettside"]
    return [entry.type]


def _status_name(locale: Locale, status: ResourceStatus, since: str) -> str:
    """Say what has become of a resource since the plan's year; empty when it is as it was."""
    return locale.gettext(status.label).format(since=since) if status.label else ""


def _is_local(entry: Entry) -> bool:
    """Say whether only the school or the municipality can tell of an entry."""
    if isinstance(entry, Service):
        return False
    return entry.status.is_local and not entry.plan_phone


def _leads(entry: Entry, bank: Bank) -> bool:
    """Say whether an entry, or what has come in its place, is somewhere to go."""
    if isinstance(entry, Service):
        return bool(entry.url)
    return entry.leads or bool(entry.replacement and _leads(bank.entries[entry.replacement], bank))


def _decapitalised(text: str) -> str:
    """Return a text as it stands inside a sentence; «PP-tenesta» keeps its capitals."""
    return text if text[1:2].isupper() else reworded(text, _with_small_letter)


def _with_small_letter(text: str) -> str:
    return text[:1].lower() + text[1:]


def _call(channel: Channel) -> str:
    """Return the address that a tap on a channel opens."""
    numbered = channel.kind.numbered
    return numbered.link(channel.number or "") if numbered else channel.url or ""


def _shown(locale: Locale, channel: Channel) -> Markup:
    """Return what a channel is called where it is tapped: a number, or where it is found.

    A host that a phone has no room for is broken after its first part, not in the middle of a word.
    """
    name, number = locale.gettext(channel.kind.label), channel.number
    if number:
        return escape(number if channel.kind.is_spoken else f"{name} {number}")
    first, dot, rest = _host(channel.url or "").partition(".")
    host = Markup("{}.<wbr>{}").format(first, rest) if "." in rest else first + dot + rest
    return escape(locale.gettext("{channel} på {host}")).format(channel=name, host=host)


def _host(address: str) -> str:
    return (urlsplit(address).hostname or "").removeprefix("www.")
