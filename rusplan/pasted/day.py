"""A day as people write it: `28.11.2026`, `28. november`, `i dag`."""

import re
from datetime import date, timedelta

_MONTH_NAMES = (
    r"jan(?:uar)?", r"feb(?:ruar)?", r"mar(?:s)?", r"apr(?:il)?", r"mai", r"juni?", r"juli?",
    r"aug(?:ust)?", r"sept?(?:ember)?", r"okt(?:ober)?", r"nov(?:ember)?", r"des(?:ember)?",
)  # fmt: skip
_NAMED = [re.compile(rf"(\d{{1,2}})\.? ?{name}\.?(?:,? ?(\d{{4}}))?") for name in _MONTH_NAMES]
_YEAR_FIRST = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[./-] ?(\d{1,2})(?:[./-] ?(\d{4}|\d{2})?)?")
_WEEKDAY = re.compile(r"^(?:m[åa]n|t[iy]r?s|ons|tors|fre|l[øa]u?r|s[øu]n)\w*\.?,? (?:den )?")
_TODAY = re.compile(r"i ?dag|today|no|nå")
_YESTERDAY = re.compile(r"i ?g[åa]r")


def read_day(text: str, today: date) -> date | None:
    """Return the day that a text names, or `None` where no certain day is named.

    Without a year it is the last such day that has been: nobody has checked something tomorrow.
    """
    plain = " ".join(text.lower().replace("\u00a0", " ").split()).strip(" .,")
    plain = _WEEKDAY.sub("", plain)
    if _TODAY.fullmatch(plain):
        return today
    if _YESTERDAY.fullmatch(plain):
        return today - timedelta(days=1)
    if match := _YEAR_FIRST.fullmatch(plain):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _DAY_FIRST.fullmatch(plain):
        return _with_year(match[3], int(match[2]), int(match[1]), today)
    for month, pattern in enumerate(_NAMED, start=1):
        if match := pattern.fullmatch(plain):
            return _with_year(match[2], month, int(match[1]), today)
    return None


def _with_year(year: str | None, month: int, day: int, today: date) -> date | None:
    if year:
        return _day(int(year) if len(year) > 2 else 2000 + int(year), month, day)  # noqa: PLR2004
    this_year = _day(today.year, month, day)
    if this_year and this_year <= today:
        return this_year
    return _day(today.year - 1, month, day)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
