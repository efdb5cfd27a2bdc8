"""Why an exchange gave no usable answer, read from libcurl's error."""

import errno

import pycurl

from rusplan.linkcheck.look.network_gate import PrivateAddress
from rusplan.linkcheck.look.resolver import DnsFailed, NoSuchHost
from rusplan.linkcheck.verdict import Reason

# OpenSSL's X509_V_ERR_* numbers (openssl/x509_vfy.h).
CERTIFICATE = {
    # The chain is good, so it is the name in it that is not; libcurl asks for the name first.
    0: Reason.CERTIFICATE_WRONG_HOST,
    1: Reason.CERTIFICATE_WRONG_HOST,
    10: Reason.CERTIFICATE_EXPIRED,
    18: Reason.CERTIFICATE_SELF_SIGNED,
    62: Reason.CERTIFICATE_WRONG_HOST,
    64: Reason.CERTIFICATE_WRONG_HOST,
}
BY_ERRNO = {
    errno.ECONNREFUSED: Reason.REFUSED,
    errno.ENETUNREACH: Reason.UNREACHABLE,
    errno.EHOSTUNREACH: Reason.UNREACHABLE,
    errno.ENETDOWN: Reason.UNREACHABLE,
    errno.EADDRNOTAVAIL: Reason.UNREACHABLE,
}
BY_MESSAGE = {"chunk": Reason.BAD_ANSWER}
"""What the one code CURLE_RECV_ERROR stands for, by a word in its message."""
TOO_LARGE, HTTP2_STREAM = 100, 92  # CURLE_*, which pycurl has no names for
BY_CODE = {
    pycurl.E_OPERATION_TIMEDOUT: Reason.TIMEOUT,
    pycurl.E_SSL_CONNECT_ERROR: Reason.TLS_FAILED,
    pycurl.E_PARTIAL_FILE: Reason.CUT_SHORT,
    pycurl.E_FTP_WEIRD_SERVER_REPLY: Reason.BAD_ANSWER,  # HTTP's too, libcurl says
    pycurl.E_UNSUPPORTED_PROTOCOL: Reason.BAD_ANSWER,  # HTTP/0.9
    pycurl.E_BAD_CONTENT_ENCODING: Reason.BAD_ANSWER,  # a Transfer-Encoding nobody asked for
    pycurl.E_HTTP2: Reason.BAD_ANSWER,  # read once more, in HTTP/1.1
    HTTP2_STREAM: Reason.BAD_ANSWER,
    pycurl.E_OUT_OF_MEMORY: Reason.HEADERS_TOO_BIG,  # one header alone
    TOO_LARGE: Reason.HEADERS_TOO_BIG,
}


class NoAnswer(Exception):
    """An exchange gave no usable answer: `reason` says why, `detail` is what the client said."""

    def __init__(self, reason: Reason, detail: str = "") -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail


def without_address(error: OSError) -> Reason:
    """Return the reason why a host name led to no address to connect to."""
    match error:
        case NoSuchHost():
            return Reason.NO_SUCH_HOST
        case DnsFailed():
            return Reason.DNS_FAILED
        case PrivateAddress():
            return Reason.PRIVATE_ADDRESS
    return Reason.TIMEOUT


def reason_of(curl: pycurl.Curl, code: int, message: str, *, secure: bool) -> Reason:
    """Return the reason behind a transfer's error (CURLE_*); unknown ones are a lost connection.

    `secure` says that the address was https: a connection lost before it was made is then a
    failed handshake.
    """
    if code == pycurl.E_PEER_FAILED_VERIFICATION:
        found = curl.getinfo(pycurl.SSL_VERIFYRESULT)
        return CERTIFICATE.get(found, Reason.CERTIFICATE_UNKNOWN_ISSUER)
    if code == pycurl.E_COULDNT_CONNECT:
        return BY_ERRNO.get(curl.getinfo(pycurl.OS_ERRNO), Reason.CONNECTION_LOST)
    if code == pycurl.E_RECV_ERROR:
        if secure and not curl.getinfo(pycurl.APPCONNECT_TIME):
            return Reason.TLS_FAILED
        found = (reason for word, reason in BY_MESSAGE.items() if word in message)
        return next(found, Reason.CONNECTION_LOST)
    return BY_CODE.get(code, Reason.CONNECTION_LOST)
