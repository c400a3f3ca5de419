"""Why a certificate does not verify, in one vocabulary for every platform. Needs no parser of certificates."""

import hashlib
import ssl
from typing import Final

from myreports_gui.model.events import CertificateProblem

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
