"""What is remembered about one address."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from pydantic import BaseModel, ConfigDict

from rusplan.linkcheck.fingerprint import Fingerprint
from rusplan.linkcheck.patience import ASK_AFTER, ASK_RUNS
from rusplan.linkcheck.verdict import Reason, Verdict


class Streak(BaseModel):
    """Looks in a row, none of them good, that came to one and the same sort of news."""

    model_config = ConfigDict(frozen=True)

    since: datetime
    runs: int = 1

    def has_lasted(self, time: timedelta, runs: int, now: datetime) -> bool:
        """Say whether it has stood for so long, and at so many looks."""
        return self.runs >= runs and now - self.since >= time


class LinkRecord(BaseModel):
    """The standing of one address after all runs so far. Times are in UTC.

    `verdict` is the standing one: a page not found once stands as TEMPORARY, with the reason
    of what was seen. `since` is when that verdict first stood. `failing` counts the runs in a row
    without a good answer; `streaks` those among them of each sort (`Reason.counted_as`).
    `unlisted_since` is set when no page uses the address.

    Fields that this version does not know are left out: a memory written by a newer version, or
    an older one, is still memory.
    """

    model_config = ConfigDict(frozen=True)

    verdict: Verdict
    reason: Reason
    since: datetime
    last_good: datetime | None = None
    failing: Streak | None = None
    streaks: Mapping[str, Streak] = {}
    unlisted_since: datetime | None = None
    moved_to: str | None = None
    evidence: Mapping[str, str] = {}
    fingerprint: Fingerprint | None = None

    def asks_a_person(self, now: datetime) -> bool:
        """Say whether no look has shown the page for long, and none has said that it is gone."""
        return (
            not self.verdict.closes_link
            and self.reason.news is not None
            and self.reason.verdict is not Verdict.DEAD
            and self.failing is not None
            and self.failing.has_lasted(ASK_AFTER, ASK_RUNS, now)
        )
