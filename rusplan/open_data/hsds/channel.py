"""A channel of the bank as HSDS sees it: a phone, and a service at a virtual location."""

from collections.abc import Iterable

from rusplan.bank.channel import Channel
from rusplan.bank.day_hours import weeks_in_force
from rusplan.bank.telephone import dial_string
from rusplan.open_data.hsds.attribute import attributes
from rusplan.open_data.hsds.identity import identity
from rusplan.open_data.hsds.record import Location, Phone, Schedule, ServiceAtLocation
from rusplan.open_data.hsds.utc_offset import OffsetPeriod

_LAST_MINUTE = "23:59"
"""A day ends at 24:00, which the readers of `closes_at` do not know."""


def phones(service_id: str, channel: Channel) -> tuple[Phone, ...]:
    """Return the number of a channel, as it is dialled; none where the kind has no number."""
    if channel.number is None or channel.kind.numbered is None:
        return ()
    phone = Phone(
        id=identity("phone", *_slugs(service_id, channel)),
        number=dial_string(channel.number),
        type=channel.kind.numbered.type,
        description=channel.description,
    )
    return (phone,)


def service_at_location(
    service_id: str, channel: Channel, halves: Iterable[OffsetPeriod]
) -> ServiceAtLocation:
    """Return a channel with its hours, dated for each half of the year."""
    slugs = _slugs(service_id, channel)
    location = Location.model_validate(
        {"id": identity("location", *slugs), "location_type": "virtual", "url": channel.url}
    )
    known = channel.holidays if channel.holidays.is_known else None
    return ServiceAtLocation(
        id=identity("service_at_location", *slugs),
        service_id=identity("service", service_id),
        location_id=location.id,
        description=None if channel.number else channel.description,
        location=location,
        phones=phones(service_id, channel),
        schedules=tuple(_schedules(slugs, channel, halves)),
        attributes=tuple(
            attributes(
                Channel,
                "service_at_location",
                slugs,
                {
                    "holidays": known,
                    "assured_date": channel.assured_date.isoformat()
                    if channel.assured_date
                    else None,
                    "source": channel.source,
                },
            )
        ),
    )


def _schedules(
    slugs: tuple[str, ...], channel: Channel, halves: Iterable[OffsetPeriod]
) -> Iterable[Schedule]:
    for half in halves:
        for first, last, (opens, closes), days in weeks_in_force(channel, half.first, half.last):
            closes_at = _LAST_MINUTE if closes == "24:00" else closes
            yield Schedule(
                id=identity("schedule", *slugs, first.isoformat(), ",".join(days), opens),
                valid_from=first,
                valid_to=last,
                timezone=half.offset,
                freq="WEEKLY",
                wkst="MO",
                byday=",".join(days),
                opens_at=f"{opens}{half.offset:+03}:00",
                closes_at=f"{closes_at}{half.offset:+03}:00",
            )


def _slugs(service_id: str, channel: Channel) -> tuple[str, ...]:
    reached_at = dial_string(channel.number) if channel.number else channel.url or ""
    return (service_id, channel.kind.value, reached_at)
