"""The HTTP client: one GET, sent byte for byte as a browser spells it, to public addresses only."""

import socket
import ssl
from typing import Literal

import aiohttp
from aiohappyeyeballs import AddrInfoType
from yarl import URL

from rusplan.linkcheck.address import Address
from rusplan.linkcheck.browser import HEADERS
from rusplan.linkcheck.network_gate import NetworkGate
from rusplan.linkcheck.resolver import GatedResolver

MAX_LINE_BYTES = 32 * 1024
MAX_HEADER_COUNT = 256
UNLIMITED = aiohttp.ClientTimeout(total=None, sock_connect=None)


def open_session(
    resolver: GatedResolver, gate: NetworkGate, tls: ssl.SSLContext | Literal[True]
) -> aiohttp.ClientSession:
    """A session whose every connection passes `gate`; deadlines are the caller's."""

    def gated_socket(info: AddrInfoType) -> socket.socket:
        family, kind, protocol, _, target = info
        # The last door: whatever led here, this is where the connection would go.
        gate.require(target[0])
        return socket.socket(family, kind, protocol)

    connector = aiohttp.TCPConnector(
        resolver=resolver,
        socket_factory=gated_socket,
        ssl=tls,
        limit=0,
        ttl_dns_cache=600,
        keepalive_timeout=5,
    )
    return aiohttp.ClientSession(
        connector=connector,
        cookie_jar=aiohttp.DummyCookieJar(),
        auto_decompress=False,
        headers=HEADERS,
        timeout=UNLIMITED,
        max_line_size=MAX_LINE_BYTES,
        max_field_size=MAX_LINE_BYTES,
        max_headers=MAX_HEADER_COUNT,
    )


def request_url(address: Address) -> URL:
    """The address for aiohttp, already spelt: yarl must change nothing.

    The query rides in the path: yarl drops the «?» of an empty query, and a browser sends it.
    """
    return URL.build(
        scheme=address.scheme,
        host=f"[{address.host}]" if ":" in address.host else address.host,
        port=address.port,
        path=address.target,
        encoded=True,
    )
