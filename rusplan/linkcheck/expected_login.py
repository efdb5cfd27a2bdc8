"""What asks for a login, as the bank says that it does, is as it should be."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from rusplan.linkcheck.result import Result
from rusplan.linkcheck.verdict import Finding, Reason


def settled(results: Mapping[str, Result], behind_login: Collection[str]) -> dict[str, Result]:
    """Return a run's results, with what asks for a login where one is expected called good."""
    return {
        stored: _good(result)
        if stored in behind_login and result.finding.reason.asks_who_we_are
        else result
        for stored, result in results.items()
    }


def _good(result: Result) -> Result:
    return replace(result, finding=Finding(Reason.BEHIND_LOGIN), fingerprint=None)
