"""From one run's finding to the standing verdict: the rules about time.

One bad answer is never DEAD. A page said to be gone (404, 410, no such host, soft 404 …) is DEAD
after 2 runs over at least 24 hours; any other failure after 3 runs over at least 7 days.
A takeover is told at once.
"""

from datetime import datetime, timedelta

from rusplan.linkcheck.memory.record import LinkRecord
from rusplan.linkcheck.result import Result
from rusplan.linkcheck.verdict import Reason, Verdict

GONE_RUNS, GONE_AFTER = 2, timedelta(hours=24)
FAILING_RUNS, FAILING_AFTER = 3, timedelta(days=7)
LONGEST_EVIDENCE = 200  # characters of each kind of proof; state must not grow without bound
GOOD = (Verdict.OK, Verdict.MOVED)
FAILING = (Verdict.DEAD, Verdict.TEMPORARY)


def conclude(before: LinkRecord | None, result: Result, now: datetime) -> LinkRecord:
    """Return what is to be remembered after this run's result at `now` (UTC)."""
    finding = result.finding
    failing_since = gone_since = None
    failing_runs = gone_runs = 0
    if finding.verdict in FAILING and before:
        failing_since, failing_runs = before.failing_since, before.failing_runs
        gone_since, gone_runs = before.gone_since, before.gone_runs
    if finding.verdict in FAILING:
        failing_since, failing_runs = _streak(failing_since, failing_runs, now)
    if finding.verdict is Verdict.DEAD:
        gone_since, gone_runs = _streak(gone_since, gone_runs, now)
    verdict = finding.verdict
    if verdict in FAILING:
        was_dead = before is not None and before.verdict is Verdict.DEAD
        gone = _long_enough(gone_since, gone_runs, now, GONE_RUNS, GONE_AFTER)
        failing = _long_enough(failing_since, failing_runs, now, FAILING_RUNS, FAILING_AFTER)
        verdict = Verdict.DEAD if was_dead or gone or failing else Verdict.TEMPORARY
    return LinkRecord(
        verdict=verdict,
        reason=finding.reason,
        since=before.since if before and _same(before, verdict, finding.reason) else now,
        last_good=now if verdict in GOOD else before.last_good if before else None,
        failing_since=failing_since,
        failing_runs=failing_runs,
        gone_since=gone_since,
        gone_runs=gone_runs,
        moved_to=finding.moved_to,
        evidence={} if verdict is Verdict.OK else _cut(finding.evidence),
        fingerprint=result.fingerprint or (before.fingerprint if before else None),
    )


def _streak(since: datetime | None, runs: int, now: datetime) -> tuple[datetime, int]:
    # A start in the future comes from a clock that has been set back; counting begins anew.
    if since is None or since > now:
        return now, 1
    return since, runs + 1


def _long_enough(
    since: datetime | None, runs: int, now: datetime, runs_needed: int, time_needed: timedelta
) -> bool:
    return since is not None and runs >= runs_needed and now - since >= time_needed


def _same(before: LinkRecord, verdict: Verdict, reason: Reason) -> bool:
    return before.verdict is verdict and (verdict in FAILING or before.reason is reason)


def _cut(evidence: dict[str, str]) -> dict[str, str]:
    return {kind: seen[:LONGEST_EVIDENCE] for kind, seen in evidence.items() if seen}
