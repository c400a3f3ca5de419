"""One SMTP conversation without a socket: bytes and TLS facts in, actions out.

A session never reads a clock of its own, opens nothing and waits for nothing, so any conversation can be played to it.
The conversation itself, in the order of RFC 5321, is in `conversation`.
"""

import re
from collections.abc import Callable, Generator
from typing import Final

from msgspec.structs import replace

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import (
    Certificate,
    Detail,
    PlatformError,
    Prefix,
    Reply,
    StageStarted,
    Step,
    TranscriptLine,
)
from myreports_gui.model.plan import Security
from myreports_gui.model.stages import Stage, Status

from .actions import Action, AwaitReply, BeginTls, Deadline, Emit, FailureError, Finish, Poll, SendBytes
from .errand import Errand, TlsFacts, TlsMode
from .findings import Findings
from .redaction import Redactor
from .replies import RawReply, ReplyError, ReplyParser

Answer = RawReply | TlsFacts | None
Script = Generator[Action, Answer, None]

_UNFIT: Final = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
"""What no command line may carry: line ends and other controls, and half characters, which have no UTF-8."""
MAX_UNASKED: Final = 50
"""Replies to nothing that are told one by one."""
MAX_SEEN: Final = 200
"""Characters that are shown of what is no reply. Cut only when it has been redacted: half a secret is not known."""


class Session:
    """Drives a script, a generator, with what the wire brings. Public methods return the actions to take, in order.

    `clock` returns seconds; it is only used to say how long a step took. `began`: when the wait for the greeting began,
    where that was before the session.
    """

    def __init__(
        self,
        errand: Errand,
        script: Callable[["Session"], Script],
        *,
        port: int,
        address: str,
        clock: Callable[[], float],
        began: float | None = None,
    ) -> None:
        self.errand = errand
        self.findings = Findings()
        self.redactor = Redactor(errand.user, errand.password)
        self.stage = Stage.GREETING
        self.finished = False
        self.handshake_for: Security | None = None
        """What the TLS handshake under way is for, so that its failure can say so."""
        self._parser = ReplyParser()
        self._script = self._guarded(script)
        self._waiting: Action | None = None
        self._port, self._address, self._clock = port, address, clock
        self._stage_began = clock() if began is None else began
        self._waited_before = began is not None
        self._lost: FailureError | None = None
        self._unasked = 0
        self._out: list[Action] = []

    # --- called by whoever carries the bytes

    def start(self) -> list[Action]:
        return self._resume(None)

    def receive(self, data: bytes) -> list[Action]:
        """Bytes have come while a reply was awaited."""
        try:
            self._take(data)
            reply = self._parser.next_reply() if self._waiting else None
        except ReplyError as found:
            return self._throw(found)
        return self._flush() if reply is None else self._resume(reply)

    def polled(self, data: bytes, lost: FailureError | None = None) -> list[Action]:
        """The answer to Poll: what had already arrived, perhaps nothing. `lost`: the connection ends behind it."""
        self._lost = lost
        try:
            self._take(data)
        except ReplyError as found:
            return self._throw(found)
        return self._resume(None)

    def eof(self) -> list[Action]:
        return self.failed(ErrorCode.CONNECTION_CLOSED)

    def timed_out(self, seconds: float) -> list[Action]:
        partial = self._parser.partial()
        if partial:
            self._transcript(Prefix.RECEIVED_BAD, self.redactor.line(partial)[:MAX_SEEN])
        code = ErrorCode.NO_GREETING if self.stage is Stage.GREETING else ErrorCode.TIMEOUT
        return self.failed(code, PlatformError(name="ETIMEDOUT", seconds=seconds))

    def failed(self, error: ErrorCode, detail: PlatformError | None = None) -> list[Action]:
        """The connection is of no more use."""
        return self._throw(FailureError(error, detail))

    def write_failed(self, last_words: bytes, error: ErrorCode, detail: PlatformError) -> list[Action]:
        """A command could not be sent. A server that gives its reason before it hangs up, "421 too many errors", is
        heard: `last_words` is what had arrived. A reply that agrees to a command it cannot have read is not.
        """
        if isinstance(self._waiting, Poll):
            return self.polled(last_words, FailureError(error, detail))
        try:
            self._take(last_words)
            while (reply := self._parser.next_reply()) is not None:
                if reply.code >= 400:
                    return self._resume(reply)
        except ReplyError as found:
            return self._throw(found)
        return self.failed(error, detail)

    def tls_established(self, facts: TlsFacts) -> list[Action]:
        self.findings.tls = facts
        return self._resume(facts)

    def tls_failed(self, error: ErrorCode, detail: PlatformError) -> list[Action]:
        return self.failed(error, replace(detail, seen=self.redactor.line(detail.seen)))

    # --- called by the script

    def begin(self, stage: Stage) -> Emit:
        self.stage = stage
        if not (self._waited_before and stage is Stage.GREETING):
            self._stage_began = self._clock()
        return Emit(StageStarted(stage=stage, port=self._port))

    def step(
        self,
        status: Status,
        *,
        reply: RawReply | None = None,
        error: ErrorCode | None = None,
        detail: Detail | None = None,
        stage: Stage | None = None,
    ) -> Emit:
        """A finished step of the present stage. A failed one is remembered as the outcome."""
        if status is Status.FAILED:
            self.findings.failed_stage, self.findings.error = stage or self.stage, error
        return Emit(
            Step(
                stage=stage or self.stage,
                status=status,
                elapsed=self._clock() - self._stage_began,
                port=self._port,
                address=self._address,
                security=self.findings.security or self.handshake_for,
                reply=self.redacted(reply) if reply else None,
                error=error,
                detail=detail,
            )
        )

    def redacted(self, reply: RawReply) -> Reply:
        text = self.redactor.text(reply.text, challenge=reply.code == 334)
        return Reply(code=reply.code, enhanced=reply.enhanced, text=text)

    def reply(self, deadline: Deadline = Deadline.COMMAND) -> Generator[Action, Answer, RawReply]:
        answer = yield AwaitReply(deadline)
        if not isinstance(answer, RawReply):
            raise TypeError(answer)
        return answer

    def command(
        self, line: str, *, shown: str | None = None, deadline: Deadline = Deadline.COMMAND
    ) -> Generator[Action, Answer, RawReply]:
        """Send one command and return its reply. What was said unasked is told first, never taken for it.

        Raises FailureError where the connection is lost, or SETTINGS_INVALID where the line would be several: the
        last gate before the wire, whatever a form has let through.
        """
        if _UNFIT.search(line):
            raise FailureError(ErrorCode.SETTINGS_INVALID)
        yield from self.unsolicited()
        self._transcript(Prefix.SENT, line if shown is None else shown)
        yield SendBytes(line.encode() + b"\r\n")
        return (yield from self.reply(deadline))

    def unsolicited(self) -> Generator[Action, Answer, None]:
        """Tell what was said unasked. A 421 (RFC 5321 §3.8) ends the conversation; before QUIT that harms nothing."""
        yield Poll()
        while (unasked := self._parser.next_reply()) is not None:
            closing = unasked.code == 421
            status = Status.FAILED if closing and self.stage is not Stage.QUIT else Status.WARNING
            error = ErrorCode.SERVICE_CLOSING if closing else ErrorCode.UNSOLICITED_REPLY
            yield self.surplus(unasked, status, error)
            if closing:
                raise ConversationOverError
        self.still_there()

    def surplus(self, reply: RawReply, status: Status, error: ErrorCode) -> Emit:
        """A step for a reply to nothing. Raises ReplyError where there have been too many."""
        self._unasked += 1
        if self._unasked > MAX_UNASKED:
            raise ReplyError(ErrorCode.REPLY_TOO_LONG, f"{reply.code} {reply.lines[0]}")
        return self.step(status, reply=reply, error=error)

    def next_reply(self) -> RawReply | None:
        """A reply that has arrived before it was awaited. Raises ReplyError."""
        return self._parser.next_reply()

    def still_there(self) -> None:
        """Raises FailureError where the last poll met the end of the connection."""
        if self._lost is not None:
            raise self._lost

    def malformed(self, found: ReplyError, status: Status, error: ErrorCode | None = None) -> Emit:
        """A step for bytes that are no reply; `error` where it means more than that."""
        seen = self.redactor.line(found.seen)[:MAX_SEEN]
        self._transcript(Prefix.RECEIVED_BAD, seen)
        return self.step(status, error=error or found.code, detail=PlatformError(name=found.code, seen=seen))

    def tls(self) -> Generator[Action, Answer, TlsFacts]:
        answer = yield BeginTls()
        if not isinstance(answer, TlsFacts):
            raise TypeError(answer)
        self._parser = ReplyParser()
        return answer

    def shown(self, prefix: Prefix, text: str) -> None:
        self._transcript(prefix, text)

    @property
    def starting_tls_after_220(self) -> bool:
        """Whether the handshake under way was begun by STARTTLS, so that plain text now is an injection."""
        return isinstance(self._waiting, BeginTls) and self.errand.tls is not TlsMode.IMPLICIT

    def unsecured(self) -> None:
        """It is decided that this connection stays in clear text."""
        self.findings.security = Security.NONE

    def leftover(self) -> str:
        return self.redactor.line(self._parser.partial())[:MAX_SEEN]

    @property
    def has_leftover(self) -> bool:
        return self._parser.has_leftover

    @property
    def certificate(self) -> Certificate | None:
        return self.findings.tls.certificate if self.findings.tls else None

    # --- inside

    def _guarded(self, script: Callable[["Session"], Script]) -> Script:
        try:
            yield from script(self)
        except ConversationOverError:
            pass
        except ReplyError as found:
            yield self.malformed(found, Status.FAILED)
        except FailureError as found:
            yield self.step(Status.FAILED, error=found.error, detail=found.detail)
        yield Finish()

    def _take(self, data: bytes) -> None:
        for line in self._parser.feed(data):
            self._transcript(Prefix.RECEIVED, self.redactor.line(line))

    def _resume(self, answer: Answer) -> list[Action]:
        self._waiting = None
        return self._run(lambda: self._script.send(answer))

    def _throw(self, error: Exception) -> list[Action]:
        if self.finished:
            return self._flush()
        self._waiting = None
        return self._run(lambda: self._script.throw(error))

    def _run(self, proceed: Callable[[], Action]) -> list[Action]:
        while True:
            action = proceed()
            match action:
                case Emit() | SendBytes():
                    self._out.append(action)
                    answer: Answer = None
                case AwaitReply():
                    try:
                        reply = self._parser.next_reply()
                    except ReplyError as found:
                        proceed = self._thrower(found)
                        continue
                    if reply is None:
                        self._waiting = action
                        self._out.append(action)
                        return self._flush()
                    answer = reply
                case Poll() | BeginTls():
                    self._waiting = action
                    self._out.append(action)
                    return self._flush()
                case Finish():
                    self.finished = True
                    self._out.append(action)
                    return self._flush()
            proceed = self._sender(answer)

    def _sender(self, answer: Answer) -> Callable[[], Action]:
        return lambda: self._script.send(answer)

    def _thrower(self, error: Exception) -> Callable[[], Action]:
        return lambda: self._script.throw(error)

    def _flush(self) -> list[Action]:
        out, self._out = self._out, []
        return out

    def _transcript(self, prefix: Prefix, text: str) -> None:
        if self.findings.security in (Security.STARTTLS, Security.SSL):
            prefix = {Prefix.SENT: Prefix.SENT_TLS, Prefix.RECEIVED: Prefix.RECEIVED_TLS}.get(prefix, prefix)
        self._out.append(Emit(TranscriptLine(prefix=prefix, text=text, port=self._port)))


class ConversationOverError(Exception):
    """The script has told everything there is to tell."""
