"""The facts of a presented certificate, whether it verifies or not. Imported when one is shown: it takes a while."""

import warnings
from collections.abc import Sequence

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, rsa
from cryptography.x509.oid import NameOID

from myreports_gui.model.events import Certificate, CertificateProblem

from .verification import sha256_of


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
