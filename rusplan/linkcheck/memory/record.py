"""What is remembered about one address."""

from datetime import datetime

from pydantic import BaseModel, ConfigDict

from rusplan.linkcheck.judge.fingerprint import Fingerprint
from rusplan.linkcheck.verdict import Reason, Verdict


class LinkRecord(BaseModel):
    """The standing of one address after all runs so far. Times are in UTC.

    `verdict` is the standing one: a page not found once stands as TEMPORARY, with the reason
    of what was seen. `since` is when that verdict first stood. `failing_since` and
    `failing_runs` count runs in a row without a good answer; `gone_since` and `gone_runs` those
    among them that said the page is gone. `unlisted_since` is set when no page uses the address.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    verdict: Verdict
    reason: Reason
    since: datetime
    last_good: datetime | None = None
    failing_since: datetime | None = None
    failing_runs: int = 0
    gone_since: datetime | None = None
    gone_runs: int = 0
    unlisted_since: datetime | None = None
    moved_to: str | None = None
    evidence: dict[str, str] = {}
    fingerprint: Fingerprint | None = None
