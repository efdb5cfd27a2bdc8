"""Results of a run, made by hand."""

from datetime import UTC, datetime, timedelta

from rusplan.linkcheck.look.address import parse
from rusplan.linkcheck.result import Result
from rusplan.linkcheck.verdict import Finding, Reason

START = datetime(2026, 11, 1, 3, 0, tzinfo=UTC)


def result(
    reason: Reason, address: str = "https://a.example/side", moved_to: str | None = None
) -> Result:
    return Result(address, Finding(reason, moved_to=moved_to), parse(address).host)


def day(number: float) -> datetime:
    return START + timedelta(days=number)
