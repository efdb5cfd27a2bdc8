"""Pages that somebody boasts of having broken into."""

from rusplan.linkcheck.judge.notices import notices
from rusplan.linkcheck.look.exchange import Exchange
from rusplan.linkcheck.verdict import Finding, Reason


def rule(exchange: Exchange) -> Finding | None:
    """A finding when the page is called that, and says no more than a notice does."""
    page = exchange.answer.page
    if not page.html or not page.is_short:
        return None
    notice = notices("defaced").first_in(page.shouted_parts)
    return Finding(Reason.DEFACED, {"phrase": notice[:120]}) if notice else None
