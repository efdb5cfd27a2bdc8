"""Opening hours as a person writes them: `måndag–fredag 11–14.30 og 15–18`."""

from datetime import date
from itertools import groupby

from rusplan.bank.channel import Channel
from rusplan.bank.day_hours import DayHours
from rusplan.bank.schedule import Schedule, SpecialHours
from rusplan.bank.term import Weekday
from rusplan.language import Locale
from rusplan.marked import N_

ON_THE_HOUR, HOUR_AND_MINUTE = N_("{hour}"), N_("{hour}.{minute}")
"""How a time of day is written, by the clock of 24 hours: `11`, `14.30`."""

_ALL_DAY: DayHours = (("00:00", "24:00"),)
_DAYS = list(Weekday)


def opening_hours(channel: Channel, locale: Locale) -> str:
    """Return a channel's hours and what is known of holidays; empty when hours are unknown."""
    hours = weekly_hours(channel, locale)
    return f"{hours}, {locale.gettext(channel.holidays.label)}" if hours else ""


def weekly_hours(channel: Channel, locale: Locale) -> str:
    """Return a channel's hours without a word of holidays; empty when they are unknown.

    Those that hold for some weeks or days alone say so: `onsdag 18–21 i partalsveker`.
    """
    by_limit: dict[str, list[Schedule]] = {}
    for schedule in channel.schedules:
        by_limit.setdefault(_limit(schedule, locale), []).append(schedule)
    return "; ".join(
        f"{_hours_of(tuple(each), locale)} {limit}".strip() for limit, each in by_limit.items()
    )


def special_hours(channel: Channel, today: date, locale: Locale) -> list[str]:
    """Return each stretch of days with other hours than usual, those that are over left out."""
    return [
        f"{_special(each, locale)} {_days_text(first, last, locale)}"
        for each in channel.special_hours
        for first, last in each.spans
        if last >= today
    ]


def _special(special: SpecialHours, locale: Locale) -> str:
    days = _day_range(sorted(map(_DAYS.index, special.byday)), locale) if special.byday else ""
    if special.opens_at:
        return f"{days} {_span(special.opens_at, special.closes_at or '', locale)}".strip()
    return " ".join(filter(None, [locale.gettext("Stengt"), days]))


def _limit(schedule: Schedule, locale: Locale) -> str:
    """Return in words which weeks or days hours hold for; empty where they always do."""
    weeks = locale.gettext(schedule.weeks.label) if schedule.weeks else ""
    always = (date.min, date.max)
    days = [_days_text(*each, locale) for each in schedule.spans if each != always]
    return " ".join(filter(None, [weeks, locale.joined(days) if days else ""]))


def _days_text(first: date, last: date, locale: Locale) -> str:
    if first == last:
        return locale.written_date(first)
    if first == date.min:
        return locale.gettext("til og med {day}").format(day=locale.written_date(last))
    if last == date.max:
        return locale.gettext("frå {day}").format(day=locale.written_date(first))
    return f"{locale.written_date(first)}–{locale.written_date(last)}"


def _hours_of(schedules: tuple[Schedule, ...], locale: Locale) -> str:
    if not any(schedule.byday for schedule in schedules):
        return locale.joined([_span(each.opens_at, each.closes_at, locale) for each in schedules])
    week = _across_midnight([_day(schedules, day) for day in _DAYS])
    if all(hours == _ALL_DAY for hours in week):
        return locale.gettext("heile døgnet")
    return "; ".join(
        f"{_day_range(days, locale)} {locale.joined([_span(*span, locale) for span in hours])}"
        for hours, days in _alike(week)
    )


def _day(schedules: tuple[Schedule, ...], day: Weekday) -> DayHours:
    hours: list[tuple[str, str]] = []
    for opens, closes in sorted((s.opens_at, s.closes_at) for s in schedules if day in s.byday):
        if hours and hours[-1][1] == opens:
            hours[-1] = (hours[-1][0], closes)
        else:
            hours.append((opens, closes))
    return tuple(hours)


def _across_midnight(week: list[DayHours]) -> list[DayHours]:
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


def _alike(week: list[DayHours]) -> list[tuple[DayHours, list[int]]]:
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


def _span(opens: str, closes: str, locale: Locale) -> str:
    return f"{_clock(opens, locale)}–{_clock(closes, locale)}"


def _clock(time: str, locale: Locale) -> str:
    hour, minute = time.split(":")
    pattern = ON_THE_HOUR if minute == "00" else HOUR_AND_MINUTE
    return locale.gettext(pattern).format(hour=int(hour), minute=minute)
