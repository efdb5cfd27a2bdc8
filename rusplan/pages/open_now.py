"""What a page needs to say which services are open now."""

from rusplan.bank.channel import Channel
from rusplan.bank.term import Weekday

HOLIDAY_SCRIPT = "holidays.js"
_SCRIPTS = [HOLIDAY_SCRIPT, "open-now.js"]
_MARK = "data-ope="


def scripts(markdown: str) -> list[str]:
    """Return the scripts for a page, in order: none unless it lists opening hours."""
    return _SCRIPTS if _MARK in markdown else []


def week(channel: Channel) -> str:
    """Return a channel's hours as the script reads them: `11:00-14:30 15:00-18:00|…`.

    Seven days from Monday, parted by `|`; the openings of a day in order.
    """
    return "|".join(
        " ".join(sorted(f"{s.opens_at}-{s.closes_at}" for s in channel.schedules if day in s.byday))
        for day in Weekday
    )
