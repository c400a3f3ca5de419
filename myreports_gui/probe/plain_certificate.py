"""The facts of an ordinary certificate that has been verified, straight from its DER (X.690, RFC 5280 §4.1).

cryptography reads every certificate, and to import it takes a quarter of a whole test's time. OpenSSL has already
verified what comes here, so it is well formed; whatever is not among the usual forms is left to `certificates`.
"""

import itertools
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from ipaddress import ip_address
from typing import Final

from myreports_gui.model.events import Certificate

from .verification import sha256_of

_INTEGER, _OID, _SEQUENCE, _SET = 0x02, 0x06, 0x30, 0x31
_VERSION, _EXTENSIONS = 0xA0, 0xA3
_DNS_NAME, _IP_ADDRESS = 0x82, 0x87
_OTHER_NAMES: Final = (0x81, 0x86)
"""rfc822Name and uniformResourceIdentifier: ordinary in a SAN, and no host."""

_STRINGS: Final = {0x0C: "utf-8", 0x13: "ascii", 0x16: "ascii"}
"""UTF8String, PrintableString, IA5String."""

_UTC_TIME, _GENERALIZED_TIME = 0x17, 0x18
_TIME: Final = re.compile(rb"([0-9]{4})" + 5 * rb"([0-9]{2})" + rb"Z")
"""GeneralizedTime as RFC 5280 §4.1.2.5.2 wants it."""

_COMMON_NAME: Final = b"\x55\x04\x03"
_KEYWORDS: Final = {
    b"\x55\x04\x06": "C",
    b"\x55\x04\x07": "L",
    b"\x55\x04\x08": "ST",
    b"\x55\x04\x0a": "O",
    b"\x55\x04\x0b": "OU",
}
"""RFC 4514 §3."""
_ESCAPED: Final = re.compile(r'[,+"\\<>;=\0]')
_SUBJECT_ALT_NAME: Final = b"\x55\x1d\x11"
_RSA: Final = bytes.fromhex("2a864886f70d010101")
_EC: Final = bytes.fromhex("2a8648ce3d0201")
_EDWARDS: Final = {bytes.fromhex("2b6570"): "Ed25519", bytes.fromhex("2b6571"): "Ed448"}
_CURVES: Final = {
    bytes.fromhex("2a8648ce3d030107"): "secp256r1",
    bytes.fromhex("2b81040022"): "secp384r1",
    bytes.fromhex("2b81040023"): "secp521r1",
}

_Part = tuple[int, bytes]
"""Tag and content of an element."""


class UnusualCertificateError(Exception):
    """Not one of the forms that are read here; says nothing about whether the certificate is good."""


def read_verified(chain: Sequence[bytes]) -> Certificate:
    """The facts of the leaf, first in `chain` (DER), which has been verified. Raises UnusualCertificateError."""
    try:
        issuer, validity, subject, key, extensions = _fields(chain[0])
        not_before, not_after = map(_time, _parts(validity))
        return Certificate(
            subject=_name(subject),
            san=_san(extensions),
            issuer=_name(issuer),
            not_before=not_before,
            not_after=not_after,
            sha256=sha256_of(chain[0]),
            key=_key(key),
            trusted=True,
            chain=(_name(subject), *(_name(_fields(der)[2]) for der in chain[1:])),
        )
    except (ValueError, IndexError, KeyError) as error:
        raise UnusualCertificateError(str(error)) from None


def _parts(der: bytes) -> list[_Part]:
    """The elements that follow each other in `der`. Raises ValueError, IndexError where they do not fill it."""
    parts: list[_Part] = []
    at = 0
    while at < len(der):
        tag, size = der[at], der[at + 1]
        at += 2
        if size == 0x80:
            raise ValueError("indefinite length")
        if size > 0x80:
            octets = size & 0x7F
            size = int.from_bytes(der[at : at + octets], "big")
            at += octets
        if tag & 0x1F == 0x1F or at + size > len(der):
            raise ValueError("tag or length")
        parts.append((tag, der[at : at + size]))
        at += size
    return parts


def _only(parts: Sequence[_Part], tag: int) -> bytes:
    ((found, content),) = parts
    if found != tag:
        raise ValueError("tag")
    return content


def _sequence(part: _Part) -> list[_Part]:
    return _parts(_only((part,), _SEQUENCE))


def _fields(der: bytes) -> tuple[bytes, bytes, bytes, bytes, list[_Part]]:
    """Issuer, validity, subject, SubjectPublicKeyInfo and the extensions."""
    signed, _algorithm, _signature = _parts(_only(_parts(der), _SEQUENCE))
    parts = _sequence(signed)
    if parts[0][0] == _VERSION:
        del parts[0]
    (_, _), (_, _), (_, issuer), (_, validity), (_, subject), (_, key), *optional = parts
    extensions = [part for tag, content in optional if tag == _EXTENSIONS for part in _sequence(_parts(content)[0])]
    return issuer, validity, subject, key, extensions


def _name(name: bytes) -> str:
    """The first common name where there is one, else the whole name as RFC 4514 writes it."""
    relatives = [[_attribute(part) for part in _parts(_only((relative,), _SET))] for relative in _parts(name)]
    for kind, value in itertools.chain.from_iterable(relatives):
        if kind == _COMMON_NAME:
            return value
    return ",".join("+".join(map(_written, attributes)) for attributes in reversed(relatives))


def _attribute(part: _Part) -> tuple[bytes, str]:
    (_, kind), (form, value) = _sequence(part)
    return kind, value.decode(_STRINGS[form])


def _written(attribute: tuple[bytes, str]) -> str:
    kind, value = attribute
    if not value or value != value.strip() or value[0] == "#" or _ESCAPED.search(value):
        raise ValueError("a value that RFC 4514 escapes")
    return f"{_KEYWORDS[kind]}={value}"


def _time(part: _Part) -> datetime:
    tag, text = part
    if tag == _UTC_TIME:  # RFC 5280 §4.1.2.5.1: two digits are a year from 1950 to 2049
        text = (b"19" if text >= b"50" else b"20") + text
    found = _TIME.fullmatch(text)
    if found is None or tag not in (_UTC_TIME, _GENERALIZED_TIME):
        raise ValueError("time")
    year, month, day, hour, minute, second = map(int, found.groups())
    return datetime(year, month, day, hour, minute, second, tzinfo=UTC)


def _san(extensions: Sequence[_Part]) -> tuple[str, ...]:
    """The DNS names, then the IP addresses."""
    fields = map(_sequence, extensions)
    values = [value for (_, kind), *_critical, (_, value) in fields if kind == _SUBJECT_ALT_NAME]
    if not values:
        return ()
    (value,) = values
    names = _sequence(_parts(value)[0])
    if any(tag not in (_DNS_NAME, _IP_ADDRESS, *_OTHER_NAMES) for tag, _ in names):
        raise ValueError("name in the SAN")
    hosts = [name.decode("ascii") for tag, name in names if tag == _DNS_NAME]
    return (*hosts, *(str(ip_address(name)) for tag, name in names if tag == _IP_ADDRESS))


def _key(info: bytes) -> str:
    algorithm, (_, bits) = _parts(info)
    (_, kind), *parameters = _sequence(algorithm)
    if kind == _RSA:
        modulus = _sequence(_parts(bits[1:])[0])[0]
        return f"RSA {int.from_bytes(_only((modulus,), _INTEGER), 'big').bit_length()}"
    if kind == _EC:
        return f"EC {_CURVES[_only(parameters, _OID)]}"
    return _EDWARDS[kind]
