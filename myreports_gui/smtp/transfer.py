"""Envelope, message and the end of the conversation (RFC 5321 §3.3, RFC 1870, RFC 6152, RFC 6531)."""

import re
from collections.abc import Generator
from typing import Final

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import Envelope, MessageFacts, PlatformError, Prefix, Reply, Sent
from myreports_gui.model.stages import Stage, Status

from .actions import Action, Deadline, Emit, FailureError, Poll, SendBytes
from .errand import Mailbox
from .message_options import MessageOptions
from .replies import RawReply, ReplyError
from .session import Answer, ConversationOverError, Script, Session

_BARE_LINE_END: Final = re.compile(rb"\r(?!\n)|(?<!\r)\n")
"""RFC 5321 §2.3.8: neither may be sent. A lenient server takes "LF . LF" for the end and what follows for commands."""


def offer_envelope(session: Session) -> Script:
    """MAIL FROM, RCPT TO the test recipient, RSET: nothing is sent (§3 of a test)."""
    errand = session.errand
    yield from _sender(session, ())
    for recipient in errand.recipients:
        yield from _test_recipient(session, recipient)
    yield session.begin(Stage.RESET)
    reply = yield from session.command("RSET")
    fine = reply.code == 250
    yield session.step(
        Status.OK if fine else Status.WARNING, reply=reply, error=None if fine else ErrorCode.UNEXPECTED_REPLY
    )


def transfer(session: Session) -> Script:
    """The message to every recipient that is accepted (§3: some refused, sent to the rest)."""
    errand, capabilities = session.errand, session.findings.capabilities
    if errand.message is None:
        raise ValueError("nothing to send")
    yield from _require_smtputf8(session)
    options = MessageOptions(eight_bit=capabilities.offers("8BITMIME"), smtputf8=errand.smtputf8_for is not None)
    data = _BARE_LINE_END.sub(b"\r\n", errand.message(options))
    facts = MessageFacts(size=len(data), limit=capabilities.size)
    if capabilities.size is not None and len(data) > capabilities.size:
        yield session.begin(Stage.DATA)
        yield session.step(Status.FAILED, error=ErrorCode.MESSAGE_TOO_BIG, detail=facts)
        yield from leave(session)
        raise ConversationOverError
    parameters: tuple[str, ...] = (f"SIZE={len(data)}",) if capabilities.offers("SIZE") else ()
    if options.eight_bit and not data.isascii():
        parameters += ("BODY=8BITMIME",)
    yield from _sender(session, parameters)
    accepted, refused = yield from _recipients(session)
    if not accepted:
        session.findings.failed_stage, session.findings.error = Stage.RECIPIENT, ErrorCode.ALL_RECIPIENTS_REFUSED
        yield from leave(session)
        raise ConversationOverError
    reply = yield from _data(session, data, facts)
    yield Emit(Sent(accepted=accepted, refused=refused, reply=session.redacted(reply), message_id=message_id(data)))
    if refused:
        session.findings.failed_stage, session.findings.error = Stage.RECIPIENT, ErrorCode.SOME_RECIPIENTS_REFUSED


def end(session: Session) -> Script:
    """QUIT. What goes wrong now changes nothing, but is told."""
    yield session.begin(Stage.QUIT)
    try:
        reply = yield from session.command("QUIT")
    except FailureError as failure:
        yield session.step(Status.WARNING, error=failure.error, detail=failure.detail)
        return
    except ReplyError as found:
        yield session.malformed(found, Status.WARNING)
        return
    fine = reply.code == 221
    yield session.step(
        Status.OK if fine else Status.WARNING, reply=reply, error=None if fine else ErrorCode.UNEXPECTED_REPLY
    )


def leave(session: Session) -> Script:
    """QUIT after a failure: said, so that the server does not log a lost connection, and not waited for."""
    session.shown(Prefix.SENT, "QUIT")
    yield SendBytes(b"QUIT\r\n")


def _sender(session: Session, parameters: tuple[str, ...]) -> Script:
    errand = session.errand
    yield from _require_smtputf8(session)
    yield session.begin(Stage.SENDER)
    envelope = Envelope(address=errand.sender.typed)
    if errand.smtputf8_for is not None:
        parameters += ("SMTPUTF8",)
    command = " ".join((f"MAIL FROM:<{errand.sender.wire}>", *parameters))
    reply = yield from session.command(command)
    if reply.code != 250:
        yield session.step(Status.FAILED, reply=reply, error=_refusal(reply, ErrorCode.SENDER_REFUSED), detail=envelope)
        yield from leave(session)
        raise ConversationOverError
    yield session.step(Status.OK, reply=reply, detail=envelope)


def _require_smtputf8(session: Session) -> Script:
    """Ends the conversation before the server sees an address that needs SMTPUTF8, where that is not offered."""
    errand = session.errand
    blamed = errand.smtputf8_for
    if blamed is None or session.findings.capabilities.offers("SMTPUTF8"):
        return
    recipient = blamed in errand.recipients and blamed != errand.sender
    yield session.begin(Stage.RECIPIENT if recipient else Stage.SENDER)
    error = ErrorCode.RECIPIENT_NEEDS_SMTPUTF8 if recipient else ErrorCode.SENDER_NEEDS_SMTPUTF8
    yield session.step(Status.FAILED, error=error, detail=Envelope(address=blamed.typed))
    yield from leave(session)
    raise ConversationOverError


def _test_recipient(session: Session, recipient: Mailbox) -> Script:
    """A refused own address is a warning (a noreply@, greylisting) unless login or relaying is what is refused."""
    errand = session.errand
    yield session.begin(Stage.RECIPIENT)
    reply = yield from session.command(f"RCPT TO:<{recipient.wire}>")
    unproven = recipient.domain == errand.sender.domain
    detail = Envelope(address=recipient.typed, own=errand.own_recipient, relaying_unproven=unproven)
    if reply.code in (250, 251):
        session.findings.relaying_unproven = unproven
        yield session.step(Status.OK, reply=reply, detail=detail)
        return
    error = _refusal(reply, ErrorCode.RECIPIENT_REFUSED)
    policy = reply.code == 530 or (reply.enhanced or "").startswith("5.7.")
    if errand.own_recipient and not policy and error is not ErrorCode.SERVICE_CLOSING:
        session.findings.relaying_unproven = True
        yield session.step(Status.WARNING, reply=reply, error=error, detail=detail)
        return
    yield session.step(Status.FAILED, reply=reply, error=error, detail=detail)
    yield from leave(session)
    raise ConversationOverError


def _recipients(session: Session) -> Generator[Action, Answer, tuple[tuple[str, ...], dict[str, Reply]]]:
    accepted: list[str] = []
    refused: dict[str, Reply] = {}
    for position, recipient in enumerate(session.errand.recipients, start=1):
        yield session.begin(Stage.RECIPIENT)
        reply = yield from session.command(f"RCPT TO:<{recipient.wire}>")
        detail = Envelope(address=recipient.typed)
        if reply.code in (250, 251):
            accepted.append(recipient.typed)
            yield session.step(Status.OK, reply=reply, detail=detail)
            continue
        refused[recipient.typed] = session.redacted(reply)
        error = _refusal(reply, ErrorCode.RECIPIENT_REFUSED)
        nobody_left = not accepted and position == len(session.errand.recipients)
        yield session.step(Status.FAILED if nobody_left else Status.WARNING, reply=reply, error=error, detail=detail)
        if error is ErrorCode.SERVICE_CLOSING:
            session.findings.failed_stage, session.findings.error = Stage.RECIPIENT, error
            raise ConversationOverError
    return tuple(accepted), refused


def _data(session: Session, data: bytes, facts: MessageFacts) -> Generator[Action, Answer, RawReply]:
    yield session.begin(Stage.DATA)
    reply = yield from session.command("DATA")
    if reply.code != 354:
        yield session.step(Status.FAILED, reply=reply, error=_refusal(reply, ErrorCode.DATA_REFUSED), detail=facts)
        yield from leave(session)
        raise ConversationOverError
    session.shown(Prefix.SENT, f"({len(data)} bytes)")
    yield SendBytes(dot_stuffed(data))
    yield from _said_meanwhile(session, facts)
    session.shown(Prefix.SENT, ".")
    session.findings.dot_sent = True
    yield SendBytes(b".\r\n")
    try:
        answer = yield from session.reply(Deadline.FINAL_DOT)
    except FailureError as failure:
        detail = failure.detail or PlatformError(name=failure.error)
        yield session.step(Status.FAILED, error=ErrorCode.DELIVERY_UNKNOWN, detail=detail)
        raise ConversationOverError from None
    except ReplyError as found:
        yield session.malformed(found, Status.FAILED, ErrorCode.DELIVERY_UNKNOWN)
        raise ConversationOverError from None
    session.findings.dot_sent = False
    if not 200 <= answer.code < 300:  # the first digit decides (RFC 5321 §4.3.2), or the report would be sent twice
        yield session.step(Status.FAILED, reply=answer, error=_refusal(answer, ErrorCode.DATA_REFUSED), detail=facts)
        yield from leave(session)
        raise ConversationOverError
    identified = MessageFacts(size=facts.size, limit=facts.limit, message_id=message_id(data))
    yield session.step(Status.OK, reply=answer, detail=identified)
    return answer


def _said_meanwhile(session: Session, facts: MessageFacts) -> Script:
    """A refusal may come before the final dot, which then is not sent. Any other reply is no answer to that dot."""
    yield Poll()
    while (reply := session.next_reply()) is not None:
        if reply.code >= 400:
            error = _refusal(reply, ErrorCode.DATA_REFUSED)
            yield session.step(Status.FAILED, reply=reply, error=error, detail=facts)
            raise ConversationOverError
        yield session.surplus(reply, Status.WARNING, ErrorCode.UNSOLICITED_REPLY)
    session.still_there()


def dot_stuffed(data: bytes) -> bytes:
    """A line that begins with a dot gets another (RFC 5321 §4.5.2); the last line ends with CRLF."""
    if not data.endswith(b"\r\n"):
        data += b"\r\n"
    return (b"." + data if data.startswith(b".") else data).replace(b"\r\n.", b"\r\n..")


def message_id(data: bytes) -> str:
    """The Message-ID of a composed message, read from its own header."""
    header = data.partition(b"\r\n\r\n")[0].replace(b"\r\n ", b" ")
    for line in header.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"message-id":
            return value.strip().decode("utf-8", "replace")
    return ""


def _refusal(reply: RawReply, otherwise: ErrorCode) -> ErrorCode:
    if reply.code == 421:
        return ErrorCode.SERVICE_CLOSING
    if reply.code < 400:
        return ErrorCode.UNEXPECTED_REPLY
    enhanced = reply.enhanced or ""
    if enhanced[2:] in ("7.1", "7.54", "7.64", "7.0") and "relay" in reply.text.lower():
        return ErrorCode.RELAYING_DENIED
    return otherwise
