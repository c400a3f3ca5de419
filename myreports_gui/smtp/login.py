"""The login (RFC 4954): one AUTH command per session, and none unprotected without the technician's yes."""

from collections.abc import Generator
from contextlib import closing

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import CertificateProblem, Login, Skipped, SkipReason
from myreports_gui.model.plan import Security
from myreports_gui.model.secret import REDACTED
from myreports_gui.model.stages import Stage, Status

from .actions import Action, Deadline, FailureError
from .mechanisms import BadChallengeError, Responses, choose, decode, encode, responses
from .replies import RawReply
from .session import Answer, ConversationOverError, Script, Session
from .transfer import leave

MAX_INITIAL_RESPONSE = 480
"""Octets of base64 that fit a command line of 512 (RFC 5321 §4.5.3.1.4); longer ones wait for a challenge."""


def log_in(session: Session) -> Script:
    """Returns logged in, or as nobody where no user is given; otherwise the conversation ends here."""
    errand, findings = session.errand, session.findings
    yield session.begin(Stage.AUTH)
    if not errand.user or errand.password is None:
        yield session.step(Status.SKIPPED, detail=Skipped(reason=SkipReason.NO_USER))
        return
    if not _carriable(errand.user) or not _carriable(errand.password.reveal()):
        raise FailureError(ErrorCode.SETTINGS_INVALID)
    offered = findings.capabilities.auth
    shown = session.redactor.texts(offered)
    encrypted = findings.security is not Security.NONE
    mechanism = choose(offered, encrypted=encrypted)
    error = _withheld(session, mechanism)
    if error is not None or mechanism is None:
        downgrade = error is ErrorCode.CONSENT_CLEARTEXT and errand.last_good_encrypted
        detail = Login(user=errand.user, mechanism=None, offered=shown, downgrade=downgrade)
        yield session.step(Status.FAILED, error=error, detail=detail)
        yield from leave(session)
        raise ConversationOverError
    detail = Login(user=errand.user, mechanism=mechanism, offered=shown)
    try:
        reply = yield from _exchange(session, mechanism)
    except BadChallengeError:
        yield session.step(Status.FAILED, error=ErrorCode.AUTH_BAD_CHALLENGE, detail=detail)
        yield from leave(session)
        raise ConversationOverError from None
    except FailureError as failure:
        lost = failure.error in (ErrorCode.CONNECTION_CLOSED, ErrorCode.CONNECTION_RESET)
        error = ErrorCode.AUTH_CONNECTION_LOST if lost else failure.error
        yield session.step(Status.FAILED, error=error, detail=detail if lost else failure.detail)
        raise ConversationOverError from None
    if reply.code != 235:
        yield session.step(Status.FAILED, reply=reply, error=_refusal(reply), detail=detail)
        yield from leave(session)
        raise ConversationOverError
    findings.authenticated = True
    yield session.step(Status.OK, reply=reply, detail=detail)


def _carriable(text: str) -> bool:
    """SASL has no way to carry a NUL (RFC 4616 §2), nor UTF-8 one to write half a character."""
    return not any(char == "\0" or "\ud800" <= char <= "\udfff" for char in text)


def _withheld(session: Session, mechanism: str | None) -> ErrorCode | None:
    """Why no AUTH command may be sent; None where it may."""
    if not session.findings.capabilities.auth:
        return ErrorCode.AUTH_NOT_OFFERED
    if mechanism is None:
        return ErrorCode.AUTH_NO_COMMON_MECHANISM
    if session.findings.security is Security.NONE:
        return None if session.errand.cleartext_allowed else ErrorCode.CONSENT_CLEARTEXT
    certificate = session.certificate
    if certificate is None or certificate.trusted:
        return None
    # A revoked certificate is never accepted, whatever anybody has said yes to.
    accepted = certificate.accepted and certificate.problem is not CertificateProblem.REVOKED
    return None if accepted else ErrorCode.CONSENT_CERTIFICATE


def _refusal(reply: RawReply) -> ErrorCode:
    if reply.code == 421:
        return ErrorCode.SERVICE_CLOSING
    if 400 <= reply.code < 500:
        return ErrorCode.AUTH_TEMPORARY
    return ErrorCode.AUTH_REFUSED if reply.code >= 500 else ErrorCode.UNEXPECTED_REPLY


def _exchange(session: Session, mechanism: str) -> Generator[Action, Answer, RawReply]:
    """The AUTH command and its challenges; returns the reply that ends it.

    Raises BadChallengeError after cancelling the exchange with "*" (RFC 4954 §4) where the server asks for more than
    the mechanism has, or for something that is no challenge.
    """
    errand = session.errand
    if errand.password is None:
        raise ValueError("a login needs a password")
    with closing(responses(mechanism, errand.user, errand.password)) as client:
        first = encode(next(client)).decode()
        session.redactor.learn(first)
        fits = 0 < len(first) <= MAX_INITIAL_RESPONSE
        session.redactor.arm()
        command = f"AUTH {mechanism} {first}" if fits else f"AUTH {mechanism}"
        shown = f"AUTH {mechanism} {REDACTED}" if fits else command
        reply = yield from session.command(command, shown=shown, deadline=Deadline.AUTH)
        pending = "" if fits else first
        while reply.code == 334:
            try:
                response = _response(client, reply, pending)
            except BadChallengeError:
                yield from session.command("*", deadline=Deadline.AUTH)
                raise
            pending = ""
            session.redactor.learn(response, *_digest(mechanism, response))
            reply = yield from session.command(response, shown=REDACTED, deadline=Deadline.AUTH)
    return reply


def _digest(mechanism: str, response: str) -> tuple[str, ...]:
    """CRAM-MD5's digest by itself: whoever has it may try passwords against it at leisure."""
    return (decode(response).decode().rpartition(" ")[2],) if mechanism == "CRAM-MD5" else ()


def _response(client: Responses, reply: RawReply, pending: str) -> str:
    """What answers a 334. `pending`: an initial response that did not fit the command line."""
    if pending:
        return pending
    try:
        return encode(client.send(decode(reply.lines[0]))).decode()
    except StopIteration:
        raise BadChallengeError from None
