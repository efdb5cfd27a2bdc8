"""Opening hours as a person writes them: `måndag–fredag 11–14.30 og 15–18`."""

from itertools import groupby

from rusplan.bank.channel import Channel
from rusplan.bank.schedule import Schedule
from rusplan.bank.term import Weekday
from rusplan.language import Locale
from rusplan.pages.term_names import HOLIDAYS

Hours = tuple[tuple[str, str], ...]
"""The openings of one day, in order: (opens, closes) as HH:MM."""

_ALL_DAY: Hours = (("00:00", "24:00"),)
_DAYS = list(Weekday)


def opening_hours(channel: Channel, locale: Locale) -> str:
    """Return a channel's hours and what is known of holidays; empty when hours are unknown."""
    hours = weekly_hours(channel, locale)
    return f"{hours}, {locale.gettext(HOLIDAYS[channel.holidays])}" if hours else ""


def weekly_hours(channel: Channel, locale: Locale) -> str:
    """Return a channel's hours without a word of holidays; empty when they are unknown."""
    week = _across_midnight([_day(channel.schedules, day) for day in _DAYS])
    if all(hours == _ALL_DAY for hours in week):
        return locale.gettext("heile døgnet")
    return "; ".join(
        f"{_day_range(days, locale)} {locale.joined([_span(*span) for span in hours])}"
        for hours, days in _alike(week)
    )


def _day(schedules: tuple[Schedule, ...], day: Weekday) -> Hours:
    hours: list[tuple[str, str]] = []
    for opens, closes in sorted((s.opens_at, s.closes_at) for s in schedules if day in s.byday):
        if hours and hours[-1][1] == opens:
            hours[-1] = (hours[-1][0], closes)
        else:
            hours.append((opens, closes))
    return tuple(hours)


def _across_midnight(week: list[Hours]) -> list[Hours]:
    """Join an evening that ends at 24:00 with the early morning of the next day.

    Not with a longer opening: `10–20` would be read as ending the same day.
    """
    joined_week = list(week)
    for index, hours in enumerate(week):
        following = (index + 1) % len(week)
        tomorrow = joined_week[following]
        meet = hours and tomorrow and hours[-1][1] == "24:00" and tomorrow[0][0] == "00:00"
        if meet and tomorrow[0][1] < hours[-1][0]:
            joined_week[index] = (*joined_week[index][:-1], (hours[-1][0], tomorrow[0][1]))
            joined_week[following] = tomorrow[1:]
    return joined_week


def _alike(week: list[Hours]) -> list[tuple[Hours, list[int]]]:
    """Return the days that share the same hours together, closed days left out."""
    by_hours = sorted(range(len(week)), key=lambda day: (week[day], day))
    groups = [(hours, list(days)) for hours, days in groupby(by_hours, key=lambda d: week[d])]
    return sorted((group for group in groups if group[0]), key=lambda group: group[1])


def _day_range(days: list[int], locale: Locale) -> str:
    if len(days) == len(_DAYS):
        return locale.gettext("alle dagar")
    names = [locale.day_name(day) for day in days]
    if len(days) > 2 and days[-1] - days[0] == len(days) - 1:  # noqa: PLR2004 - two days are listed
        return f"{names[0]}–{names[-1]}"
    return locale.joined(names)


def _span(opens: str, closes: str) -> str:
    return f"{_clock(opens)}–{_clock(closes)}"


def _clock(time: str) -> str:
    hour, minute = time.split(":")
    return str(int(hour)) if minute == "00" else f"{int(hour)}.{minute}"
