"""Which hosts belong to the same owner's site."""

from functools import cache

from publicsuffixlist import PublicSuffixList

from rusplan.linkcheck.look.network_gate import is_ip_address


@cache
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList()


def registrable_domain(host: str) -> str:
    """Return a host's registrable domain (`ung.no` of `www.ung.no`); an IP address is its own."""
    if is_ip_address(host):
        return host
    return _suffixes().privatesuffix(host) or host


def same_site(one: str, other: str) -> bool:
    """Say whether two hosts are one owner's."""
    return one == other or registrable_domain(one) == registrable_domain(other)
