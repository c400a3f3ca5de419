"""The throw-away certificate authority of a practice server, and the TLS contexts of its scenarios."""

import ssl
import warnings
from datetime import UTC, datetime, timedelta
from typing import Final

import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from .errors import PracticeError, PracticeErrorCode
from .scenarios import CertificateKind, TlsEra

OTHER_HOST: Final = "smtp.other.example"
"""The name in the certificate of "wrong-hostname"."""

_BEFORE: Final = timedelta(days=30)
_AFTER: Final = timedelta(days=90)  # Apple refuses leaves that are valid for more than 825 days
_EXPIRED_SINCE: Final = timedelta(days=3)


class Authority:
    """A CA that lives as long as this object and issues certificates for one host."""

    def __init__(self, host: str) -> None:
        self._host = host
        self._ca = trustme.CA(organization_name="myReports practice", organization_unit_name="Practice CA")
        self._contexts: dict[tuple[CertificateKind, TlsEra], ssl.SSLContext] = {}

    @property
    def ca_pem(self) -> str:
        return self._ca.cert_pem.bytes().decode("ascii")

    def context(self, kind: CertificateKind, era: TlsEra) -> ssl.SSLContext:
        """The server's TLS context; the same one, so the same leaf, each time it is asked for.

        Raises PracticeError where this PC's TLS library cannot play `era`.
        """
        if (kind, era) not in self._contexts:
            context = _context(era)
            self._load(context, kind)
            self._contexts[kind, era] = context
        return self._contexts[kind, era]

    def _load(self, context: ssl.SSLContext, kind: CertificateKind) -> None:
        if kind is CertificateKind.SELF_SIGNED:
            with trustme.Blob(_self_signed(self._host)).tempfile() as path:
                context.load_cert_chain(path)
            return
        now = datetime.now(UTC)
        expired = kind is CertificateKind.EXPIRED
        name = OTHER_HOST if kind is CertificateKind.WRONG_NAME else self._host
        leaf = self._ca.issue_cert(
            name,
            common_name=name,
            organization_name="myReports practice",
            organization_unit_name="Practice server",
            not_before=now - _BEFORE,
            not_after=now - _EXPIRED_SINCE if expired else now + _AFTER,
        )
        leaf.configure_cert(context)


class _Alerting(ssl.SSLObject):
    """Says why a handshake fails. asyncio closes at once and never sends the alert that OpenSSL has written.

    Told that the handshake wants to go on, asyncio sends what is written; the client's answer, or its going, ends it.
    """

    _failed = False

    def do_handshake(self) -> None:
        try:
            super().do_handshake()
        except (ssl.SSLWantReadError, ssl.SSLWantWriteError):
            raise
        except ssl.SSLError as error:
            if self._failed:
                raise
            self._failed = True
            raise ssl.SSLWantReadError(str(error)) from error


def _context(era: TlsEra) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.sslobject_class = _Alerting
    if era is TlsEra.OLD:
        if not (ssl.HAS_TLSv1 or ssl.HAS_TLSv1_1):
            raise PracticeError(PracticeErrorCode.TLS_UNAVAILABLE, f"{ssl.OPENSSL_VERSION} has no TLS 1.0/1.1")
        with warnings.catch_warnings():
            # Python warns that TLS 1.0/1.1 are obsolete. They are: that is what this scenario shows.
            warnings.filterwarnings("ignore", r"ssl\.TLSVersion\.TLSv1", DeprecationWarning)
            context.minimum_version = ssl.TLSVersion.TLSv1
            context.maximum_version = ssl.TLSVersion.TLSv1_1
        # OpenSSL 3 has no signature left for TLS 1.0/1.1 above security level 0.
        context.set_ciphers("DEFAULT:@SECLEVEL=0")
    else:
        context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def _self_signed(host: str) -> bytes:
    """Key and leaf (PEM) that vouch for themselves."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
    now = datetime.now(UTC)
    leaf = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _BEFORE)
        .not_valid_after(now + _AFTER)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return private + leaf.public_bytes(Encoding.PEM)
