"""Random and mutated conversations, played to a session without any socket. Seeded: a number names a conversation."""

import base64
import os
import random
from collections.abc import Iterator

from msgspec.structs import replace

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import Event, PlatformError, Step
from myreports_gui.model.secret import Secret
from myreports_gui.model.stages import Status
from myreports_gui.smtp.actions import Action, AwaitReply, BeginTls, Emit, FailureError, Finish, Poll, SendBytes
from myreports_gui.smtp.conversation import conversation
from myreports_gui.smtp.errand import Errand, Mailbox, Purpose, TlsFacts, TlsMode
from myreports_gui.smtp.session import Session

from ..hostile.secrecy import forms, leaks
from .playing import CERTIFICATE, ERRAND, UNTRUSTED

SEED = os.environ.get("FUZZ_SEED", "2026")
PASSWORDS = (
    'Grüße "2026" & ß?',
    "it's a \\ back/slash+=",
    "correct horse battery staple",
    "密码-パスワード",
    "x1" * 300,
)
EXTENSIONS = (
    b"STARTTLS", b"AUTH PLAIN LOGIN", b"AUTH CRAM-MD5", b"AUTH=LOGIN", b"AUTH LOGIN", b"AUTH XOAUTH2", b"AUTH",
    b"SIZE 1000000", b"SIZE 5", b"SIZE", b"SIZE x", b"8BITMIME", b"SMTPUTF8", b"PIPELINING", b"", b" ", b"\xff",
)  # fmt: skip
CODES = (b"220", b"221", b"235", b"250", b"251", b"334", b"354", b"421", b"450", b"502", b"535", b"550", b"554", b"999")
MESSAGE = "Message-ID: <1@x.example>\r\nSubject: ä\r\n\r\n.one\r\n..two\nthree\r.\r\n".encode()


class Conversation:
    """`number` and the seed decide everything: what is asked for, what the server and the network do."""

    def __init__(self, number: int) -> None:
        self.number = number
        self._random = random.Random(f"{SEED}/{number}")
        self.events: list[Event] = []
        self.commands: list[bytes] = []
        self._secrets: set[str] = set()
        self._in_tls = False
        self.errand = self._errand()
        if self.errand.password:
            self._secrets |= set(forms(self.errand.password.reveal(), self.errand.user).values())
        self._echoes = [secret.encode() for secret in sorted(self._secrets)]
        self._wildness = self._random.choice((0.02, 0.1, 0.5))
        self.session = Session(self.errand, conversation, port=25, address="192.0.2.1", clock=lambda: 0.0)

    def play(self) -> None:
        """Raises what the session raises, and AssertionError where it does not end."""
        actions = self.session.start()
        for _ in range(3000):
            if self.session.finished and not actions:
                break
            actions = self._perform(actions)
        assert self.session.finished, "does not end"
        for late in (self.session.eof, lambda: self.session.timed_out(1.0), lambda: self.session.receive(b"250 x\r\n")):
            self._perform(late())

    def faults(self) -> Iterator[str]:
        """What may never be, whatever the server does."""
        steps = [event for event in self.events if isinstance(event, Step)]
        failed = [step for step in steps if step.status is Status.FAILED]
        if len(failed) > 1:
            yield f"several failed steps: {failed}"
        if failed and self.session.findings.failed_stage is None:
            yield "a failed step and no failed test"
        if sum(command.startswith(b"AUTH ") for command in self.commands) > 1:
            yield "more than one login"
        for command in self.commands:
            if b"\n" in command.replace(b"\r\n", b"") or b"\r" in command.replace(b"\r\n", b""):
                yield f"a bare line end: {command!r}"
            if not command.endswith(b"\r\n"):
                yield f"half a line: {command!r}"
        for leak in leaks(self.events, self._secrets):
            yield f"told: {leak}"

    # --- what is asked for

    def _errand(self) -> Errand:
        pick = self._random.choice
        user = pick(("reports@acme.example", "büro", ""))
        boxes = [Mailbox(typed=f"{n}@y.example", wire=f"{n}@y.example") for n in "abc"[: pick((1, 1, 3))]]
        if pick((False, False, False, True)):
            boxes[0] = Mailbox(typed="ö@y.example", wire="ö@y.example", needs_smtputf8=True)
        purpose = pick((Purpose.CHECK, Purpose.SEND, Purpose.SEND, Purpose.LOOK))
        return replace(
            ERRAND,
            purpose=purpose,
            tls=pick(tuple(TlsMode)),
            recipients=tuple(boxes),
            own_recipient=purpose is Purpose.CHECK and pick((True, False)),
            user=user,
            password=Secret(pick(PASSWORDS)) if user else None,
            cleartext_allowed=pick((True, False)),
            repeated=pick((True, False, False)),
            message=lambda _: MESSAGE,
        )

    # --- what the network and the server do

    def _perform(self, actions: list[Action]) -> list[Action]:
        for action in actions:
            match action:
                case Emit(event):
                    self.events.append(event)
                case SendBytes(data):
                    self._sent(data)
                    if not self.session.finished and self._wild(0.2):
                        detail = PlatformError(name="BrokenPipeError")
                        return self.session.write_failed(self._unasked(), ErrorCode.CONNECTION_CLOSED, detail)
                case AwaitReply():
                    return self._answer()
                case Poll():
                    lost = FailureError(ErrorCode.CONNECTION_RESET) if self._wild(0.2) else None
                    return self.session.polled(self._unasked(), lost)
                case BeginTls():
                    return self._handshake()
                case Finish():
                    return []
        return [] if self.session.finished else self._answer()  # half a reply: more of it

    def _wild(self, share: float = 1.0) -> bool:
        return self._random.random() < self._wildness * share

    def _sent(self, data: bytes) -> None:
        self.commands.append(data)
        line = data.removesuffix(b"\r\n")
        responds = b" " not in line and line not in _WORDS
        payload = line.split(b" ")[2:3] if line.startswith(b"AUTH ") else [line] if responds else []
        for token in payload:
            self._secrets.add(token.decode())
            self._echoes.append(token)
            decoded = base64.b64decode(token).decode()
            if decoded not in (self.errand.user, f"\0{self.errand.user}\0"):
                self._secrets.add(decoded)
                self._echoes.append(decoded.rpartition(" ")[2].encode())

    def _unasked(self) -> bytes:
        return self._reply(self._random.choice(CODES)) * self._random.choice((1, 1, 3)) if self._wild(0.5) else b""

    def _handshake(self) -> list[Action]:
        if self._wild():
            code = self._random.choice((ErrorCode.TLS_CLOSED, ErrorCode.TLS_TIMEOUT, ErrorCode.STARTTLS_INJECTION))
            seen = self._text().decode("utf-8", "backslashreplace")
            return self.session.tls_failed(code, PlatformError(name="X", seen=seen))
        self._in_tls = True
        certificate = self._random.choice((CERTIFICATE, CERTIFICATE, UNTRUSTED, replace(UNTRUSTED, accepted=True)))
        return self.session.tls_established(TlsFacts(version="TLSv1.3", cipher="X", certificate=certificate))

    def _answer(self) -> list[Action]:
        if self._wild(0.3):
            detail = PlatformError(name="X")
            ends = (self.session.eof, lambda: self.session.timed_out(1.0))
            lost = (*ends, lambda: self.session.failed(ErrorCode.CONNECTION_RESET, detail))
            return self._random.choice(lost)()
        data = self._mutated(self._good())
        if self._random.random() < 0.3 and len(data) > 1:
            cut = self._random.randrange(1, len(data))
            actions = self.session.receive(data[:cut])
            # As the carrier does: what is told meanwhile, until the session wants something else.
            if actions and not isinstance(actions[-1], Emit):
                return actions
            self.events += [action.event for action in actions if isinstance(action, Emit)]
            data = data[cut:]
        return self.session.receive(data)

    def _good(self) -> bytes:
        """What a good server would say now."""
        last = self.commands[-1] if self.commands else b""
        verb = last[:4].upper()
        if verb in (b"EHLO", b"HELO"):
            picked = self._random.sample(EXTENSIONS, self._random.randrange(len(EXTENSIONS)))
            lines = [b"mail.acme.example [192.0.2.7]", *picked]
            if not self._in_tls and self._random.random() < 0.7:
                lines.append(b"STARTTLS")
            elif self._random.random() < 0.7:
                lines.append(b"AUTH PLAIN LOGIN CRAM-MD5")
            return b"".join(b"250%s%s\r\n" % (b"-" if n < len(lines) - 1 else b" ", x) for n, x in enumerate(lines))
        if verb == b"AUTH" or (verb not in _GOOD and b" " not in last and self.commands):
            asks = self._random.random() < (0.2 if len(last) > 20 else 0.8)
            return b"334 PDEuMkB4Pg==\r\n" if asks else b"235 2.7.0 Ok\r\n"
        return _GOOD.get(verb, b"220 mail.acme.example\r\n")

    def _reply(self, code: bytes) -> bytes:
        return b"%s%s%s\r\n" % (code, self._random.choice((b" ", b"-", b"", b" 5.7.1 ")), self._text())

    def _text(self) -> bytes:
        """Random bytes, markup, or the secrets themselves."""
        kind = self._random.randrange(4)
        if kind == 0 and self._echoes:
            before, after = self._random.choice((b"", b"no ", b"x=", b"'")), self._random.choice((b"", b" x", b"\xff"))
            return before + self._random.choice(self._echoes) + after
        if kind == 1:
            return self._random.randbytes(self._random.randrange(60)).replace(b"\n", b"?")
        return self._random.choice(
            (b"Ok", b"\x1b[31m", b"<a href=x>", "\u202e".encode(), b"relay", b"a" * 9000, b"=" * 50)
        )

    def _mutated(self, data: bytes) -> bytes:
        if not self._wild(2):
            return data
        place = self._random.randrange(len(data) + 1)
        match self._random.randrange(9):
            case 0:
                return data[:place] + self._random.randbytes(self._random.randrange(1, 20)) + data[place:]
            case 1:
                return data[:place] + data[place + self._random.randrange(1, 8) :]
            case 2:
                return data + self._reply(self._random.choice(CODES))
            case 3:
                return self._reply(self._random.choice(CODES))
            case 4:
                return data.replace(b"\r\n", self._random.choice((b"\n", b"\r", b"\r\r\n", b"\0\r\n")))
            case 5:
                return self._random.choice(CODES) + data[3:]
            case 6:
                return self._text() + self._random.choice((b"\r\n", b"\n", b""))
            case 7:
                return b"250-" + self._text() + b"\r\n" + data
            case _:
                return data * self._random.choice((2, 40, 700))


_WORDS = (b"STARTTLS", b"RSET", b"DATA", b"QUIT", b"*", b".")
"""Commands of a single word; any other line without a space answers a challenge."""

_GOOD = {
    b"STAR": b"220 go\r\n",
    b"MAIL": b"250 2.1.0 Ok\r\n",
    b"RCPT": b"250 2.1.5 Ok\r\n",
    b"RSET": b"250 2.0.0 Ok\r\n",
    b"DATA": b"354 go\r\n",
    b".\r\n": b"250 2.0.0 queued\r\n",
    b"QUIT": b"221 Bye\r\n",
    b"*\r\n": b"501 cancelled\r\n",
}
