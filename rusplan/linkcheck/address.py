"""Addresses spelt as a browser spells them (WHATWG URL Standard)."""

from dataclasses import dataclass

import ada_url

WEB_SCHEMES = ("http", "https")


class UnusableAddress(ValueError):
    """No browser can make a request of this text."""


@dataclass(frozen=True)
class Address:
    """One absolute address. `href` is the standard's serialisation, in ASCII."""

    href: str
    scheme: str
    host: str
    port: int | None
    path: str
    query: str
    fragment: str

    @property
    def request(self) -> str:
        """The address without its fragment: what is sent, and what two links share."""
        return self.href.partition("#")[0]

    @property
    def is_web(self) -> bool:
        return self.scheme in WEB_SCHEMES


def parse(text: str, base: str | None = None) -> Address:
    """Reads a stored address, or a redirect's target against `base`.

    Raises UnusableAddress when a browser would refuse it.
    """
    try:
        url = ada_url.URL(text, base=base)
    except ValueError:
        raise UnusableAddress(text) from None
    scheme = url.protocol.rstrip(":")
    if scheme in WEB_SCHEMES and not url.hostname:
        raise UnusableAddress(text)
    port = int(url.port) if url.port else {"http": 80, "https": 443}.get(scheme)
    return Address(url.href, scheme, url.hostname, port, url.pathname, url.search, url.hash[1:])


def from_header(value: str, base: str) -> Address:
    """Reads a Location header; aiohttp hands over bytes that are not UTF-8 as surrogates.

    Such bytes are percent-encoded as they are, which is what browsers send on.
    """
    raw = value.encode("utf-8", "surrogateescape")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        text = "".join(chr(byte) if byte < 0x80 else f"%{byte:02X}" for byte in raw)
    return parse(text, base)
