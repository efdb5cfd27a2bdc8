"""schema.org descriptions of services, as JSON-LD (https://schema.org/Service)."""

import json
from datetime import date
from typing import Any

from rusplan.bank.channel import Channel
from rusplan.bank.period import Days
from rusplan.bank.service import Service
from rusplan.bank.telephone import dial_string
from rusplan.bank.term import ServiceStatus, Weekday

_DAYS = dict(
    zip(
        Weekday,
        ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        strict=True,
    )
)
_LAST_MINUTE = "23:59"
"""schema.org has no 24:00."""


def json_ld(services: list[Service]) -> str:
    """Return the services as one JSON-LD text, safe inside a `script` element.

    Only confirmed services are described; an empty list gives an empty text.
    """
    graph = [_service(service) for service in services if service.status is ServiceStatus.CONFIRMED]
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
