"""What is different today from the last good test of the same server. Pure: facts in, facts out."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from typing import Final

from msgspec import Struct

from .errors import ErrorCode
from .events import Certificate, CertificateShown, Step, TlsSession, Verdict
from .plan import Security
from .stages import Stage, Status


class GoodConnection(Struct, frozen=True, kw_only=True):
    """How the last good test reached the server. `when` is aware; `tls_version` as the TLS library calls it."""

    when: datetime
    host: str
    port: int
    security: Security
    tls_version: str | None = None
    sha256: str | None = None


class DifferenceKind(StrEnum):
    PORT_SILENT = "port-silent"
    """The port of then no longer answers."""
    OTHER_PORT = "other-port"
    ENCRYPTION_LOST = "encryption-lost"
    ENCRYPTION_GAINED = "encryption-gained"
    OTHER_SECURITY = "other-security"
    TLS_OLDER = "tls-older"
    TLS_NEWER = "tls-newer"
    CERTIFICATE_CHANGED = "certificate-changed"


WORSE: Final = frozenset({DifferenceKind.PORT_SILENT, DifferenceKind.ENCRYPTION_LOST, DifferenceKind.TLS_OLDER})
"""Worth a second look even where the test has passed."""


class Difference(Struct, frozen=True, kw_only=True):
    """`before` and `now`: a port, a Security value, a TLS version or a SHA-256. `certificate`: today's, where it is
    about one.
    """

    kind: DifferenceKind
    before: str
    now: str = ""
    certificate: Certificate | None = None


_TLS_ORDER: Final = ("SSLv2", "SSLv3", "TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3")


def differences(
    before: GoodConnection, host: str | None, verdict: Verdict, steps: Iterable[Step]
) -> tuple[Difference, ...]:
    """What `verdict` and `steps` of a test of `host` show; nothing for another host or for a cancelled test."""
    if host is None or host.casefold() != before.host.casefold() or verdict.error is ErrorCode.CANCELLED:
        return ()
    steps = tuple(steps)
    return (*_of_port(before, verdict, steps), *_of_protection(before, verdict, steps))


def _of_port(before: GoodConnection, verdict: Verdict, steps: tuple[Step, ...]) -> list[Difference]:
    tried = [step for step in steps if step.stage is Stage.CONNECT and step.port == before.port]
    closed = bool(tried) and all(step.status is not Status.OK and step.error is not None for step in tried)
    if closed:
        return [Difference(kind=DifferenceKind.PORT_SILENT, before=str(before.port))]
    if verdict.port is not None and verdict.port != before.port:
        return [Difference(kind=DifferenceKind.OTHER_PORT, before=str(before.port), now=str(verdict.port))]
    return []


def _of_protection(before: GoodConnection, verdict: Verdict, steps: tuple[Step, ...]) -> list[Difference]:
    found: list[Difference] = []
    security = _security(verdict, steps)
    if security is not None and security is not before.security:
        kind = DifferenceKind.OTHER_SECURITY
        if security is Security.NONE:
            kind = DifferenceKind.ENCRYPTION_LOST
        elif before.security is Security.NONE:
            kind = DifferenceKind.ENCRYPTION_GAINED
        found.append(Difference(kind=kind, before=before.security, now=security))
    version = verdict.tls_version or next(
        (step.detail.version for step in reversed(steps) if isinstance(step.detail, TlsSession)), None
    )
    if version in _TLS_ORDER and before.tls_version in _TLS_ORDER and version != before.tls_version:
        older = _TLS_ORDER.index(version) < _TLS_ORDER.index(before.tls_version)
        kind = DifferenceKind.TLS_OLDER if older else DifferenceKind.TLS_NEWER
        found.append(Difference(kind=kind, before=before.tls_version, now=version))
    certificate = verdict.certificate or next(
        (step.detail.certificate for step in reversed(steps) if isinstance(step.detail, CertificateShown)), None
    )
    if certificate is not None and before.sha256 is not None and certificate.sha256 != before.sha256:
        found.append(
            Difference(
                kind=DifferenceKind.CERTIFICATE_CHANGED,
                before=before.sha256,
                now=certificate.sha256,
                certificate=certificate,
            )
        )
    return found


def _security(verdict: Verdict, steps: tuple[Step, ...]) -> Security | None:
    """Of the connection that carried the test as far as the login; a handshake that failed tells nothing."""
    if verdict.ok:
        return verdict.security
    reached = (step.security for step in reversed(steps) if step.stage in (Stage.AUTH, Stage.SENDER, Stage.RECIPIENT))
    return next(reached, None)
