"""May a presented certificate be trusted for one host and port, and which server name would it be valid for? Pure."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from typing import Final

from msgspec import Struct

from .events import Certificate, CertificateProblem
from .findings import Refusal
from .hostnames import parse_host
from .settings import Pin

EXPIRES_SOON: Final = 30
"""Days; who has fewer left is warned."""


class Trusting(StrEnum):
    """Whether a pin makes sense."""

    NOT_NEEDED = "not-needed"
    """It verifies."""
    POSSIBLE = "possible"
    PINNED = "pinned"
    EXPIRED = "expired"
    """A pin does not outlive the validity: each test asks anew."""
    NOT_YET_VALID = "not-yet-valid"
    REVOKED = "revoked"
    """Never, whatever anybody says."""


class SeenCertificate(Struct, frozen=True):
    """A certificate and where it was shown. `imported`: the host was typed in E-mail Forwarding."""

    certificate: Certificate
    host: str
    port: int
    imported: bool = False

    def pinned(self, pins: Iterable[Pin]) -> tuple[str, ...]:
        """The SHA-256 trusted for this host and port."""
        return tuple(pin.sha256 for pin in pins if (pin.host, pin.port) == (self.host, self.port))

    def is_changed(self, pins: Iterable[Pin]) -> bool:
        """Another certificate was trusted for this host and port."""
        pinned = self.pinned(pins)
        return bool(pinned) and self.certificate.sha256 not in pinned


def trusting(seen: SeenCertificate, pins: Iterable[Pin], now: datetime) -> Trusting:
    """`now` is aware."""
    certificate = seen.certificate
    if certificate.problem is CertificateProblem.REVOKED:
        return Trusting.REVOKED
    if certificate.trusted:
        return Trusting.NOT_NEEDED
    if now > certificate.not_after:
        return Trusting.EXPIRED
    if now < certificate.not_before:
        return Trusting.NOT_YET_VALID
    return Trusting.PINNED if certificate.sha256 in seen.pinned(pins) else Trusting.POSSIBLE


def days_left(certificate: Certificate, now: datetime) -> int:
    """Whole days until it expires; negative afterwards."""
    return (certificate.not_after - now).days


def names_to_use(seen: SeenCertificate) -> tuple[str, ...]:
    """Names for which the certificate would verify, where its host is none of them; a wildcard is no name to enter.

    To an IP address they are offered whatever the problem is: the platform may have met another one first.
    """
    certificate, wanted = seen.certificate, seen.host.casefold().removesuffix(".")
    if certificate.trusted or (certificate.problem is not CertificateProblem.NAME and not _is_ip(wanted)):
        return ()
    names = dict.fromkeys(name.casefold() for name in certificate.san)
    return tuple(name for name in names if name != wanted and _is_ip(name) is False)


def _is_ip(text: str) -> bool | None:
    """None: neither an address nor a name that could be entered."""
    try:
        return parse_host(text).is_ip
    except Refusal:
        return None
