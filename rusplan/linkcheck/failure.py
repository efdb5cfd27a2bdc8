"""Why an exchange gave no usable answer, read from the client's exceptions."""

import errno
import ssl
from collections.abc import Iterator

import aiohttp

from rusplan.linkcheck.network_gate import PrivateAddress
from rusplan.linkcheck.resolver import DnsFailed, NoSuchHost
from rusplan.linkcheck.verdict import Reason

# OpenSSL's X509_V_ERR_* numbers (openssl/x509_vfy.h).
CERTIFICATE = {
    10: Reason.CERTIFICATE_EXPIRED,
    18: Reason.CERTIFICATE_SELF_SIGNED,
    62: Reason.CERTIFICATE_WRONG_HOST,
    64: Reason.CERTIFICATE_WRONG_HOST,
}
UNREACHABLE = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL}


def reason_of(error: BaseException, *, secure: bool = False) -> Reason:
    """The reason behind an exception from one exchange; unknown ones are a lost connection.

    `secure` says that the address was https: a connection lost before it stood is then a
    failed handshake.
    """
    if (
        secure
        and isinstance(error, aiohttp.ClientConnectorError)
        and isinstance(error.os_error, ConnectionResetError)
    ):
        return Reason.TLS_FAILED
    for cause in _causes(error):
        if (reason := _direct(cause)) is not None:
            return reason
    return Reason.CONNECTION_LOST


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        for inner in getattr(error, "exceptions", ()):
            yield from _causes(inner)
        if isinstance(inner := getattr(error, "os_error", None), BaseException):
            yield inner
        error = error.__cause__ or error.__context__


def _direct(error: BaseException) -> Reason | None:  # noqa: C901, PLR0911, PLR0912 - a table
    match error:
        case NoSuchHost():
            return Reason.NO_SUCH_HOST
        case DnsFailed():
            return Reason.DNS_FAILED
        case PrivateAddress():
            return Reason.PRIVATE_ADDRESS
        case TimeoutError():
            return Reason.TIMEOUT
        case aiohttp.ClientConnectorCertificateError():
            return _direct(error.certificate_error)
        case ssl.SSLCertVerificationError():
            return CERTIFICATE.get(error.verify_code, Reason.CERTIFICATE_UNKNOWN_ISSUER)
        case ssl.SSLZeroReturnError() | ssl.SSLEOFError():
            return Reason.CONNECTION_LOST
        case ssl.SSLError():
            return Reason.TLS_FAILED
        case ConnectionRefusedError():
            return Reason.REFUSED
        case ConnectionError():
            return Reason.CONNECTION_LOST
        case aiohttp.http_exceptions.LineTooLong():
            return Reason.HEADERS_TOO_BIG
        case aiohttp.ServerDisconnectedError():
            return Reason.CONNECTION_LOST
        case aiohttp.http_exceptions.BadHttpMessage() | aiohttp.ClientResponseError():
            return Reason.HEADERS_TOO_BIG if "too many" in str(error).lower() else Reason.BAD_ANSWER
        case OSError() if error.errno in UNREACHABLE:
            return Reason.UNREACHABLE
    return None
