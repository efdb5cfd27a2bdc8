"""Norway's public holidays, for the script that says what is open."""

import json
from datetime import date

from holidays import country_holidays

MONTHS_AHEAD = 18
"""How long after the build the script can be right. After that it says nothing."""


def public_holidays(today: date) -> tuple[list[date], date]:
    """Return the public holidays from this year on, and the last day they are known for.

    That day is the end of the year in which the 18 months after `today` end: builds made on
    different days are mostly alike.
    """
    last_year = today.year + (today.month - 1 + MONTHS_AHEAD) // 12
    years = range(today.year, last_year + 1)
    return sorted(country_holidays("NO", years=years)), date(last_year, 12, 31)


def holiday_script(today: date) -> str:
    """Return the holidays as a script: it loads the same over http and from a file."""
    days, until = public_holidays(today)
    data = {"until": until.isoformat(), "days": [day.isoformat() for day in days]}
    return f"window.rusplanHolidays={json.dumps(data, separators=(',', ':'))}\n"
