"""The handshake with its certificate: what verifies, what the technician has accepted, what nobody may accept."""

import asyncio
import contextlib
import ssl
from datetime import UTC, datetime

from msgspec import Struct
from msgspec.structs import replace

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import Certificate, CertificateProblem
from myreports_gui.smtp.errand import TlsFacts

from .channel import Channel, HandshakeError, presented_chain
from .layer import new_layer
from .plain_certificate import UnusualCertificateError, read_verified
from .trust import Trust, without_verification
from .verification import problem_of, sha256_of


class Unverified(Struct, frozen=True):
    """A first handshake failed on its certificate: the leaf (None where the platform does not show it), and why."""

    sha256: str | None
    problem: CertificateProblem
    platform_code: str


class UnverifiedError(Exception):
    """The certificate does not verify. A new connection without verification must show the same leaf."""

    def __init__(self, why: Unverified) -> None:
        super().__init__(why.problem)
        self.why = why


class LeafChangedError(Exception):
    """The second connection showed another certificate than the first."""

    def __init__(self, certificate: Certificate) -> None:
        super().__init__(certificate.sha256)
        self.certificate = certificate


class Acceptance(Struct, frozen=True):
    """SHA-256 of unverified leaves that the technician accepts: in this test, or pinned to host and port before."""

    consented: str | None = None
    pinned: frozenset[str] = frozenset()

    def covers(self, certificate: Certificate, now: datetime) -> bool:
        """A revoked certificate is never accepted, and a pin does not outlive the certificate's own validity."""
        if certificate.problem is CertificateProblem.REVOKED:
            return False
        if certificate.sha256 == self.consented:
            return True
        return certificate.sha256 in self.pinned and certificate.not_before <= now <= certificate.not_after


async def shake_hands(
    channel: Channel, trust: Trust, *, deadline: float, unverified: Unverified | None, acceptance: Acceptance
) -> TlsFacts:
    """Establish TLS on the channel and read the certificate. `deadline` in seconds.

    `unverified`: what a first connection met; this one then does not verify.
    Raises HandshakeError, UnverifiedError, LeafChangedError.
    """
    try:
        async with asyncio.timeout(deadline):
            context = without_verification() if unverified else await trust.context()
            tls = await channel.start_tls(new_layer(context, trust.server_name))
    except TimeoutError:
        raise HandshakeError(ErrorCode.TLS_TIMEOUT, "ETIMEDOUT") from None
    except HandshakeError as error:
        if error.verification is None:
            raise
        problem, platform_code = problem_of(error.verification)
        leaf = sha256_of(error.chain[0]) if error.chain else None
        raise UnverifiedError(Unverified(leaf, problem, platform_code)) from None
    certificate = await _certificate(tls, unverified)
    if unverified is not None:
        if unverified.sha256 not in (None, certificate.sha256):
            raise LeafChangedError(certificate)
        certificate = replace(
            certificate,
            accepted=acceptance.covers(certificate, datetime.now(UTC)),
            replaces_pinned=bool(acceptance.pinned) and certificate.sha256 not in acceptance.pinned,
        )
    cipher = tls.cipher()
    return TlsFacts(version=tls.version() or "", cipher=cipher[0] if cipher else "", certificate=certificate)


async def _certificate(tls: ssl.SSLObject, unverified: Unverified | None) -> Certificate:
    chain = presented_chain(tls)
    if not chain:
        raise HandshakeError(ErrorCode.TLS_FAILED, "NO_CERTIFICATE")
    try:
        if unverified is None:
            with contextlib.suppress(UnusualCertificateError):
                return read_verified(chain)
        return await asyncio.get_running_loop().run_in_executor(None, _read_any, chain, unverified)
    except ValueError as error:
        raise HandshakeError(ErrorCode.TLS_FAILED, f"UNREADABLE_CERTIFICATE: {type(error).__name__}") from None


def _read_any(chain: tuple[bytes, ...], unverified: Unverified | None) -> Certificate:
    """In a thread: to import cryptography takes longer than a whole conversation nearby."""
    from .certificates import read_certificate  # noqa: PLC0415

    if unverified is None:
        return read_certificate(chain, trusted=True)
    return read_certificate(chain, trusted=False, problem=unverified.problem, platform_code=unverified.platform_code)
