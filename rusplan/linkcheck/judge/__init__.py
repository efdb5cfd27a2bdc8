"""From one exchange to one finding: every rule, in the order in which they outrank each other."""

from collections.abc import Callable, Iterable

from rusplan.linkcheck.judge import (
    anchor,
    body_trouble,
    bot_wall,
    drift,
    empty,
    file_type,
    front_page,
    login,
    maintenance,
    moved,
    parked,
    placeholder,
    script_redirect,
    soft_404,
    status,
    takeover,
)
from rusplan.linkcheck.judge.fingerprint import Fingerprint
from rusplan.linkcheck.judge.neighbour import Neighbour
from rusplan.linkcheck.judge.script_redirect import tempered
from rusplan.linkcheck.look.exchange import Exchange, FailedExchange, Look
from rusplan.linkcheck.verdict import Finding, Reason

TAKEN_OVER = (parked.rule, takeover.rule)
# A wall or a takeover hides what the status would otherwise say.
BEFORE_STATUS = (bot_wall.rule, *TAKEN_OVER, script_redirect.rule, status.rule)
CONTENT = (
    body_trouble.rule,
    soft_404.rule,
    maintenance.rule,
    login.rule,
    front_page.rule,
    file_type.rule,
    empty.rule,
    placeholder.rule,
)


Rule = Callable[[Exchange], Finding | None]

GOOD = Finding(Reason.GOOD_ANSWER)


def judge(
    exchange: Look, known: Fingerprint | None = None, neighbour: Neighbour | None = None
) -> Finding:
    """The finding of one look.

    `known` is the fingerprint of the last good answer, if there was one; `neighbour` is what the
    host says of a page that cannot be there, if it was asked.
    """
    return tempered(exchange, _judge(exchange, known, neighbour))


def _judge(exchange: Look, known: Fingerprint | None, _neighbour: Neighbour | None) -> Finding:
    if isinstance(exchange, FailedExchange):
        return Finding(exchange.failure, _where(exchange) | {"detail": exchange.detail})
    finding = (
        _first(BEFORE_STATUS + CONTENT, exchange)
        or drift.finding(exchange, known)
        or _first((anchor.rule, moved.rule), exchange)
    )
    if finding is None:
        return GOOD
    return Finding(
        finding.reason, _where(exchange) | _shown(exchange) | finding.evidence, finding.moved_to
    )


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
