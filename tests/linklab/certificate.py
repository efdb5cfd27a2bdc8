"""Certificates of every bad sort, made on the spot."""

import datetime as dt
import ipaddress
import ssl
import warnings
from collections.abc import Iterable
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs7
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID, NameOID

Pair = tuple[x509.Certificate, ec.EllipticCurvePrivateKey]
ROOT = "ca.pem"
ALPN = {"h2": ["h2"], "h2broken": ["h2", "http/1.1"]}
"""Flavours with a valid certificate that speak HTTP/2, the first of them nothing else."""
MIDDLE, BUNDLE, STRANGER, STRANGERS_ROOT = "/mellom.cer", "/mellom.p7c", "/framand.cer", "/rot.cer"
"""Where issuers' certificates can be fetched from the lab's own server of them."""


def make_all(folder: Path, ips: Iterable[str], issuers_at: str) -> None:
    """Writes the root to trust (ROOT) and one file for each flavour that `context` knows.

    `issuers_at` is where some of them say that their issuer's certificate lies.
    """
    hosts = [x509.IPAddress(ipaddress.ip_address(ip)) for ip in sorted(ips)]
    root = _issue("lab root")
    middle = _issue("lab intermediate", root)
    valid = _issue("lab", middle, names=hosts)
    _save(folder / ROOT, [root[0]])
    _save(folder / "valid.pem", [valid[0], middle[0]], valid[1])
    _save(folder / "nochain.pem", [valid[0]], valid[1])
    for name, where in (("fetchable", MIDDLE), ("bundled", BUNDLE), ("astray", "/borte")):
        told = _issue("lab", middle, names=hosts, issuer_at=issuers_at + where)
        _save(folder / f"{name}.pem", [told[0]], told[1])
    stranger = _issue("stranger")
    between = _issue("stranger intermediate", stranger)
    forged = _issue("lab", between, names=hosts, issuer_at=issuers_at + STRANGER)
    _save(folder / "forged.pem", [forged[0]], forged[1])
    own_root = _issue("lab", stranger, names=hosts, issuer_at=issuers_at + STRANGERS_ROOT)
    _save(folder / "ownroot.pem", [own_root[0]], own_root[1])
    for path, certificate in ((MIDDLE, middle), (STRANGER, between), (STRANGERS_ROOT, stranger)):
        (folder / path[1:]).write_bytes(certificate[0].public_bytes(serialization.Encoding.DER))
    bundle = pkcs7.serialize_certificates([root[0], middle[0]], serialization.Encoding.DER)
    (folder / BUNDLE[1:]).write_bytes(bundle)
    expired = _issue("lab", middle, names=hosts, days=(-400, -30))
    _save(folder / "expired.pem", [expired[0], middle[0]], expired[1])
    elsewhere = _issue("lab", middle, names=[x509.DNSName("www.noe-annet.example")])
    _save(folder / "wronghost.pem", [elsewhere[0], middle[0]], elsewhere[1])
    own = _issue("lab self", names=hosts)
    _save(folder / "selfsigned.pem", [own[0]], own[1])


def context(flavour: str, folder: Path) -> ssl.SSLContext:
    """The server side of one flavour: a file's name, `tls10` or one of ALPN."""
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    if flavour == "tls10":
        server.set_ciphers("ALL:@SECLEVEL=0")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # the old protocol is the point
            server.minimum_version = server.maximum_version = ssl.TLSVersion.TLSv1
        flavour = "valid"
    if flavour in ALPN:
        server.set_alpn_protocols(ALPN[flavour])
        flavour = "valid"
    server.load_cert_chain(folder / f"{flavour}.pem")
    return server


def _issue(
    name: str,
    issuer: Pair | None = None,
    *,
    names: Iterable[x509.GeneralName] = (),
    days: tuple[int, int] = (-2, 365),
    issuer_at: str = "",
) -> Pair:
    """Issues to a host, or to an authority when there are no names."""
    names = list(names)
    is_authority = not names
    key = ec.generate_private_key(ec.SECP256R1())
    now = dt.datetime.now(dt.UTC)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    public = (issuer[1] if issuer else key).public_key()
    usage = x509.KeyUsage(
        digital_signature=True,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=is_authority,
        crl_sign=is_authority,
        encipher_only=False,
        decipher_only=False,
    )
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer[0].subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + dt.timedelta(days[0]))
        .not_valid_after(now + dt.timedelta(days[1]))
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(public), critical=False)
        .add_extension(usage, critical=True)
    )
    if names:
        builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
        builder = builder.add_extension(
            x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False
        )
    if issuer_at:
        place = x509.UniformResourceIdentifier(issuer_at)
        access = x509.AccessDescription(AuthorityInformationAccessOID.CA_ISSUERS, place)
        builder = builder.add_extension(x509.AuthorityInformationAccess([access]), critical=False)
    return builder.sign(issuer[1] if issuer else key, hashes.SHA256()), key


def _save(
    path: Path, chain: list[x509.Certificate], key: ec.EllipticCurvePrivateKey | None = None
) -> None:
    text = b"".join(part.public_bytes(serialization.Encoding.PEM) for part in chain)
    if key:
        text += key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text)
