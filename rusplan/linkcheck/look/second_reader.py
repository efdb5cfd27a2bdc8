"""A forgiving second reading of answers that libcurl refuses and browsers accept.

A header line without a colon, a Content-Length that is no number, an empty line first.
"""

import asyncio
import http.client
import io
import re
import socket
import ssl
from pathlib import Path
from typing import cast

from rusplan.linkcheck.look.address import Address
from rusplan.linkcheck.look.body import LIMIT
from rusplan.linkcheck.look.browser import headers
from rusplan.linkcheck.look.received import Received
from rusplan.linkcheck.look.resolver import Resolver
from rusplan.linkcheck.verdict import Reason

START = re.compile(rb"\A.{0,4}?(?:https?/\d(?:\.\d)?|icy)[ \t]+", re.IGNORECASE | re.DOTALL)
"""How an answer may begin: Chromium too skips four bytes, and takes any version for 1.1."""


class SecondReader:
    """Asks again over a plain connection and lets Python's own `http.client` read what comes."""

    def __init__(self, resolver: Resolver, trusted: Path | None) -> None:
        self._resolver = resolver
        self._trusted = trusted

    async def read(self, address: Address, seconds: float) -> Received | None:
        """Return the answer, or None when this reading fails too."""
        try:
            async with asyncio.timeout(seconds):
                return _parse(await self._fetch(address), address)
        except OSError:
            return None

    async def _fetch(self, address: Address) -> bytes:
        secure = address.scheme == "https"
        target = (await self._resolver.addresses(address.host))[0]
        reader, writer = await asyncio.open_connection(
            target,
            address.port,
            ssl=ssl.create_default_context(cafile=self._trusted) if secure else None,
            server_hostname=address.host if secure else None,
        )
        try:
            writer.write(_request(address))
            return await _read(reader)
        finally:
            writer.close()


async def _read(reader: asyncio.StreamReader) -> bytes:
    received = bytearray()
    while len(received) < LIMIT and (chunk := await reader.read(LIMIT - len(received))):
        received += chunk
    return bytes(received)


def _request(address: Address) -> bytes:
    host = address.href.partition("//")[2].partition("/")[0].rpartition("@")[2]
    fields = {
        "Host": host,
        **headers(address.scheme),
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


def _parse(received: bytes, address: Address) -> Received | None:
    try:
        received = START.sub(b"HTTP/1.1 ", received, count=1)
        source = cast("socket.socket", _Received(received))
        response = http.client.HTTPResponse(source, method="GET")
        response.begin()
        data, broke_off = _body(response)
    except (http.client.HTTPException, ValueError):
        return None
    fields = {name.lower(): value for name, value in reversed(response.headers.items())}
    return Received(address, response.status, fields, data, len(data) < LIMIT, broke_off)


def _body(response: http.client.HTTPResponse) -> tuple[bytes, Reason | None]:
    try:
        return response.read(LIMIT), None
    except http.client.IncompleteRead as error:
        return error.partial, Reason.CUT_SHORT
