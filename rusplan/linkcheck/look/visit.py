"""One reader's way through an address and its redirects, with the cookies set on it."""

import socket
import time

import pycurl

from rusplan.linkcheck.look.address import Address
from rusplan.linkcheck.look.allowance import Allowance
from rusplan.linkcheck.look.browser import headers
from rusplan.linkcheck.look.failure import NoAnswer, reason_of
from rusplan.linkcheck.look.network_gate import NetworkGate
from rusplan.linkcheck.look.received import Received
from rusplan.linkcheck.look.reception import Reception
from rusplan.linkcheck.look.second_reader import SecondReader
from rusplan.linkcheck.verdict import Reason


class Visit:
    """A libcurl handle with a cookie jar, so that no address sees another's cookies."""

    def __init__(
        self,
        curl: pycurl.Curl,
        multi: pycurl.AsyncCurlMulti,
        gate: NetworkGate,
        second_reader: SecondReader,
        allowance: Allowance,
    ) -> None:
        self._curl = curl
        self._multi = multi
        self._gate = gate
        self._second_reader = second_reader
        self._allowance = allowance
        self._taken = 0
        self._trusts_more = False
        self._refused = ""
        self._opened: list[socket.socket] = []
        curl.setopt(pycurl.HTTP_VERSION, pycurl.CURL_HTTP_VERSION_2TLS)
        curl.setopt(pycurl.HTTP_CONTENT_DECODING, 0)  # `body` unpacks, within bounds
        curl.setopt(pycurl.PATH_AS_IS, 1)
        curl.setopt(pycurl.PROXY, "")  # whatever the environment says: a proxy passes no gate
        curl.setopt(pycurl.NOSIGNAL, 1)
        curl.setopt(pycurl.COOKIEFILE, "")  # turns the jar on, with nothing in it
        curl.setopt(pycurl.OPENSOCKETFUNCTION, self._open_socket)

    @property
    def cookies(self) -> frozenset[str]:
        """The cookies set so far, without the times at which they expire."""
        lines = (line.split("\t") for line in self._curl.getinfo(pycurl.INFO_COOKIELIST))
        return frozenset("\t".join(fields[:4] + fields[5:]) for fields in lines)

    def forget(self) -> None:
        """Empty the cookie jar, and let go of what was last received."""
        self._give_back()
        self._curl.setopt(pycurl.COOKIELIST, "ALL")
        if self._trusts_more:
            self._curl.unsetopt(pycurl.CAINFO_BLOB)
            self._curl.setopt(pycurl.SSL_OPTIONS, 0)
            self._trusts_more = False

    def trust(self, roots: bytes, issuers: bytes) -> None:
        """Let `issuers` (PEM) link a site to one of `roots`, as if the site had sent them along."""
        self._trusts_more = True
        # Without this flag, each of them would be trusted for itself.
        self._curl.setopt(pycurl.SSL_OPTIONS, pycurl.SSLOPT_NO_PARTIALCHAIN)
        self._curl.setopt(pycurl.CAINFO_BLOB, roots + issuers)

    async def certificates(self, address: Address, ips: list[str], seconds: float) -> list[str]:
        """Return what the host presents (PEM), trusted or not: nothing is asked of it.

        The visit can be used for nothing else afterwards. Raises NoAnswer.
        """
        self._curl.setopt(pycurl.CONNECT_ONLY, 1)
        self._curl.setopt(pycurl.OPT_CERTINFO, 1)
        self._curl.setopt(pycurl.SSL_VERIFYPEER, 0)
        self._curl.setopt(pycurl.SSL_VERIFYHOST, 0)
        self._prepare(address, ips, seconds)
        try:
            await self._transfer(Reception(self._allowance), secure=True)
            chain = self._curl.getinfo(pycurl.INFO_CERTINFO)
        finally:
            self._curl.close()
        return [value for fields in chain for name, value in fields if name == "Cert"]

    async def get(self, address: Address, ips: list[str], seconds: float) -> Received:
        """Ask for an address at one of `ips`, redirects not followed. Raises NoAnswer."""
        until = time.monotonic() + seconds
        try:
            return await self._ask(address, ips, seconds)
        except NoAnswer as error:
            if error.reason is not Reason.BAD_ANSWER:
                raise
            received = await self._second_reader.read(address, until - time.monotonic())
            if received is None:
                raise
            return received

    async def _ask(self, address: Address, ips: list[str], seconds: float) -> Received:
        self._give_back()
        reception = Reception(self._allowance)
        curl = self._curl
        self._prepare(address, ips, seconds)
        curl.setopt(pycurl.HEADERFUNCTION, reception.header)
        curl.setopt(pycurl.WRITEFUNCTION, reception.write)
        try:
            await self._transfer(reception, secure=address.scheme == "https")
        finally:
            self._taken = reception.taken
        if not reception.has_begun:
            raise NoAnswer(Reason.CONNECTION_LOST)
        return reception.received(address, curl.getinfo(pycurl.RESPONSE_CODE))

    def _prepare(self, address: Address, ips: list[str], seconds: float) -> None:
        """Set what the next transfer asks for, where, and how long it may take."""
        curl, milliseconds = self._curl, max(1, int(seconds * 1000))
        curl.setopt(pycurl.URL, _url(address))
        curl.setopt(pycurl.REQUEST_TARGET, address.target)
        curl.setopt(
            pycurl.HTTPHEADER, [": ".join(each) for each in headers(address.scheme).items()]
        )
        curl.setopt(pycurl.RESOLVE, [_entry(address, ips)] if ips else [])
        curl.setopt(pycurl.TIMEOUT_MS, milliseconds)
        # When nobody takes the connection on http, time is left to try https.
        to_connect = milliseconds // 2 if address.scheme == "http" else milliseconds
        curl.setopt(pycurl.CONNECTTIMEOUT_MS, max(1, to_connect))

    def _give_back(self) -> None:
        self._allowance.give_back(self._taken)
        self._taken = 0

    async def _transfer(self, reception: Reception, *, secure: bool) -> None:
        self._refused = ""
        try:
            await self._multi.perform(self._curl)
        except pycurl.error as error:
            code, message = error.args
            if self._refused:
                raise NoAnswer(Reason.PRIVATE_ADDRESS, self._refused) from None
            if reception.refused:
                raise NoAnswer(reception.refused) from None
            reason = reason_of(self._curl, code, message, secure=secure)
            if not reception.ends(reason):
                raise NoAnswer(reason, message) from None
        finally:
            # libcurl has taken copies.
            while self._opened:
                self._opened.pop().close()

    def _open_socket(self, _purpose: int, target: tuple[int, int, int, tuple[str, int]]) -> object:
        family, kind, protocol, (ip, *_) = target
        # The last door: whatever led here, this is where the connection would go.
        if not self._gate.allows(ip):
            self._refused = ip
            return pycurl.SOCKET_BAD
        opened = socket.socket(family, kind, protocol)
        self._opened.append(opened)
        return opened


def _url(address: Address) -> str:
    """Return the address without user and password, which no browser sends unasked."""
    return f"{address.scheme}://{address.authority}{address.target}"


def _entry(address: Address, ips: list[str]) -> str:
    """Return the host's addresses as CURLOPT_RESOLVE takes them: libcurl asks no DNS itself."""
    shown = ",".join(f"[{ip}]" if ":" in ip else ip for ip in ips)
    return f"{address.host}:{address.port}:{shown}"
