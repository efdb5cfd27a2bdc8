"""Which network addresses the probe may connect to."""

import ipaddress
from collections.abc import Iterable, Iterator
from functools import lru_cache

IpAddress = ipaddress.IPv4Address | ipaddress.IPv6Address
NAT64 = ipaddress.IPv6Network("64:ff9b::/96")  # RFC 6052; a network of IPv6 alone needs it
GLOBAL_UNICAST = ipaddress.IPv6Network("2000::/3")  # IANA has given out no other
ISATAP = (bytes.fromhex("00005efe"), bytes.fromhex("02005efe"))  # RFC 5214, 6.1
NOT_FOR_READERS = [
    ipaddress.ip_network(network)
    for network in (
        "168.63.129.16/32",  # Azure's own services, in a public range
        "192.0.0.0/24",  # IETF protocols (RFC 6890), Oracle's metadata among them
        "192.88.99.0/24",  # the relays of 6to4, taken out of use (RFC 7526)
        "2001::/23",  # IETF protocols (RFC 2928), Teredo among them
        "3fff::/20",  # documentation (RFC 9637)
    )
]
"""Networks that no page of a reader's is in, though `ipaddress` calls some of them global."""


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
        """Say whether an IP address, as text, may be connected to."""
        ip = ipaddress.ip_address(address.partition("%")[0])
        opened = any(ip in network for network in self._open if network.version == ip.version)
        return opened or _is_public(ip)


def _is_public(ip: IpAddress) -> bool:
    if any(ip in network for network in NOT_FOR_READERS if network.version == ip.version):
        return False
    if isinstance(ip, ipaddress.IPv4Address):
        return ip.is_global and not ip.is_multicast
    if inner := ip.ipv4_mapped or _last_four_bytes(ip, NAT64):
        return _is_public(inner)
    is_global = ip.is_global or ip.sixtofour is not None  # Python 3.11.2 calls all of 6to4 private
    return ip in GLOBAL_UNICAST and is_global and all(map(_is_public, _tunnelled(ip)))


def _tunnelled(ip: ipaddress.IPv6Address) -> Iterator[ipaddress.IPv4Address]:
    """IPv4 addresses carried inside an IPv6 one: the packet ends up there."""
    if ip.sixtofour:
        yield ip.sixtofour
    if ip.packed[8:12] in ISATAP:
        yield ipaddress.IPv4Address(ip.packed[12:])


def _last_four_bytes(
    ip: ipaddress.IPv6Address, network: ipaddress.IPv6Network
) -> ipaddress.IPv4Address | None:
    return ipaddress.IPv4Address(ip.packed[12:]) if ip in network else None
