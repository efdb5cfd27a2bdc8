"""Walls that let readers through and turn a checker away."""

import re

from rusplan.linkcheck.look.exchange import Exchange
from rusplan.linkcheck.verdict import Finding, Reason

FEW_WORDS = 20
WALL_HEADERS = {"cf-mitigated": ("challenge",), "x-amzn-waf-action": ("challenge", "captcha")}
NOTICE = re.compile(
    r"just a moment|attention required|one moment,? please|pardon our interruption|request unsuccessful"
    r"|(are you|prove you('| a)re( not)?|verify(ing)?( that)? you are|confirm( that)? you are)( not)?( an?)? (human|robot|bot)\b.*"
    r"|(please )?(complete|solve) the (captcha|security check)\b.*"
    r"|checking (your browser|if the site connection is secure)\b.*|(human|security|browser) (verification|check)|robot check"
    r"|captcha|ddos-guard|access (to this page has been )?(denied|blocked)|bot (verification|detection|protection)"
    r"|(bekreft|stadfest) at du( er| ikkje er| ikke er)( et| eit)? (menneske|en robot|ein robot|robot)"
    r"|(er du|du er)( ikke| ikkje)?( et| eit| en| ein)? (menneske|robot)|tryggleikskontroll|sikkerhetskontroll|sikkerhetssjekk"
)
WALL_SOURCES = (
    "captcha-delivery.com",
    "_incapsula_resource",
    "challenges.cloudflare.com",
    "hcaptcha.com",
    "recaptcha",
)


def rule(exchange: Exchange) -> Finding | None:
    """A finding when the answer is a challenge instead of the page."""
    answer = exchange.answer
    for name, values in WALL_HEADERS.items():
        if answer.headers.get(name, "").lower() in values:
            return Finding(Reason.BOT_WALL, {"phrase": name})
    page = answer.page
    if not page.html or not page.is_short:
        return None
    for text in page.shouted_parts + page.opening[:1]:
        if NOTICE.fullmatch(text):
            return Finding(Reason.BOT_WALL, {"phrase": text[:120]})
    loaded = " ".join(page.sources).lower()
    if len(page.vocabulary) < FEW_WORDS and any(source in loaded for source in WALL_SOURCES):
        return Finding(Reason.BOT_WALL, {"phrase": "captcha"})
    return None
