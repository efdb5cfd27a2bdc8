"""From one run's finding to the standing verdict: the rules about time.

One bad answer is never DEAD. A page that says that it is gone (404, 410, no such host, soft 404 …)
is DEAD soon; what a passing fault looks like too (a ring of redirects, a connection refused on http
and https alike), late. What refuses us, or cannot be reached from here, is never DEAD: in time it
is put before a person. A takeover is told at once. A page that is only unlike itself is told when
it is so again. `patience` says how long each of these is.

A link that has been closed stays so until a look shows the page, or a person has seen it: a look
that brings nothing opens nothing.
"""

from collections.abc import Mapping
from datetime import date, datetime

from rusplan.linkcheck.fingerprint import Fingerprint
from rusplan.linkcheck.memory.record import LinkRecord, Streak
from rusplan.linkcheck.patience import ASK_AFTER, ASK_RUNS, DEAD_RUNS, SEEN_HOLDS, UNLIKE_RUNS
from rusplan.linkcheck.result import Result
from rusplan.linkcheck.verdict import BadNews, Finding, Reason, Verdict

LONGEST_EVIDENCE = 200  # characters of each kind of proof; state must not grow without bound


def conclude(
    before: LinkRecord | None, result: Result, now: datetime, seen: date | None = None
) -> LinkRecord:
    """Return what is to be remembered after this run's result at `now` (UTC).

    `seen` is the day on which a person last opened the address and found it well.
    """
    finding = result.finding
    streaks, failing = _streaks(before, finding, now), None
    if not finding.verdict.is_good:
        failing = _longer(before.failing if before else None, now)
    if _person_is_right(finding, streaks, now, seen):
        finding = Finding(Reason.SEEN_BY_PERSON, {**finding.evidence, "seen": f"{seen:%d.%m.%Y}"})
        failing = None
    verdict = _standing(before, finding, streaks, failing, now)
    reason, evidence = finding.reason, finding.evidence
    if _only_unlike(finding, verdict):
        reason, evidence, failing = Reason.GOOD_ANSWER, {}, None
    elif before and _stays_closed(before, finding) and finding.verdict is not verdict:
        reason, evidence = before.reason, dict(before.evidence)
    return LinkRecord(
        verdict=verdict,
        reason=reason,
        since=before.since if before and _same(before, verdict, reason) else now,
        last_good=_last_good(before, verdict, reason, now, seen),
        failing=failing,
        streaks=streaks,
        moved_to=finding.moved_to,
        evidence={} if reason is Reason.GOOD_ANSWER else _cut(evidence),
        fingerprint=_fingerprint(before, result, reason),
    )


def _streaks(before: LinkRecord | None, finding: Finding, now: datetime) -> Mapping[str, Streak]:
    """Return the counts after this finding: a page that was shown ends all counts but its own."""
    if finding.verdict.is_good:
        return {}
    known = before.streaks if before else {}
    counted_as = finding.reason.counted_as
    longer = {counted_as: _longer(known.get(counted_as), now)}
    if finding.reason.news is None:
        return longer
    sorts = {sort.value for sort in BadNews}  # what is counted alone, must have been so each night
    return {name: each for name, each in known.items() if name in sorts} | longer


def _longer(streak: Streak | None, now: datetime) -> Streak:
    # A start in the future comes from a clock that has been set back; counting begins anew.
    if streak is None or streak.since > now:
        return Streak(since=now)
    return Streak(since=streak.since, runs=streak.runs + 1)


def _person_is_right(
    finding: Finding, streaks: Mapping[str, Streak], now: datetime, seen: date | None
) -> bool:
    """Say whether a person's answer stands against the finding.

    It does against all that was so already when the page was seen, and for as long as it holds
    against what says nothing of the page itself.
    """
    if finding.verdict.is_good or seen is None or now.date() - seen > SEEN_HOLDS:
        return False
    if finding.reason.news in (BadNews.REFUSES, BadNews.UNREACHABLE):
        return True
    return streaks[finding.reason.counted_as].since.date() <= seen


def _standing(
    before: LinkRecord | None,
    finding: Finding,
    streaks: Mapping[str, Streak],
    failing: Streak | None,
    now: datetime,
) -> Verdict:
    reason, verdict = finding.reason, finding.verdict
    if verdict.is_good or verdict is Verdict.HIJACKED:
        return verdict
    streak = streaks[reason.counted_as]
    if reason.dead_after and streak.has_lasted(reason.dead_after, DEAD_RUNS, now):
        return Verdict.DEAD
    if before and _stays_closed(before, finding):
        return before.verdict
    if reason.is_comparison and streak.runs < UNLIKE_RUNS:
        return Verdict.OK
    if reason.news is BadNews.GONE:
        return Verdict.TEMPORARY
    waited = failing is not None and failing.has_lasted(ASK_AFTER, ASK_RUNS, now)
    return Verdict.SUSPECT if waited and verdict is Verdict.TEMPORARY else verdict


def _stays_closed(before: LinkRecord, finding: Finding) -> bool:
    """Say whether a closed link is kept so: it was closed for good reason, and nothing is shown."""
    well_founded = before.verdict is Verdict.HIJACKED or before.reason.dead_after is not None
    return before.verdict.closes_link and well_founded and finding.reason.news is not None


def _only_unlike(finding: Finding, verdict: Verdict) -> bool:
    return finding.reason.is_comparison and verdict is Verdict.OK


def _last_good(
    before: LinkRecord | None, verdict: Verdict, reason: Reason, now: datetime, seen: date | None
) -> datetime | None:
    earlier = before.last_good if before else None
    if reason is Reason.SEEN_BY_PERSON and seen:
        day = datetime(seen.year, seen.month, seen.day, tzinfo=now.tzinfo)
        return max(earlier, day) if earlier else day
    return now if verdict.is_good else earlier


def _fingerprint(before: LinkRecord | None, result: Result, reason: Reason) -> Fingerprint | None:
    known = before.fingerprint if before else None
    if result.finding.reason.doubts_the_page and reason is not Reason.SEEN_BY_PERSON:
        return known
    return result.fingerprint or known


def _same(before: LinkRecord, verdict: Verdict, reason: Reason) -> bool:
    return before.verdict is verdict and (verdict.outlasts_its_reason or before.reason is reason)


def _cut(evidence: Mapping[str, str]) -> dict[str, str]:
    return {kind: seen[:LONGEST_EVIDENCE] for kind, seen in evidence.items() if seen}
