"""The facts of a presented certificate, whether it verifies or not."""

import hashlib
import ssl
import warnings
from collections.abc import Sequence
from typing import Final

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, rsa
from cryptography.x509.oid import NameOID

from myreports_gui.model.events import Certificate, CertificateProblem

_P = CertificateProblem

_OPENSSL: Final = {
    9: _P.NOT_YET_VALID,
    10: _P.EXPIRED,
    18: _P.SELF_SIGNED,
    19: _P.UNKNOWN_ISSUER,
    20: _P.UNKNOWN_ISSUER,
    21: _P.UNKNOWN_ISSUER,
    23: _P.REVOKED,
    62: _P.NAME,
    64: _P.NAME,
    66: _P.WEAK,
    67: _P.WEAK,
    68: _P.WEAK,
}
"""X509_V_ERR_* numbers (OpenSSL, x509_vfy.h). 19 is a self-signed root in the chain: its issuer is not known here."""

_WINDOWS: Final = {
    0x800B0101: _P.EXPIRED,
    0x800B0109: _P.UNKNOWN_ISSUER,
    0x800B010A: _P.UNKNOWN_ISSUER,
    0x800B010C: _P.REVOKED,
    0x800B010F: _P.NAME,
    0x80092010: _P.REVOKED,
}
"""CERT_E_* and CRYPT_E_* codes as the Windows trust store reports them."""

_MACOS: Final = {
    -67602: _P.NAME,
    -67818: _P.EXPIRED,
    -67819: _P.NOT_YET_VALID,
    -67820: _P.REVOKED,
    -67843: _P.UNKNOWN_ISSUER,
}
"""errSec* codes of the macOS Security framework."""


def problem_of(error: ssl.SSLCertVerificationError) -> tuple[CertificateProblem, str]:
    """The problem behind a failed verification, and the platform's own code and words for it."""
    number = getattr(error, "verify_code", None)
    words = getattr(error, "verify_message", "") or str(getattr(error, "reason", None) or error)
    if not isinstance(number, int):
        return _P.OTHER, words
    for table in (_OPENSSL, _MACOS):
        if number in table:
            return table[number], f"verify {number}: {words}"
    return _WINDOWS.get(number & 0xFFFFFFFF, _P.OTHER), f"verify {number}: {words}"


def sha256_of(der: bytes) -> str:
    """The fingerprint: 64 lowercase hex digits over the whole certificate."""
    return hashlib.sha256(der).hexdigest()


def read_certificate(
    chain: Sequence[bytes],
    *,
    trusted: bool,
    problem: CertificateProblem | None = None,
    platform_code: str | None = None,
) -> Certificate:
    """The facts of the leaf, first in `chain` (DER). Raises ValueError where it cannot be parsed."""
    leaf = _load(chain[0])
    return Certificate(
        subject=_name(leaf.subject),
        san=_san(leaf),
        issuer=_name(leaf.issuer),
        not_before=leaf.not_valid_before_utc,
        not_after=leaf.not_valid_after_utc,
        sha256=sha256_of(chain[0]),
        key=_key(leaf),
        trusted=trusted,
        problem=problem,
        platform_code=platform_code,
        chain=tuple(_subject(der) for der in chain),
    )


def _load(der: bytes) -> x509.Certificate:
    """Raises ValueError where it cannot be parsed, and does not grumble on the terminal where it is merely odd."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return x509.load_der_x509_certificate(der)
    except x509.InvalidVersion as error:
        raise ValueError(str(error)) from None


def _subject(der: bytes) -> str:
    try:
        return _name(_load(der).subject)
    except ValueError:
        return "unknown"


def _name(name: x509.Name) -> str:
    """The common name where there is one, else the whole name as RFC 4514 writes it."""
    common = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(common[0].value) if common else name.rfc4514_string()


def _san(leaf: x509.Certificate) -> tuple[str, ...]:
    try:
        names = leaf.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except (x509.ExtensionNotFound, x509.DuplicateExtension, x509.UnsupportedGeneralNameType, ValueError):
        return ()
    hosts = names.get_values_for_type(x509.DNSName)
    return (*hosts, *(str(address) for address in names.get_values_for_type(x509.IPAddress)))


def _key(leaf: x509.Certificate) -> str:
    try:
        key = leaf.public_key()
    except (ValueError, UnsupportedAlgorithm):
        return "unknown"
    match key:
        case rsa.RSAPublicKey():
            return f"RSA {key.key_size}"
        case ec.EllipticCurvePublicKey():
            return f"EC {key.curve.name}"
        case dsa.DSAPublicKey():
            return f"DSA {key.key_size}"
        case ed25519.Ed25519PublicKey():
            return "Ed25519"
        case ed448.Ed448PublicKey():
            return "Ed448"
        case _:
            return type(key).__name__
