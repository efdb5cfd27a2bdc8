"""Deep addresses of one site that all lead to one page: it stands for none of them."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

from rusplan.linkcheck.look.address import UnusableAddress, parse
from rusplan.linkcheck.look.registrable_domain import registrable_domain
from rusplan.linkcheck.result import Result
from rusplan.linkcheck.verdict import Finding, Reason

FEWEST = 3  # addresses with one target, before it is called a common one


def settled(results: Mapping[str, Result]) -> dict[str, Result]:
    """Return a run's results, with what leads to a page that three or more lead to called gone."""
    leading: dict[tuple[str, str], set[str]] = defaultdict(set)
    places: dict[str, tuple[str, str]] = {}
    for stored, result in results.items():
        place = _place(stored, result)
        if place:
            places[stored] = place
            leading[place].add(parse(stored).path.rstrip("/"))
    crowded = {place for place, paths in leading.items() if len(paths) >= FEWEST}
    return {
        stored: _gone(result) if places.get(stored) in crowded else result
        for stored, result in results.items()
    }


def _place(stored: str, result: Result) -> tuple[str, str] | None:
    """Return the site of a deep address that was led on, and where to; None of any other."""
    finding = result.finding
    final = finding.moved_to or finding.evidence.get("final", "")
    if not finding.reason.led_on or not final:
        return None
    try:
        asked, target = parse(stored), parse(final)
    except UnusableAddress:
        return None
    if "/" not in asked.path.strip("/") or asked.path.rstrip("/") == target.path.rstrip("/"):
        return None
    return registrable_domain(asked.host), target.request.rstrip("/")


def _gone(result: Result) -> Result:
    return replace(result, finding=Finding(Reason.ONE_FOR_ALL, result.finding.evidence))
