"""Which hosts belong to the same owner's site."""

import ipaddress
from functools import cache

from publicsuffixlist import PublicSuffixList


@cache
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList()


def site_of(host: str) -> str:
    """The registrable domain of a host («ung.no» of «www.ung.no»); an IP address is its own."""
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return _suffixes().privatesuffix(host) or host
    return host


def same_site(one: str, other: str) -> bool:
    return one == other or site_of(one) == site_of(other)
