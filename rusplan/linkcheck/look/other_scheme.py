"""Links that are not for the web: mail, telephone, and what no reader can open."""

import re
from collections.abc import Awaitable, Callable
from urllib.parse import unquote

from rusplan.linkcheck.look.address import Address
from rusplan.linkcheck.look.resolver import DnsFailed, Lookup, NoSuchHost
from rusplan.linkcheck.verdict import Finding, Reason

TakesMail = Callable[[str], Awaitable[bool]]
"""Says whether a domain has a mail server (MX); raises DnsFailed when DNS gives no answer."""
SEPARATOR = re.compile("[,;]")  # the second is not in RFC 6068, but mail programs read it
SECOND_SCHEME = re.compile(r"mailto:", re.IGNORECASE)
"""`mailto:` written twice: mail programs take the second for a part of the name."""


async def has_mail_server(domain: str) -> bool:
    """Ask DNS whether the domain has an MX record. Raises DnsFailed when DNS does not answer."""
    import dns.asyncresolver  # noqa: PLC0415 - slow to load, and seldom needed

    try:
        await dns.asyncresolver.resolve(domain, "MX", lifetime=10)
    except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
        return False
    except dns.exception.DNSException as error:
        raise DnsFailed(domain) from error
    return True


async def judge_unprobed(address: Address, lookup: Lookup, takes_mail: TakesMail) -> Finding:
    """Return the finding for an address that is not fetched, by its scheme."""
    content, _, headers = address.href.partition(":")[2].partition("?")
    content = unquote(content)
    if address.scheme in ("tel", "sms"):
        from rusplan.bank.telephone import is_telephone_number  # noqa: PLC0415 - as above

        return Finding(Reason.NOT_PROBED if is_telephone_number(content) else Reason.NOT_A_NUMBER)
    if address.scheme != "mailto":
        return Finding(Reason.NOT_WEB)
    return await _judge_mail(content, headers, lookup, takes_mail)


async def _judge_mail(content: str, headers: str, lookup: Lookup, takes_mail: TakesMail) -> Finding:
    """Judge the recipients of a mail, and whether it has any."""
    if SECOND_SCHEME.match(content):
        return Finding(Reason.UNUSABLE_ADDRESS)
    recipients = [each.strip() for each in SEPARATOR.split(content) if each.strip()]
    if not recipients:  # «Tell a friend»: the reader says to whom (RFC 6068, 2)
        return Finding(Reason.NOT_PROBED if headers else Reason.MAIL_DOMAIN_MISSING)
    try:
        for recipient in recipients:
            if not await _is_reachable(recipient.rpartition("@")[2], lookup, takes_mail):
                return Finding(Reason.MAIL_DOMAIN_MISSING)
    except DnsFailed as error:
        return Finding(Reason.DNS_FAILED, {"detail": str(error)})
    return Finding(Reason.NOT_PROBED)


async def _is_reachable(domain: str, lookup: Lookup, takes_mail: TakesMail) -> bool:
    """Say whether mail can go there: without MX it goes to the host itself (RFC 5321, 5.1)."""
    try:
        return await takes_mail(domain) or bool(await lookup(domain))
    except NoSuchHost:
        return False
