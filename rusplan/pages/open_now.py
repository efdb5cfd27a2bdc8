"""What a page needs to say which services are open now."""

from datetime import date

from rusplan.bank.channel import Channel
from rusplan.bank.day_hours import DayHours, ordinary_week, other_weeks
from rusplan.pages.drawn_page import DrawnPage
from rusplan.pages.public_holiday import last_known_day

HOLIDAY_SCRIPT = "holidays.js"
SCRIPTS = [HOLIDAY_SCRIPT, "open-now.js"]
_MARK = "data-ope="


def scripts(page: DrawnPage) -> list[str]:
    """Return the scripts for a page, in order: none unless it lists opening hours."""
    return SCRIPTS if page.has(_MARK) else []


def other_hours(channel: Channel, today: date) -> str:
    """Return the days with other hours than the week's, as the script reads them.

    `2026-12-20/2027-01-06=?;2027-07-01/2027-07-31=||||||`: from and to, and a week as in `week`,
    or `?` where the hours are not known. `!=` for `=` says that holidays change nothing. Empty
    where every week is the same.
    """
    first, last = date(today.year, 1, 1), last_known_day(today)
    return ";".join(
        f"{each.first}/{each.last}{'!' if each.is_certain else ''}="
        f"{'?' if each.week is None else _week(each.week)}"
        for each in other_weeks(channel, first, last)
    )


def week(channel: Channel) -> str:
    """Return a channel's hours as the script reads them: `11:00-14:30 15:00-18:00|…`.

    Seven days from Monday, parted by `|`; the openings of a day in order.
    """
    return _week(ordinary_week(channel))


def _week(days: tuple[DayHours, ...]) -> str:
    return "|".join(" ".join("-".join(span) for span in hours) for hours in days)
