"""Pages whose script sends the reader on: read, not run, so what is found there is not certain."""

from http import HTTPStatus

from rusplan.linkcheck.judge.soft_404 import says_not_found
from rusplan.linkcheck.look.exchange import Exchange, Hop, HopKind, Look
from rusplan.linkcheck.look.onward import FEW_WORDS
from rusplan.linkcheck.look.script_address import leaves
from rusplan.linkcheck.verdict import Finding, Reason

NOT_THERE = (HTTPStatus.NOT_FOUND, HTTPStatus.GONE)


def rule(exchange: Exchange) -> Finding | None:
    """A finding for a 404 that is an app's own way in: its script goes on to what was asked for."""
    answer = exchange.answer
    if answer.status not in NOT_THERE or not answer.is_html or not leaves(answer.page.scripts):
        return None
    return Finding(Reason.SCRIPT_REDIRECT) if is_way_in(exchange) else None


def is_way_in(exchange: Exchange) -> bool:
    """Say whether a page answering 404 keeps silent about it, and leaves the word to its script."""
    page = exchange.answer.page
    if not page.has_scripts or len(page.vocabulary) >= FEW_WORDS:
        return False
    return not any(says_not_found(part) for part in page.shouted_parts)


def tempered(exchange: Look, finding: Finding) -> Finding:
    """Return the finding that stands when the way to it went by a script or by an app's 404.

    The script was read and not run, so it may have led elsewhere.
    """
    by_script = next(filter(_is_by_script, exchange.hops), None)
    if by_script is None or not finding.verdict.depends_on_the_way:
        return finding
    evidence = finding.evidence | {"target": by_script.target.href}
    return Finding(Reason.SCRIPT_REDIRECT, evidence)


def _is_by_script(hop: Hop) -> bool:
    return hop.kind is HopKind.SCRIPT or hop.status in NOT_THERE
