"""schema.org descriptions of services, as JSON-LD (https://schema.org/Service)."""

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from rusplan.bank.channel import Channel
from rusplan.bank.period import Days
from rusplan.bank.resource import Resource
from rusplan.bank.service import Service
from rusplan.bank.telephone import dial_string
from rusplan.bank.term import Weekday
from rusplan.language import Locale
from rusplan.pages.conditions import needs_login
from rusplan.pages.drawn_page import DrawnPage
from rusplan.pages.item import item_of
from rusplan.project import Edition

_DAYS = dict(
    zip(
        Weekday,
        ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        strict=True,
    )
)
_LAST_MINUTE = "23:59"
"""schema.org has no 24:00."""


def page_json_ld(page: DrawnPage, edition: Edition) -> str:
    """Return what a page shows as one JSON-LD text; see `json_ld`."""
    shown = page.shown
    resources = [each for each in edition.bank.behind_login if item_of(each) in shown]
    return json_ld(page.services, resources, edition.locale)


def json_ld(services: Iterable[Service], behind_login: Iterable[Resource], locale: Locale) -> str:
    """Return what a page shows as one JSON-LD text, safe inside a `script` element.

    Confirmed services are described, and the resources that not everybody gets to (`behind_login`):
    a page that leads to those says so. Nothing to describe gives an empty text.
    """
    graph = [_service(service) for service in services if service.status.is_confirmed]
    graph += [_behind_login(each, locale) for each in behind_login]
    if not graph:
        return ""
    text = json.dumps(
        {"@context": "https://schema.org", "@graph": graph},
        ensure_ascii=False,
        separators=(",", ":"),
    )
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _service(service: Service) -> dict[str, Any]:
    return _present(
        {
            "@type": "Service",
            "name": service.name,
            "alternateName": service.alternate_name,
            "description": service.description,
            "url": service.url,
            "provider": service.organization
            and {"@type": "Organization", "name": service.organization},
            "availableChannel": [_channel(channel) for channel in service.channels],
        }
    )


def _behind_login(resource: Resource, locale: Locale) -> dict[str, Any]:
    """Return a resource that asks for a login (https://schema.org/conditionsOfAccess)."""
    return {
        "@type": "CreativeWork",
        "name": resource.title,
        "inLanguage": resource.language,
        "url": resource.url,
        "publisher": {"@type": "Organization", "name": resource.publisher},
        "isAccessibleForFree": False,
        "conditionsOfAccess": needs_login(resource, locale),
    }


def _channel(channel: Channel) -> dict[str, Any]:
    point: dict[str, Any] = {"@type": "ContactPoint", "contactType": channel.kind.value}
    if channel.number:
        point["telephone"] = dial_string(channel.number)
    hours = [
        _hours(each.byday, (each.opens_at, each.closes_at), days)
        for each in channel.schedules
        if not each.weeks  # schema.org has no word for every second week
        for days in each.spans
    ] + [
        _hours(each.byday, (each.opens_at or "00:00", each.closes_at or "00:00"), days)
        for each in channel.special_hours
        for days in each.spans
    ]
    key = "servicePhone" if channel.number else "serviceUrl"
    value = _present({**point, "hoursAvailable": hours}) if channel.number else channel.url
    return {"@type": "ServiceChannel", key: value}


def _hours(days: tuple[Weekday, ...], span: tuple[str, str], valid: Days) -> dict[str, Any]:
    """Return one opening; the same time twice means closed, as schema.org asks."""
    opens, closes = span
    return _present(
        {
            "@type": "OpeningHoursSpecification",
            "dayOfWeek": [_DAYS[day] for day in days],
            "opens": opens,
            "closes": _LAST_MINUTE if closes == "24:00" else closes,
            "validFrom": valid[0].isoformat() if valid[0] > date.min else None,
            "validThrough": valid[1].isoformat() if valid[1] < date.max else None,
        }
    )


def _present(values: dict[str, Any]) -> dict[str, Any]:
    """Leave out what is not known: absent says more than null."""
    return {key: value for key, value in values.items() if value}
