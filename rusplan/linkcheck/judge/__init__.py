"""From one exchange to one finding: every rule, in the order in which they outrank each other."""

from collections.abc import Callable, Iterable

from rusplan.linkcheck.fingerprint import Fingerprint
from rusplan.linkcheck.judge import (
    anchor,
    body_trouble,
    bot_wall,
    consent,
    defaced,
    drift,
    empty,
    expectation,
    file_type,
    front_page,
    injected,
    login,
    maintenance,
    moved,
    parked,
    placeholder,
    script_redirect,
    site_search,
    soft_404,
    status,
    takeover,
)
from rusplan.linkcheck.judge import (
    neighbour as neighbours,
)
from rusplan.linkcheck.judge.expectation import Expectation
from rusplan.linkcheck.judge.neighbour import Neighbour
from rusplan.linkcheck.judge.script_redirect import tempered
from rusplan.linkcheck.look.exchange import Exchange, FailedExchange, Look
from rusplan.linkcheck.verdict import Finding, Reason

TAKEN_OVER = (parked.rule, defaced.rule, takeover.rule)
# A wall or a takeover hides what the status would otherwise say.
BEFORE_STATUS = (bot_wall.rule, *TAKEN_OVER, script_redirect.rule, status.rule)
CONTENT = (
    body_trouble.rule,
    soft_404.rule,
    consent.rule,
    maintenance.rule,
    placeholder.rule,
    front_page.rule,
    file_type.rule,
    site_search.rule,
    empty.rule,
)


Rule = Callable[[Exchange], Finding | None]

GOOD = Finding(Reason.GOOD_ANSWER)


def judge(
    exchange: Look,
    known: Fingerprint | None = None,
    neighbour: Neighbour | None = None,
    expected: Expectation | None = None,
) -> Finding:
    """The finding of one look.

    `known` is the fingerprint of the last good answer, if there was one; `neighbour` is what the
    host says of a page that cannot be there, if it was asked; `expected` is what the bank says
    that the page is about.
    """
    return tempered(exchange, _judge(exchange, known, neighbour, expected))


def _judge(
    exchange: Look,
    known: Fingerprint | None,
    neighbour: Neighbour | None,
    expected: Expectation | None,
) -> Finding:
    if isinstance(exchange, FailedExchange):
        return Finding(exchange.failure, _where(exchange) | {"detail": exchange.detail})
    finding = (
        _first(BEFORE_STATUS + CONTENT, exchange)
        or neighbours.finding(exchange, known, neighbour)
        or drift.finding(exchange, known)
        or login.rule(exchange)
        or (expectation.finding(exchange, expected) if known is None else None)
        or _first((injected.rule, anchor.rule, moved.rule), exchange)
        or _not_whole(exchange)
    )
    if finding is None:
        return GOOD
    return Finding(
        finding.reason, _where(exchange) | _shown(exchange) | finding.evidence, finding.moved_to
    )


def _not_whole(exchange: Exchange) -> Finding | None:
    """What is left to say of a page that goes on beyond what is read: that it answers."""
    answer = exchange.answer
    return Finding(Reason.NOT_READ_WHOLE) if answer.is_html and not answer.body.complete else None


def _first(rules: Iterable[Rule], exchange: Exchange) -> Finding | None:
    return next((finding for rule in rules if (finding := rule(exchange))), None)


def _where(exchange: Look) -> dict[str, str]:
    return {"final": exchange.final.href} if exchange.hops else {}


def _shown(exchange: Exchange) -> dict[str, str]:
    answer = exchange.answer
    shown = {"status": str(answer.status)}
    if answer.is_html:
        shown |= {"title": answer.page.title[:120], "heading": answer.page.heading[:120]}
    return {kind: seen for kind, seen in shown.items() if seen}
