"""The day a site is built for: what is open, old or due is reckoned from it."""

import os
from datetime import UTC, date, datetime


def build_day() -> date:
    """Return today, or the day that `SOURCE_DATE_EPOCH` names, so that two builds can be alike.

    The variable holds seconds since 1970, UTC (https://reproducible-builds.org/specs/).
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch is None:
        return date.today()  # noqa: DTZ011 - the day of those who build
    return datetime.fromtimestamp(int(epoch), UTC).date()
