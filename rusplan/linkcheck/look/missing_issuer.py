"""Certificates that a server should have sent along, fetched as browsers fetch them.

A certificate says where its issuer's own lies (RFC 5280, 4.2.2.1, «caIssuers»). What is fetched
only fills the gap: the chain must still end in a root that this machine trusts.
"""

from collections.abc import Iterable

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7
from cryptography.x509.oid import AuthorityInformationAccessOID

CA_ISSUERS = AuthorityInformationAccessOID.CA_ISSUERS


def issuer_address(certificate: x509.Certificate) -> str | None:
    """Return where the certificate says that its issuer's lies; None when it says nothing."""
    try:
        found = certificate.extensions.get_extension_for_class(x509.AuthorityInformationAccess)
    except (x509.ExtensionNotFound, ValueError):
        return None
    for each in found.value:
        place = each.access_location
        is_address = isinstance(place, x509.UniformResourceIdentifier)
        if each.access_method == CA_ISSUERS and is_address and place.value.startswith("http://"):
            return str(place.value)
    return None


def issuer_in(data: bytes, certificate: x509.Certificate) -> x509.Certificate | None:
    """Return the issuer's certificate if it is in what was fetched; never one that is a root.

    It comes bare (RFC 5280 asks for DER), as PEM, or in a bundle of PKCS #7.
    """
    for each in _certificates(data):
        try:
            certificate.verify_directly_issued_by(each)
        except (ValueError, TypeError, InvalidSignature):
            continue
        if each.subject != each.issuer:
            return each
    return None


def _certificates(data: bytes) -> list[x509.Certificate]:
    for read in (_bare, x509.load_pem_x509_certificates, pkcs7.load_der_pkcs7_certificates):
        try:
            return read(data)
        except ValueError:
            continue
    return []


def _bare(data: bytes) -> list[x509.Certificate]:
    return [x509.load_der_x509_certificate(data)]


def as_pem(certificates: Iterable[x509.Certificate]) -> bytes:
    """Return certificates as libcurl reads them."""
    return b"".join(each.public_bytes(Encoding.PEM) for each in certificates)
