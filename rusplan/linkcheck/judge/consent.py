"""Pages that ask for consent, or for a country, before they show what was asked for."""

import re

from rusplan.linkcheck.judge.notices import notices
from rusplan.linkcheck.look.exchange import Exchange
from rusplan.linkcheck.look.registrable_domain import same_site
from rusplan.linkcheck.verdict import Finding, Reason

CONSENT_ADDRESS = re.compile(
    r"(?:^|[/._-])(?:consent|samtykk?e?|cookie-?(?:wall|consent)|privacy-?(?:gate|wall|center|manager)|personvern-?porten|cmp|gdpr|geo-?block|region-?select\w*|country-?select\w*|age-?(?:gate|verification)|queue|waiting-?room)(?:[/._?-]|$)",
    re.IGNORECASE,
)
"""A part of a host or path that names such a page: `/samtykke`, `consent.example.no`."""
BACK = re.compile(
    r"(?:^|&)(?:callback|return|redirect|continue|target|back|next|goto|dest|origin|from|site)\w*=",
    re.IGNORECASE,
)
"""A parameter that says where the reader is led when it is done: `?return=…`."""


def rule(exchange: Exchange) -> Finding | None:
    """A finding when a redirect ended at such a page, or the page is nothing else."""
    asked, answer = exchange.asked, exchange.answer
    place = f"{answer.address.host}{answer.address.path}"
    was_asked_for = CONSENT_ADDRESS.search(f"{asked.host}{asked.path}")
    if exchange.hops and CONSENT_ADDRESS.search(place) and not was_asked_for:
        leads_back = bool(BACK.search(answer.address.query))
        if leads_back or not same_site(asked.host, answer.address.host):
            return Finding(Reason.CONSENT, {"phrase": place[:120]})
    page = answer.page
    if not exchange.hops or not page.html or not page.is_short:
        return None
    notice = notices("consent").first_in(page.shouted_parts)
    return Finding(Reason.CONSENT, {"phrase": notice[:120]}) if notice else None
