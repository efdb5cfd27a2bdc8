"""A body that broke off, could not be unpacked, or has no end."""

import zlib

from rusplan.linkcheck.look.exchange import Answer, Exchange
from rusplan.linkcheck.verdict import Finding, Reason

REPETITION_RATIO = 40  # pages pack 4 to 30 times


def rule(exchange: Exchange) -> Finding | None:
    """A finding when the body itself is the trouble."""
    answer = exchange.answer
    if answer.body.trouble:
        return Finding(answer.body.trouble)
    if (
        answer.is_html
        and not answer.body.complete
        and "content-length" not in answer.headers
        and _repeats(answer)
    ):
        return Finding(Reason.ENDLESS)
    return None


def _repeats(answer: Answer) -> bool:
    data = answer.body.data
    return len(data) > REPETITION_RATIO * len(zlib.compress(data, 1))
