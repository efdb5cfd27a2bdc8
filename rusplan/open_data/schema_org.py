"""schema.org descriptions of services, as JSON-LD (https://schema.org/Service)."""

import json
from typing import Any

from rusplan.bank.channel import Channel
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
        {
            "@type": "OpeningHoursSpecification",
            "dayOfWeek": [_DAYS[day] for day in schedule.byday],
            "opens": schedule.opens_at,
            "closes": _LAST_MINUTE if schedule.closes_at == "24:00" else schedule.closes_at,
        }
        for schedule in channel.schedules
    ]
    key = "servicePhone" if channel.number else "serviceUrl"
    value = _present({**point, "hoursAvailable": hours}) if channel.number else channel.url
    return {"@type": "ServiceChannel", key: value}


def _present(values: dict[str, Any]) -> dict[str, Any]:
    """Leave out what is not known: absent says more than null."""
    return {key: value for key, value in values.items() if value}
