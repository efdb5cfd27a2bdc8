"""Pages that open only for those who log in."""

import re

from rusplan.linkcheck.look.exchange import Exchange
from rusplan.linkcheck.look.page import Page
from rusplan.linkcheck.verdict import Finding, Reason

FEW_WORDS = 20
PLACE = re.compile(
    r"(?:^|[/._-])(?:log-?in|logg-?inn|log-?on|sign-?in|innlogging|sso|saml2?|oauth2?|openid|adfs|cas|wayf|account/login|wp-login|idporten|feide|auth|authorize|authenticate)(?:[/._?-]|$)",
    re.IGNORECASE,
)
NAME = re.compile(
    r"(?:vennligst |du må |please |you must |you need to )?(?:logg(?:e)?(?: deg)? (?:inn|på)|log ?in|log ?on|sign ?in|innlogging|pålogging)(?: (?:på|til|to|med|with|for|her|using|hjå|hos)(?: .*)?)?"
    r"|(?:krev|krever) (?:innlogging|pålogging)|login (?:required|page)|authentication required|members only|kun for medlemmer|berre for medlemmer"
)


def rule(exchange: Exchange) -> Finding | None:
    """A finding when a link that was no login page now leads to one."""
    if PLACE.search(f"{exchange.asked.host}/{exchange.asked.path}"):
        return None
    answer = exchange.answer
    if exchange.hops and PLACE.search(f"{answer.address.host}{answer.address.path}"):
        return Finding(Reason.LOGIN)
    page = answer.page
    if _is_called_login(page) and (page.asks_for_password or page.is_short):
        return Finding(Reason.LOGIN, {"phrase": page.heading[:120] or page.title[:120]})
    if page.asks_for_password and len(page.vocabulary) < FEW_WORDS:
        return Finding(Reason.LOGIN)
    return None


def _is_called_login(page: Page) -> bool:
    return any(NAME.fullmatch(part) for part in page.shouted_parts)
