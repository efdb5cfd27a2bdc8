"""Norway's public holidays, for the script that says what is open."""

import json
from datetime import date, timedelta

from dateutil.easter import easter

MONTHS_AHEAD = 18
"""How long after the build the script can be right. After that it says nothing."""

_FIXED = [(1, 1), (5, 1), (5, 17), (12, 25), (12, 26)]
"""Month and day of the holidays that fall on the same date every year."""

_FROM_EASTER = [-3, -2, 0, 1, 39, 49, 50]
"""The others, in days after Easter Sunday."""

_EVES_FROM_EASTER = [-1, 48]
_FIXED_EVES = [(12, 24), (12, 31)]
"""Days on which many close early though they are no holidays: before Easter, Whitsun, Christmas
and the new year."""


def public_holidays(today: date) -> tuple[list[date], date]:
    """Return the public holidays from this year on, and the last day they are known for.

    That day is the end of the year in which the 18 months after `today` end: builds made on
    different days are mostly alike. A test holds them against the library that knows the holidays
    of every country: to load that took a twentieth of a build.
    """
    return _days(today, _FIXED, _FROM_EASTER), last_known_day(today)


def last_known_day(today: date) -> date:
    """Return the last day that «Ope no» is reckoned for: the end of a year."""
    return date(today.year + (today.month - 1 + MONTHS_AHEAD) // 12, 12, 31)


def holiday_script(today: date) -> str:
    """Return the holidays as a script: it loads the same over http and from a file."""
    days, until = public_holidays(today)
    eves = _days(today, _FIXED_EVES, _EVES_FROM_EASTER)
    data = {
        "until": until.isoformat(),
        "days": [day.isoformat() for day in days],
        "eves": [day.isoformat() for day in eves],
    }
    return f"window.rusplanHolidays={json.dumps(data, separators=(',', ':'))}\n"


def _days(today: date, fixed: list[tuple[int, int]], from_easter: list[int]) -> list[date]:
    """Return the days of each year that the script covers, in order, each once."""
    years = range(today.year, last_known_day(today).year + 1)
    known = {date(year, month, day) for year in years for month, day in fixed}
    movable = {easter(year) + timedelta(days=n) for year in years for n in from_easter}
    return sorted(known | movable)
