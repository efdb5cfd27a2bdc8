"""Walls that let readers through and turn a checker away."""

from rusplan.linkcheck.judge.notices import notices
from rusplan.linkcheck.look.exchange import Exchange
from rusplan.linkcheck.verdict import Finding, Reason

FEW_WORDS = 20
WALL_HEADERS = {
    "cf-mitigated": ("challenge",),
    "x-amzn-waf-action": ("challenge", "captcha"),
    "x-vercel-mitigated": ("challenge", "deny"),
}
WALL_SOURCES = (
    "captcha-delivery.com",
    "_incapsula_resource",
    "challenges.cloudflare.com",
    "/cdn-cgi/challenge-platform/",
    "/.within.website/",
    "hcaptcha.com",
    "recaptcha",
    "queue-it.net",
)


def rule(exchange: Exchange) -> Finding | None:
    """A finding when the answer is a challenge or a queue instead of the page."""
    answer = exchange.answer
    for name, values in WALL_HEADERS.items():
        if answer.headers.get(name, "").lower() in values:
            return Finding(Reason.BOT_WALL, {"phrase": name})
    page = answer.page
    if not page.html or not page.is_short:
        return None
    notice = notices("wall").first_in(page.shouted_parts + page.opening[:1])
    if notice:
        return Finding(Reason.BOT_WALL, {"phrase": notice[:120]})
    loaded = " ".join(page.sources).lower()
    if page.says_less_than(FEW_WORDS) and any(source in loaded for source in WALL_SOURCES):
        return Finding(Reason.BOT_WALL, {"phrase": "captcha"})
    return None
