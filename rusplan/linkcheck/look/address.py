"""Addresses spelt as a browser spells them (WHATWG URL Standard)."""

from dataclasses import dataclass
from urllib.parse import urlsplit

import ada_url

LAST_ASCII = 0x7F
DEFAULT_PORTS = {"http": 80, "https": 443}


class UnusableAddress(ValueError):
    """No browser can make a request of this text."""


@dataclass(frozen=True, slots=True)
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
    def target(self) -> str:
        """The path and query of a web address, as they stand in a request line."""
        return "/" + self.request.split("/", 3)[3]

    @property
    def authority(self) -> str:
        """The host, with the port when it is not the scheme's own; never a user or password."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == DEFAULT_PORTS.get(self.scheme) else f"{host}:{self.port}"

    @property
    def is_web(self) -> bool:
        """Say whether it is fetched over HTTP."""
        return self.scheme in DEFAULT_PORTS


def parse(text: str, base: str | None = None) -> Address:
    """Read a stored address, or a redirect's target against `base`.

    Raises UnusableAddress when a browser would refuse it.
    """
    try:
        href = ada_url.URL(text, base=base).href
    except ValueError:
        raise UnusableAddress(text) from None
    # The standard's own spelling leaves nothing for urlsplit to misread.
    parts = urlsplit(href)
    port = parts.port or DEFAULT_PORTS.get(parts.scheme)
    return Address(
        href, parts.scheme, parts.hostname or "", port, parts.path, parts.query, parts.fragment
    )


def from_header(value: str, base: str) -> Address:
    """Read a Location header, in which bytes that are not UTF-8 stand as surrogates.

    Such bytes are percent-encoded as they are, which is what browsers send on.
    """
    raw = value.encode("utf-8", "surrogateescape")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        text = "".join(chr(byte) if byte <= LAST_ASCII else f"%{byte:02X}" for byte in raw)
    return parse(text, base)
