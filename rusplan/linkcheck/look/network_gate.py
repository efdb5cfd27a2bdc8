"""Which network addresses the probe may connect to."""

import ipaddress
from collections.abc import Iterable, Iterator
from functools import lru_cache

IpAddress = ipaddress.IPv4Address | ipaddress.IPv6Address
NAT64 = ipaddress.ip_network("64:ff9b::/96")


@lru_cache(maxsize=1024)  # asked anew for every address of a host
def is_ip_address(host: str) -> bool:
    """Say whether a host is written as an IP address."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


class PrivateAddress(OSError):
    """A connection to an address that no reader on the open web can reach."""


class NetworkGate:
    """Lets through public addresses, and the networks explicitly opened (tests open loopback)."""

    def __init__(self, open_networks: Iterable[str] = ()) -> None:
        self._open = [ipaddress.ip_network(network) for network in open_networks]

    def allows(self, address: str) -> bool:
        """True for an IP address, as text, that may be connected to."""
        ip = ipaddress.ip_address(address.partition("%")[0])
        if any(ip in network for network in self._open if network.version == ip.version):
            return True
        return ip.is_global and not ip.is_multicast and all(inner.is_global for inner in _inner(ip))


def _inner(ip: IpAddress) -> Iterator[IpAddress]:
    """IPv4 addresses carried inside an IPv6 one: the packet ends up there."""
    if isinstance(ip, ipaddress.IPv4Address):
        return
    if ip.ipv4_mapped:
        yield ip.ipv4_mapped
    if ip.sixtofour:
        yield ip.sixtofour
    if ip.teredo:
        yield from ip.teredo
    if ip in NAT64:
        yield ipaddress.ip_address(int(ip) & 0xFFFFFFFF)
