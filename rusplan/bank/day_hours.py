"""What a channel's hours are on a given day, and when they are other than in an ordinary week."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from rusplan.bank.channel import Channel
from rusplan.bank.schedule import Schedule, SpecialHours
from rusplan.bank.term import Weekday

Span = tuple[str, str]
DayHours = tuple[Span, ...]
"""The openings of one day, in order: (opens, closes) as HH:MM."""

_DAYS = list(Weekday)
_DAY = timedelta(days=1)
_WEEK = 7


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days in a row with a week of their own; `week` is `None` while the hours are not known.

    `is_certain` says that they are stated for these very days, holidays or not.
    """

    first: date
    last: date
    week: tuple[DayHours, ...] | None
    is_certain: bool = False


def hours_on(channel: Channel, day: date) -> DayHours | None:
    """Return a channel's openings on a day, holidays left out of account; `None`: not known."""
    special = [each for each in channel.special_hours if each.holds_on(day)]
    if special:
        return _sorted([each for each in special if each.opens_at and _on_weekday(each, day)])
    seasonal = channel.seasonal_hours
    if seasonal and any(each.includes(day) for each in seasonal.seasons):
        return None
    spans = [span for each in channel.schedules for span in each.spans]
    if spans and not min(spans)[0] <= day <= max(last for _, last in spans):
        return None  # nobody has said what holds before or after
    return _sorted([each for each in channel.schedules if each.opens_on(day)])


def _is_certain(channel: Channel, day: date) -> bool:
    """Say whether hours are stated for this very day, or it is said to be closed then."""
    special = [each for each in channel.special_hours if each.holds_on(day)]
    return any(each.dates for each in special) or (
        bool(special) and not any(each.opens_at for each in special)
    )


def ordinary_week(channel: Channel) -> tuple[DayHours, ...]:
    """Return the hours of the seven days from Monday that no date or week limits."""
    always = [each for each in channel.schedules if not each.is_limited]
    return tuple(_sorted([each for each in always if day in each.byday]) for day in Weekday)


@cache
def other_weeks(channel: Channel, first: date, last: date) -> tuple[Stretch, ...]:
    """Return the stretches between two days in which the hours are not the ordinary week's.

    They are worked out once: a channel stands on many pages, and each asks for years of days.
    """
    return tuple(_other_weeks(channel, first, last))


def _other_weeks(channel: Channel, first: date, last: date) -> Iterator[Stretch]:
    limited = any(each.is_limited for each in channel.schedules)
    if not (channel.special_hours or channel.seasonal_hours or limited):
        return
    week = ordinary_week(channel)
    stretch: list[date] = []
    certain = False  # whether the days of the stretch are
    held: dict[int, DayHours | None] = {}
    since: dict[int, DayHours | None] = {}  # ordinary days after the last that was not
    for day in (first + _DAY * n for n in range((last - first).days + 1)):
        hours, is_certain = hours_on(channel, day), _is_certain(channel, day)
        since[day.weekday()] = hours
        if hours == week[day.weekday()] and not is_certain:
            continue
        apart = bool(stretch) and (certain or is_certain) and (day - stretch[-1]).days > 1
        apart |= bool(stretch) and (day - stretch[-1]).days > _WEEK
        if stretch and (apart or certain is not is_certain or not _fits(held, since)):
            yield _stretch(stretch, held, week, is_certain=certain)
            stretch, held, since = [], {}, {day.weekday(): hours}
        certain = is_certain
        held.update(since if stretch else {day.weekday(): hours})
        stretch.append(day)
        since = {}
    if stretch:
        yield _stretch(stretch, held, week, is_certain=certain)


def weeks_in_force(
    channel: Channel, first: date, last: date
) -> Iterator[tuple[date, date, Span, tuple[Weekday, ...]]]:
    """Yield each opening between two days, with its first and last day and its weekdays.

    One that is the same throughout comes once; where hours are not known there is none.
    """
    others = other_weeks(channel, first, last)
    if not others:
        for each in channel.schedules:
            yield first, last, (each.opens_at, each.closes_at), each.byday
        return
    start = first
    ordinary = ordinary_week(channel)
    for stretch in others:
        if start < stretch.first:
            yield from _openings(start, stretch.first - _DAY, ordinary)
        yield from _openings(stretch.first, stretch.last, stretch.week or ())
        start = stretch.last + _DAY
    if start <= last:
        yield from _openings(start, last, ordinary)


def _openings(
    first: date, last: date, week: tuple[DayHours, ...]
) -> Iterator[tuple[date, date, Span, tuple[Weekday, ...]]]:
    here = {(first.weekday() + n) % _WEEK for n in range(min((last - first).days + 1, _WEEK))}
    by_span: dict[Span, list[Weekday]] = {}
    for day, hours in enumerate(week):
        for span in hours if day in here else ():
            by_span.setdefault(span, []).append(_DAYS[day])
    yield from ((first, last, span, tuple(days)) for span, days in by_span.items())


def _fits(held: dict[int, DayHours | None], since: dict[int, DayHours | None]) -> bool:
    """Say whether later days are of the same week as those held, and known as they are."""
    same = all(held.get(day, hours) == hours for day, hours in since.items())
    return same and (None in held.values()) == (None in since.values())


def _stretch(
    days: list[date],
    held: dict[int, DayHours | None],
    week: tuple[DayHours, ...],
    *,
    is_certain: bool,
) -> Stretch:
    own = tuple(held.get(day, week[day]) or () for day in range(_WEEK))
    known = None if None in held.values() else own
    return Stretch(days[0], days[-1], known, is_certain)


def _sorted(openings: list[Schedule] | list[SpecialHours]) -> DayHours:
    return tuple(sorted((str(each.opens_at), str(each.closes_at)) for each in openings))


def _on_weekday(special: SpecialHours, day: date) -> bool:
    return not special.byday or _DAYS[day.weekday()] in special.byday
