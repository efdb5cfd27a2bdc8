"""A site's chain of certificates, completed with what the site has left out."""

import time
from http import HTTPStatus

from cryptography import x509

from rusplan.linkcheck.look.address import Address, UnusableAddress, parse
from rusplan.linkcheck.look.client import Client
from rusplan.linkcheck.look.failure import NoAnswer
from rusplan.linkcheck.look.missing_issuer import as_pem, issuer_address, issuer_in

MOST_MISSING = 3  # more than two between a site and its root is unheard of


async def missing_issuers(client: Client, site: Address, ips: list[str], seconds: float) -> bytes:
    """Return the certificates (PEM) that link the site's own to a root; empty when none are found.

    They are asked for within `seconds`, through the same gate as any page.
    """
    until = time.monotonic() + seconds
    found: list[x509.Certificate] = []
    try:
        presented = await client.certificates(site, ips, seconds)
        last = x509.load_pem_x509_certificate(presented[-1].encode())
        while len(found) < MOST_MISSING and (address := issuer_address(last)):
            data = await _fetched(client, parse(address), until - time.monotonic())
            issuer = issuer_in(data, last)
            if issuer is None:
                break
            found.append(issuer)
            last = issuer
    except (NoAnswer, UnusableAddress, ValueError, IndexError):
        pass  # what has been found may do
    return as_pem(found)


async def _fetched(client: Client, address: Address, seconds: float) -> bytes:
    with client.visit() as visit:
        received = await visit.get(address, await client.resolved(address), max(0.0, seconds))
    return received.wire if received.status == HTTPStatus.OK else b""
