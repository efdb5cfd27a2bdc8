"""Links that are not for the web: mail, telephone, and what no reader can open."""

from collections.abc import Awaitable, Callable
from urllib.parse import unquote

from rusplan.linkcheck.look.address import Address
from rusplan.linkcheck.look.resolver import DnsFailed, Lookup, NoSuchHost
from rusplan.linkcheck.verdict import Finding, Reason

TakesMail = Callable[[str], Awaitable[bool]]
"""Says whether a domain has a mail server (MX); raises DnsFailed when DNS gives no answer."""


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
    content = unquote(address.href.partition(":")[2].partition("?")[0])
    if address.scheme in ("tel", "sms"):
        from rusplan.bank.telephone import is_telephone_number  # noqa: PLC0415 - as above

        return Finding(Reason.NOT_PROBED if is_telephone_number(content) else Reason.NOT_A_NUMBER)
    if address.scheme != "mailto":
        return Finding(Reason.NOT_WEB)
    domain = content.rpartition("@")[2].strip()
    try:
        # Without MX, mail goes to the host itself (RFC 5321, 5.1).
        reachable = bool(domain) and (await takes_mail(domain) or bool(await lookup(domain)))
    except NoSuchHost:
        reachable = False
    except DnsFailed as error:
        return Finding(Reason.DNS_FAILED, {"detail": str(error)})
    return Finding(Reason.NOT_PROBED if reachable else Reason.MAIL_DOMAIN_MISSING)
