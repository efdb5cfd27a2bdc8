"""Pages that open only for those who log in."""

import re

from rusplan.linkcheck.judge.notices import notices
from rusplan.linkcheck.look.exchange import Exchange
from rusplan.linkcheck.look.page import Page, parts
from rusplan.linkcheck.verdict import Finding, Reason

FEW_WORDS = 20
LOGIN_ADDRESS = re.compile(
    r"(?:^|[/._-])(?:log-?in|logg-?inn|log-?on|sign-?in|innlogging|sso|saml2?|oauth2?|openid|adfs|cas|wayf|account/login|wp-login|idporten|feide|auth|authorize|authenticate)(?:[/._?-]|$)",
    re.IGNORECASE,
)
"""A part of a host or path that names a login: `/logg-inn`, `idporten.no`."""


def rule(exchange: Exchange) -> Finding | None:
    """A finding when a link that was no login page now leads to one."""
    if LOGIN_ADDRESS.search(f"{exchange.asked.host}/{exchange.asked.path}"):
        return None
    answer = exchange.answer
    if exchange.hops and LOGIN_ADDRESS.search(f"{answer.address.host}{answer.address.path}"):
        return Finding(Reason.LOGIN)
    page = answer.page
    if _is_called_login(page) and (page.asks_for_password or page.is_short):
        return Finding(Reason.LOGIN, {"phrase": page.heading[:120] or page.title[:120]})
    if page.asks_for_password and page.says_less_than(FEW_WORDS):
        return Finding(Reason.LOGIN)
    return None


def _is_called_login(page: Page) -> bool:
    named = page.title_parts + [part for each in page.headings[:1] for part in parts(each)]
    return notices("login").first_in(named) is not None
