"""Norway's public holidays, for the script that says what is open."""

import json
from datetime import date, timedelta

from holidays import country_holidays

MONTHS_AHEAD = 18
"""How long after the build the script can be right. After that it says nothing."""


def public_holidays(today: date) -> tuple[list[date], date]:
    """Return the public holidays from this year on, and the last day they are known for.

    That day is the end of the year in which the 18 months after `today` end: builds made on
    different days are mostly alike.
    """
    until = last_known_day(today)
    years = range(today.year, until.year + 1)
    return sorted(country_holidays("NO", years=years)), until


def last_known_day(today: date) -> date:
    """Return the last day that «Ope no» is reckoned for: the end of a year."""
    return date(today.year + (today.month - 1 + MONTHS_AHEAD) // 12, 12, 31)


def holiday_script(today: date) -> str:
    """Return the holidays as a script: it loads the same over http and from a file."""
    days, until = public_holidays(today)
    data = {
        "until": until.isoformat(),
        "days": [day.isoformat() for day in days],
        "eves": [day.isoformat() for day in _eves(today.year, until.year)],
    }
    return f"window.rusplanHolidays={json.dumps(data, separators=(',', ':'))}\n"


def _eves(first_year: int, last_year: int) -> list[date]:
    """Return the eves on which many close early, and of which «holidays» says nothing.

    Easter and Whitsun eve are the days before those Sundays.
    """
    named = country_holidays("NO", years=range(first_year, last_year + 1), language="en_US")
    movable = [
        day - timedelta(days=1)
        for day, name in named.items()
        if {"Easter Sunday", "Pentecost"} & set(name.split("; "))
    ]
    fixed = [date(year, 12, day) for year in range(first_year, last_year + 1) for day in (24, 31)]
    return sorted([*movable, *fixed])
