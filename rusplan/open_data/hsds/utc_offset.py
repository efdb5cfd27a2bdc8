"""The dates between which Norwegian clocks keep one offset from UTC."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

_ZONE = ZoneInfo("Europe/Oslo")
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class OffsetPeriod:
    """First and last day, and the hours that the clock is ahead of UTC on them."""

    first: date
    last: date
    offset: int


def offset_periods(today: date) -> tuple[OffsetPeriod, OffsetPeriod]:
    """Return the period that `today` is in and the one after it: summer and winter time.

    A day on which the clock changes belongs to the period that begins on it, at 3 in the night.
    """
    current = _around(today)
    return current, _around(current.last + _DAY)


def _around(day: date) -> OffsetPeriod:
    offset = _offset(day)
    first = last = day
    while _offset(first - _DAY) == offset:
        first -= _DAY
    while _offset(last + _DAY) == offset:
        last += _DAY
    return OffsetPeriod(first, last, offset)


def _offset(day: date) -> int:
    ahead = datetime.combine(day, time(12), _ZONE).utcoffset() or timedelta()
    return ahead // timedelta(hours=1)
