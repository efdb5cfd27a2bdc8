"""Domains that are for sale, parked or expired."""

import re

from rusplan.linkcheck.judge.notices import notices
from rusplan.linkcheck.look.exchange import Exchange
from rusplan.linkcheck.verdict import Finding, Reason

# What is said of a domain, and a domain's own name, as parts of the patterns below.
FOR_SALE = r"(?:for sale|til salgs|til sals|till salu|til salg|zu verkaufen|parked|parkert|expired|utløpt|utgått|available|ledig)"
NAME = r"(?:[\w-]+\.)+[a-z]{2,}"
TITLE = re.compile(
    r"(?:(?:notice|note|merk|obs)\W+)?(?:"
    rf"(?:the )?(?:domain |domenet |domene )?(?:name )?{NAME}(?:\s+(?:is|er|may be|kan vere|kan være))?\s+{FOR_SALE}.*"
    rf"|(?:premium )?domain(?: name)?s? (?:is )?(?:parking|parked|for sale|expired)|parked domain(?: name)?"
    rf"|(?:kjøp|buy|køb)(?: domenet| the domain| domain)? {NAME}.*|(?:domene|domenet)(?: er)? {FOR_SALE}|domeneparkering|parkert domene)"
)
"""A title or main heading, as a whole: `example.no is for sale`, `Parked domain`."""
SELF = re.compile(
    rf"(?:this|the|denne|dette|denna|diese) (?:premium )?(?:domain|domene|domenet|domän|domæne|web ?site)(?:t|et)?(?: name)?(?: {NAME})? (?:is|has|may|might|could|can|er|har|kan|ist|är)"
    rf"(?: \w+){{0,2}} (?:{FOR_SALE}|expired|purchased|kjøpes|kjøpast|recently registered|registered (?:at|with|by)|registrert (?:hos|hjå|av|ved))"
    r"|(?:this|your) domain(?: name)?(?:['’]s)? registration (?:has )?(?:expired|lapsed)|registreringa? av (?:dette )?domenet (?:er|har) (?:utløpt|gått ut)"
    r"|(?:buy|get|purchase|kjøp) (?:this|dette) (?:domain|domenet)|own this domain(?!\?)|(?:make|send) an? offer (?:on|for) (?:this|the) domain"
    r"|(?:inquire|enquire|interested) (?:about|in) (?:buying )?(?:this|the) domain|domain(?: name)? (?:is )?parked|domenet er parkert|parkert (?:av|hos|hjå)|interessert i (?:dette )?domenet"
)
"""A sentence of a page on its own domain: `this domain may be for sale`, `domenet er parkert av …`."""
SUBJECT = re.compile("dom[aeäæ]+i?n|web ?site")  # cheap, and every phrase of SELF has it
PARKING_HOSTS = (
    "parkingcrew.net", "sedoparking.com", "sedo.com", "bodis.com", "parklogic.com", "above.com", "afternic.com", "dan.com",
    "hugedomains.com", "domainmarket.com", "undeveloped.com", "parking-page.net", "skenzo.com", "parkedpage", "domainsponsor.com",
)  # fmt: skip
PARKING_MARK = "data-adblockkey"  # with which parking companies pay to have their adverts shown
LANDER = re.compile(r"location(?:\.href)?\s*=\s*[\"']/lander|window\.park\s*=")
"""The script of a parking company's page."""


def rule(exchange: Exchange) -> Finding | None:
    """A finding when the address now shows a domain seller's or parking company's page."""
    page, host = exchange.answer.page, exchange.final.host
    if not page.html:
        return None
    if exchange.hops and _is_parking_host(host) and not _is_parking_host(exchange.asked.host):
        return Finding(Reason.PARKED, {"phrase": host})
    short = page.is_short
    own = host.removeprefix("www.")
    for part in page.shouted_parts:
        if TITLE.fullmatch(part) and (short or own in part):
            return Finding(Reason.PARKED, {"phrase": part[:120]})
    if short and SUBJECT.search(page.main_text) and (said := SELF.search(page.main_text)):
        return Finding(Reason.PARKED, {"phrase": said[0][:120]})
    if short and (notice := notices("parked").first_in(page.shouted_parts + page.opening)):
        return Finding(Reason.PARKED, {"phrase": notice[:120]})
    if short and PARKING_MARK in page.html[:2000]:
        return Finding(Reason.PARKED, {"phrase": PARKING_MARK})
    if short and any(_is_parking_host(_host(source)) for source in page.sources):
        return Finding(Reason.PARKED, {"phrase": "parkering"})
    if short and LANDER.search(page.scripts):
        return Finding(Reason.PARKED, {"phrase": "parkering"})
    return None


def _host(source: str) -> str:
    return source.partition("//")[2].partition("/")[0].lower()


def _is_parking_host(host: str) -> bool:
    return any(host == name or host.endswith("." + name) for name in PARKING_HOSTS)
