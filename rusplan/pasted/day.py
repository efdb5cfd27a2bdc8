"""A day as people write it: `28.11.2026`, `28. november`, `i dag`."""

import re
from datetime import date, timedelta

MONTH_NAMES = (
    r"jan(?:uar)?", r"feb(?:ruar)?", r"mar(?:s)?", r"apr(?:il)?", r"mai", r"juni?", r"juli?",
    r"aug(?:ust)?", r"sept?(?:ember)?", r"okt(?:ober)?", r"nov(?:ember)?", r"des(?:ember)?",
)  # fmt: skip
_NAMED = [re.compile(rf"(\d{{1,2}})\.? ?{name}\.?(?:,? ?(\d{{4}}))?") for name in MONTH_NAMES]
_YEAR_FIRST = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[./-] ?(\d{1,2})(?:(?:[./-] ?| )(\d{4}|\d{2})?)?")
_WEEKDAYS = ("m[åa]n", "t[iy]r?s", "ons", "tors", "fre", "l[øa]u?r", "s[øu]n")
_WEEKDAY = re.compile(rf"^(?:{'|'.join(f'({each})' for each in _WEEKDAYS)})\w*\.?,? ")
_BEFORE = re.compile(r"^(?:(?:kontrollert|sjekk[ae]t?|ring(?:te|de)|l[ea]s(?:e|t)|den)\b[: ]*)+")
_AFTER = re.compile(r",? (?:kl|klokk[ae]n?)\b.*$|[ t]\d{1,2}:\d{2}(?::\d{2}(?:\.0+)?)?$")

_TODAY_AND_DAY = re.compile(r"(i ?dag|i ?g[åa]r),? \(?([^()]*\d[^()]*)\)?")
_UNSPACED = re.compile(r"\d{8}")
_TODAY = re.compile(
    r"(?:i ?dag|today|no|nå|i (?:morg?e[ns]|morgonen|føremiddag|formiddag|ettermiddag|kveld))"
    r"(?: (?:tidl[ei]g|føremiddag|formiddag|ettermiddag))?"
)
_YESTERDAY = re.compile(r"i ?g[åa]r")


def read_day(text: str, today: date) -> date | None:
    """Return the day that a text names, or `None` where no certain day is named.

    Without a year it is the last such day that has been: nobody has checked something tomorrow.
    """
    plain = " ".join(text.lower().replace("\u00a0", " ").split()).strip(" .,")
    plain = re.sub(r" ?([./-]) (?=\d)", r"\1", _AFTER.sub("", _BEFORE.sub("", plain)))
    if both := _TODAY_AND_DAY.fullmatch(plain):
        one, other = (_read(each.strip(), today) for each in both.groups())
        return one if one == other else None
    weekday = _WEEKDAY.match(plain)
    day = _read(_BEFORE.sub("", _WEEKDAY.sub("", plain)), today)
    if day and weekday and weekday[day.weekday() + 1] is None:
        return None  # the two do not agree
    return day


def _read(plain: str, today: date) -> date | None:
    if _TODAY.fullmatch(plain) or _YESTERDAY.fullmatch(plain):
        return today - timedelta(days=bool(_YESTERDAY.fullmatch(plain)))
    if match := _YEAR_FIRST.fullmatch(plain):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if _UNSPACED.fullmatch(plain):
        return _day(int(plain[:4]), int(plain[4:6]), int(plain[6:])) or _day(
            int(plain[4:]), int(plain[2:4]), int(plain[:2])
        )
    if match := _DAY_FIRST.fullmatch(plain):
        day = _with_year(match[3], int(match[2]), int(match[1]), today)
        is_short = bool(match[3]) and len(match[3]) < len("2026")
        return None if day and day > today and is_short else day  # «26-11-28»: the year first?
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
