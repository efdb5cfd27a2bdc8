"""The day a site is built for: what is open, old or due is reckoned from it."""

import os
from datetime import UTC, date, datetime


class BuildDayError(ValueError):
    """`SOURCE_DATE_EPOCH` names no day; the text says so, in Nynorsk, and what to write."""


def build_day() -> date:
    """Return today, or the day that `SOURCE_DATE_EPOCH` names, so that two builds can be alike.

    The variable holds seconds since 1970, UTC (https://reproducible-builds.org/specs/). Raises
    `BuildDayError` where it does not.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch is None:
        return date.today()  # noqa: DTZ011 - the day of those who build
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date()
    except (ValueError, OverflowError, OSError) as error:
        raise BuildDayError(_BAD_EPOCH.format(found=epoch[:40])) from error


_BAD_EPOCH = (
    "SOURCE_DATE_EPOCH er «{found}», men skal vere talet på sekund sidan 1970, til dømes "
    "1564660800. Rett variabelen, eller slett han."
)
