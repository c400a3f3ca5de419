"""The TLS contexts of hostile servers, by name; each is wrong in one respect."""

import re
import ssl
import tempfile
import warnings
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID, ExtensionOID, NameOID, ObjectIdentifier

from ..wire.running import HOST
from ..wire.test_client_errors import old_ciphers, old_tls, wants_client_certificate, weak_key_exchange
from ..wire.throwaway_certificates import Issued, issue, server_context

# What no library writes: a pattern in the DER of a certificate, and what takes its place.
VERSION_2 = (rb"(?<=\xa0\x03\x02\x01)\x02", b"\x01")
NEGATIVE_SERIAL = (rb"(?<=\xa0\x03\x02\x01\x02\x02.).", b"\x80")
UNKNOWN_CURVE = (rb"(?<=\x06\x08\x2a\x86\x48\xce\x3d\x03\x01)\x07", b"\x7f")

Spoil = Callable[[ssl.SSLContext], None]


def make_contexts() -> tuple[str, dict[str, ssl.SSLContext]]:
    """The PEM of the authority that the client trusts, and the contexts."""
    authority = issue(None, "Hostile CA", authority=True)
    between = issue(authority, "Intermediate CA", authority=True)
    stranger = issue(None, "Unknown CA", authority=True)
    strong = rsa.generate_private_key(65537, 2048)

    def context(
        issued: Issued, *chain: Issued, spoil: Spoil | None = None, patch: tuple[bytes, bytes] | None = None
    ) -> ssl.SSLContext:
        with tempfile.TemporaryDirectory() as folder:
            made = server_context(issued, Path(folder), *chain)
            if patch:
                odd = Path(folder) / "odd.pem"
                odd.write_text(ssl.DER_cert_to_PEM_cert(patched(issued, patch)))
                made.load_cert_chain(odd, Path(folder) / "key.pem")
        if spoil:
            spoil(made)
        return made

    x400 = x509.UnrecognizedExtension(ExtensionOID.SUBJECT_ALTERNATIVE_NAME, b"\x30\x02\xa3\x00")
    good = issue(authority, HOST)
    good_rsa = issue(authority, HOST, key=strong)
    return authority.pem, {
        "good": context(good),
        "good-1.2": context(good, spoil=_only_1_2),
        "other-good": context(issue(authority, HOST)),
        "expired": context(issue(authority, HOST, days=(-90, -1))),
        "not-yet-valid": context(issue(authority, HOST, days=(2, 90))),
        "wrong-name": context(issue(authority, "other.example")),
        "ip-name": context(issue(authority, "127.0.0.1")),
        "self-signed": context(issue(None, HOST)),
        "self-signed-2": context(issue(None, HOST)),
        "with-intermediate": context(issue(between, HOST), between),
        "missing-intermediate": context(issue(between, HOST)),
        "unknown-issuer": context(issue(stranger, HOST)),
        "private-root-sent": context(issue(stranger, HOST), stranger),
        "weak-key": context(issue(authority, HOST, key=rsa.generate_private_key(65537, 1024))),
        "old-tls": context(good, spoil=old_tls),
        "old-ciphers": context(good_rsa, spoil=old_ciphers),
        "weak-exchange": context(good_rsa, spoil=weak_key_exchange),
        "client-certificate": context(good, spoil=wants_client_certificate),
        "revocation-lists": context(_odd(authority, _revocation_list())),
        "critical-unknown": context(_odd(authority, _unknown_critical())),
        "wrong-purpose": context(_odd(authority, (x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH]), False))),
        "many-names": context(_odd(authority, names=tuple(f"n{i}.example" for i in range(1000)))),
        "negative-serial": context(issue(authority, HOST), patch=NEGATIVE_SERIAL),
        "version-2": context(issue(authority, HOST), patch=VERSION_2),
        "x400-name": context(_odd(authority, (x400, False), names=None)),
        "many-tickets": context(good, spoil=_many_tickets),
        "odd-subject": context(_odd(None, subject="\u202emoc.live\x1b[31m<a href=x>\n")),
    }


def _only_1_2(context: ssl.SSLContext) -> None:
    context.maximum_version = ssl.TLSVersion.TLSv1_2


def _many_tickets(context: ssl.SSLContext) -> None:
    context.num_tickets = 200


def _revocation_list() -> tuple[x509.ExtensionType, bool]:
    """A distribution point that is not there: revocation is not checked, and nobody is asked."""
    place = x509.UniformResourceIdentifier("http://crl.example/list.crl")
    point = x509.DistributionPoint(full_name=[place], relative_name=None, reasons=None, crl_issuer=None)
    return x509.CRLDistributionPoints([point]), False


def _unknown_critical() -> tuple[x509.ExtensionType, bool]:
    return x509.UnrecognizedExtension(ObjectIdentifier("1.3.6.1.4.1.99999.1"), b"\x05\x00"), True


def patched(issued: Issued, patch: tuple[bytes, bytes]) -> bytes:
    """The DER of the certificate with something in it that no library writes, and no valid signature any more."""
    der, count = re.subn(patch[0], patch[1], issued.certificate.public_bytes(Encoding.DER), count=1, flags=re.DOTALL)
    assert count == 1
    return der


def _odd(
    issuer: Issued | None,
    *extensions: tuple[x509.ExtensionType, bool],
    names: tuple[str, ...] | None = (),
    subject: str = HOST,
) -> Issued:
    """A certificate with more in it than usual."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, subject)])
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(issuer.certificate.subject if issuer else name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(datetime.now(UTC) - timedelta(days=1))
        .not_valid_after(datetime.now(UTC) + timedelta(days=90))
    )
    if names is not None:
        san = x509.SubjectAlternativeName([x509.DNSName(name) for name in (HOST, *names)])
        builder = builder.add_extension(san, critical=False)
    for extension, critical in extensions:
        builder = builder.add_extension(extension, critical=critical)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return Issued(builder.sign(issuer.key if issuer else key, hashes.SHA256()), key)
