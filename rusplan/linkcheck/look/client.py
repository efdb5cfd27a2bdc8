"""The HTTP client, libcurl: one GET, sent byte for byte as a browser spells it."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Self

import pycurl

from rusplan.linkcheck.look.address import Address
from rusplan.linkcheck.look.allowance import Allowance
from rusplan.linkcheck.look.failure import NoAnswer, without_address
from rusplan.linkcheck.look.network_gate import NetworkGate, is_ip_address
from rusplan.linkcheck.look.resolver import Resolver
from rusplan.linkcheck.look.second_reader import SecondReader
from rusplan.linkcheck.look.turns import PER_HOST
from rusplan.linkcheck.look.visit import Visit

IDLE_SECONDS = 5  # a connection idle for longer has often been closed at the other end
IDLE_CONNECTIONS = 1024


class Client:
    """Connections shared by all visits; every one passes `gate`.

    `trusted` is a file of certificates (PEM) to trust instead of this machine's own.
    """

    def __init__(self, resolver: Resolver, gate: NetworkGate, trusted: Path | None = None) -> None:
        self._resolver = resolver
        self._gate = gate
        self._trusted = trusted
        self._second_reader = SecondReader(resolver, trusted)
        self._allowance = Allowance()
        self._multi = pycurl.AsyncCurlMulti()
        self._multi.setopt(pycurl.M_MAX_HOST_CONNECTIONS, PER_HOST)
        self._multi.setopt(pycurl.M_MAXCONNECTS, IDLE_CONNECTIONS)
        self._free: list[Visit] = []

    async def __aenter__(self) -> Self:
        """Give the client itself."""
        return self

    async def __aexit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _where: TracebackType | None,
    ) -> None:
        """Close every connection."""
        await self._multi.aclose()

    async def resolved(self, address: Address) -> list[str]:
        """Return the IP addresses of a host name, none for an IP address. Raises NoAnswer."""
        if is_ip_address(address.host):
            return []
        try:
            return await self._resolver.addresses(address.host)
        except OSError as error:
            raise NoAnswer(without_address(error), str(error)) from None

    @contextmanager
    def visit(self) -> Iterator[Visit]:
        """Give a visit of no history, for as long as the block lasts."""
        visit = self._free.pop() if self._free else self._new_visit()
        try:
            yield visit
        finally:
            visit.forget()
            self._free.append(visit)

    async def certificates(self, site: Address, ips: list[str], seconds: float) -> list[str]:
        """Return what a site presents (PEM), trusted or not. Raises NoAnswer."""
        return await self._new_visit().certificates(site, ips, seconds)

    def _new_visit(self) -> Visit:
        curl = pycurl.Curl()
        _trust(curl, self._trusted)
        curl.setopt(pycurl.MAXAGE_CONN, IDLE_SECONDS)
        return Visit(curl, self._multi, self._gate, self._second_reader, self._allowance)

    @cached_property
    def roots(self) -> bytes:
        """The certificates that are trusted (PEM); those in a folder are not among them."""
        file = self._trusted or ssl.get_default_verify_paths().cafile
        return Path(file).read_bytes() if file else b""


def _trust(curl: pycurl.Curl, only: Path | None) -> None:
    """Have libcurl trust what Python does: its own list is of the machine it was built on."""
    paths = ssl.get_default_verify_paths()
    file = str(only or paths.cafile or "")
    if file:
        curl.setopt(pycurl.CAINFO, file)
    else:
        curl.unsetopt(pycurl.CAINFO)
    if paths.capath and not only:
        curl.setopt(pycurl.CAPATH, paths.capath)
