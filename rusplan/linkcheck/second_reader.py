"""A forgiving second reading of answers that the HTTP client refuses and browsers accept.

A body longer than its Content-Length is the commonest.
"""

import asyncio
import http.client
import io
import socket
import ssl
from typing import Literal, cast

from multidict import CIMultiDict

from rusplan.linkcheck.address import Address
from rusplan.linkcheck.body import LIMIT, Body
from rusplan.linkcheck.browser import HEADERS
from rusplan.linkcheck.exchange import Answer
from rusplan.linkcheck.resolver import GatedResolver


class SecondReader:
    """Asks again over a plain connection and lets Python's own `http.client` read what comes."""

    def __init__(self, resolver: GatedResolver, tls: ssl.SSLContext | Literal[True]) -> None:
        self._resolver = resolver
        self._tls = tls

    async def read(self, address: Address, headers: dict[str, str]) -> Answer | None:
        """Return the answer, or None when this reading fails too. Raises OSError as any client."""
        return _parse(await self._fetch(address, headers), address)

    async def _fetch(self, address: Address, headers: dict[str, str]) -> bytes:
        secure = address.scheme == "https"
        target = (await self._resolver.addresses(address.host))[0]
        reader, writer = await asyncio.open_connection(
            target,
            address.port,
            ssl=self._tls if secure else None,
            server_hostname=address.host if secure else None,
        )
        try:
            writer.write(_request(address, headers))
            return await _read(reader)
        finally:
            writer.close()


async def _read(reader: asyncio.StreamReader) -> bytes:
    received = bytearray()
    while len(received) < LIMIT and (chunk := await reader.read(LIMIT - len(received))):
        received += chunk
    return bytes(received)


def _request(address: Address, headers: dict[str, str]) -> bytes:
    host = address.href.partition("//")[2].partition("/")[0].rpartition("@")[2]
    fields = {
        "Host": host,
        **HEADERS,
        **headers,
        "Accept-Encoding": "identity",
        "Connection": "close",
    }
    lines = [
        f"GET {address.target} HTTP/1.1",
        *(f"{name}: {value}" for name, value in fields.items()),
    ]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


class _Received(io.BytesIO):
    """Bytes already received, in the shape `http.client` expects of a socket."""

    def makefile(self, _mode: str) -> io.BytesIO:
        return self


def _parse(received: bytes, address: Address) -> Answer | None:
    try:
        source = cast("socket.socket", _Received(received))
        response = http.client.HTTPResponse(source, method="GET")
        response.begin()
        data = response.read(LIMIT)
    except (http.client.HTTPException, ValueError):
        return None
    return Answer(address, response.status, CIMultiDict(response.headers.items()), Body(data))
