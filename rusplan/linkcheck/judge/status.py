"""What the status code says (RFC 9110, RFC 6585, RFC 8470 and what servers make up)."""

from rusplan.linkcheck.look.exchange import Exchange
from rusplan.linkcheck.verdict import Finding, Reason

BY_STATUS = {
    400: Reason.BAD_REQUEST,
    401: Reason.LOGIN,
    403: Reason.REFUSES_US,
    404: Reason.NOT_FOUND,
    407: Reason.LOGIN,
    408: Reason.TIMEOUT,
    410: Reason.GONE,
    414: Reason.BAD_REQUEST,
    421: Reason.SERVER_ERROR,
    425: Reason.ASKED_TO_WAIT,
    429: Reason.ASKED_TO_WAIT,
}
NO_CONTENT = (204, 205)


def rule(exchange: Exchange) -> Finding | None:
    """A finding for every status but the successful ones that carry content."""
    status = exchange.answer.status
    if status in BY_STATUS:
        return Finding(BY_STATUS[status])
    if status in NO_CONTENT:
        return Finding(Reason.EMPTY)
    match status // 100:
        case 2:
            return None
        case 3:
            return Finding(Reason.REDIRECT_WITHOUT_TARGET)
        case 5:
            return Finding(Reason.SERVER_ERROR)
    return Finding(Reason.REFUSES_US)
