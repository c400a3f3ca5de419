"""The conversation up to the login: greeting, EHLO, STARTTLS, TLS, EHLO again (RFC 5321, RFC 3207, RFC 8314)."""

import re
from collections.abc import Generator
from typing import Final

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import (
    Certificate,
    CertificateProblem,
    CertificateShown,
    Ehlo,
    PlatformError,
    Skipped,
    SkipReason,
    TlsSession,
)
from myreports_gui.model.plan import Security
from myreports_gui.model.stages import Stage, Status

from .actions import Action, Deadline, Emit, FailureError, Poll
from .capabilities import Capabilities, parse_capabilities
from .errand import Purpose, TlsMode
from .login import log_in
from .replies import RawReply
from .session import Answer, ConversationOverError, Script, Session
from .transfer import end, leave, offer_envelope, transfer

_MASKED: Final = re.compile(r"[*0-9 ]*\*{6,}")
"""A greeting that a firewall has starred out, as Cisco's ESMTP inspection does."""

NOT_SUPPORTED: Final = (500, 502, 503)
"""Replies to STARTTLS that mean "TLS is not supported" (§3.1), after which the connection goes on unsecured."""

_PROBLEM_CODES: Final = {
    CertificateProblem.EXPIRED: ErrorCode.CERTIFICATE_EXPIRED,
    CertificateProblem.NOT_YET_VALID: ErrorCode.CERTIFICATE_NOT_YET_VALID,
    CertificateProblem.NAME: ErrorCode.CERTIFICATE_NAME,
    CertificateProblem.UNKNOWN_ISSUER: ErrorCode.CERTIFICATE_UNKNOWN_ISSUER,
    CertificateProblem.SELF_SIGNED: ErrorCode.CERTIFICATE_SELF_SIGNED,
    CertificateProblem.WEAK: ErrorCode.CERTIFICATE_WEAK,
    CertificateProblem.REVOKED: ErrorCode.CERTIFICATE_REVOKED,
    CertificateProblem.OTHER: ErrorCode.CERTIFICATE_OTHER,
}


def conversation(session: Session) -> Script:
    """A whole conversation as the session's errand asks for it."""
    errand = session.errand
    if errand.tls is TlsMode.IMPLICIT:
        yield from _tls(session, Security.SSL)
    yield from _greeting(session)
    yield from _ehlo(session)
    if errand.tls in (TlsMode.STARTTLS_OR_NONE, TlsMode.STARTTLS_ONLY):
        unsupported = yield from _starttls(session)
        if unsupported is None:
            yield from _ehlo(session)
        elif errand.tls is TlsMode.STARTTLS_ONLY:
            session.findings.failed_stage, session.findings.error = Stage.STARTTLS, unsupported
            yield from leave(session)
            return
    elif errand.tls is TlsMode.NONE:
        session.unsecured()
    if errand.purpose is Purpose.LOOK:
        if not errand.user:
            yield from offer_envelope(session)
        yield from end(session)
        return
    yield from log_in(session)
    if errand.purpose is Purpose.SEND:
        yield from transfer(session)
    else:
        yield from offer_envelope(session)
    yield from end(session)


def _quiet(session: Session) -> bool:
    """Whether this connection repeats what an earlier one has told: everything before TLS."""
    return session.errand.repeated and session.findings.tls is None


def _greeting(session: Session) -> Script:
    yield session.begin(Stage.GREETING)
    reply = yield from session.reply(Deadline.GREETING)
    if reply.code != 220:
        unexpected = 200 <= reply.code < 400
        error = ErrorCode.UNEXPECTED_REPLY if unexpected else ErrorCode.GREETING_REFUSED
        if reply.code == 421:
            error = ErrorCode.SERVICE_CLOSING
        yield session.step(Status.FAILED, reply=reply, error=error)
        raise ConversationOverError
    if _quiet(session):
        return
    if _MASKED.match(reply.text):
        yield session.step(Status.WARNING, reply=reply, error=ErrorCode.GREETING_MASKED)
    else:
        yield session.step(Status.OK, reply=reply)


def _ehlo(session: Session) -> Script:
    yield session.begin(Stage.EHLO)
    name = session.errand.ehlo_name
    reply = yield from session.command(f"EHLO {name}")
    helo = False
    if 500 <= reply.code < 600 and reply.code not in (521, 554):
        # RFC 5321 §3.2: a server that does not know EHLO is asked again with HELO. 521 and 554 mean "no service here".
        refused = reply
        reply = yield from session.command(f"HELO {name}")
        helo = True
        if reply.code != 250:
            reply = refused
    if reply.code != 250:
        yield session.step(Status.FAILED, reply=reply, error=_closing(reply, ErrorCode.EHLO_REFUSED))
        raise ConversationOverError
    capabilities = Capabilities() if helo else parse_capabilities(reply.lines)
    session.findings.capabilities = capabilities
    if _quiet(session):
        return
    detail = Ehlo(
        name=name,
        extensions=session.redactor.texts(capabilities.extensions),
        auth=session.redactor.texts(capabilities.auth),
        size=capabilities.size,
        helo=helo,
        client_address=capabilities.client_address,
    )
    # An EHLO reply carries no enhanced code; RFC 2034 §4 exempts it.
    yield session.step(Status.WARNING if helo else Status.OK, reply=reply, detail=detail)


def _starttls(session: Session) -> Generator[Action, Answer, ErrorCode | None]:
    """Returns None where the connection is encrypted now, else in which way TLS is not supported (§3.1)."""
    yield session.begin(Stage.STARTTLS)
    if not session.findings.capabilities.offers("STARTTLS"):
        session.unsecured()
        yield session.step(Status.WARNING, error=ErrorCode.STARTTLS_NOT_OFFERED)
        yield from _ssl_cannot_work(session)
        return ErrorCode.STARTTLS_NOT_OFFERED
    reply = yield from session.command("STARTTLS")
    if reply.code in NOT_SUPPORTED:
        session.unsecured()
        yield session.step(Status.WARNING, reply=reply, error=ErrorCode.STARTTLS_NOT_SUPPORTED)
        yield from _ssl_cannot_work(session)
        return ErrorCode.STARTTLS_NOT_SUPPORTED
    if reply.code != 220:
        yield session.step(Status.FAILED, reply=reply, error=_closing(reply, ErrorCode.STARTTLS_REFUSED))
        raise ConversationOverError
    yield Poll()
    if session.has_leftover:
        # CVE-2011-0411 seen from the client's side: plain text that would be taken for protected replies.
        raise FailureError(
            ErrorCode.STARTTLS_INJECTION, PlatformError(name="plaintext-after-220", seen=session.leftover())
        )
    # Told as done only when TLS has answered: plain text may still arrive instead. A connection that ends at its
    # certificate has not told it, so the one that repeats it does.
    done = session.step(Status.OK, reply=reply)
    yield from _tls(session, Security.STARTTLS, done)
    return None


def _ssl_cannot_work(session: Session) -> Script:
    """§1 tries SSL before unsecured: where the port has greeted in plain text that step is skipped, with a note."""
    if session.errand.tls is TlsMode.STARTTLS_OR_NONE:
        yield session.step(Status.SKIPPED, stage=Stage.TLS, detail=Skipped(reason=SkipReason.PLAIN_GREETING))


def _tls(session: Session, security: Security, before: Emit | None = None) -> Script:
    yield session.begin(Stage.TLS)
    session.handshake_for = security
    try:
        facts = yield from session.tls()
    except FailureError as failure:
        if failure.error is ErrorCode.STARTTLS_INJECTION:
            session.stage, session.handshake_for = Stage.STARTTLS, None
        elif before:
            yield before
        raise
    if before:
        yield before
    session.findings.security = security
    yield session.step(Status.OK, detail=TlsSession(version=facts.version, cipher=facts.cipher))
    yield session.begin(Stage.CERTIFICATE)
    certificate = facts.certificate
    yield session.step(
        Status.OK if certificate.trusted else Status.WARNING,
        error=certificate_error(certificate),
        detail=CertificateShown(certificate=certificate),
    )


def certificate_error(certificate: Certificate) -> ErrorCode | None:
    """Why the certificate is not simply trusted; None where it is."""
    if certificate.problem is None:
        return None
    return ErrorCode.CERTIFICATE_CHANGED if certificate.replaces_pinned else problem_error(certificate.problem)


def problem_error(problem: CertificateProblem) -> ErrorCode:
    return _PROBLEM_CODES[problem]


def _closing(reply: RawReply, otherwise: ErrorCode) -> ErrorCode:
    """RFC 5321 §3.8: 421 as the reply to any command means that the server is about to close."""
    return ErrorCode.SERVICE_CLOSING if reply.code == 421 else otherwise
