"""Plays a conversation to a session without any socket."""

from collections.abc import Iterable
from datetime import UTC, datetime

from msgspec.structs import replace

from myreports_gui.model.events import Certificate, CertificateProblem, Event, Step, TranscriptLine
from myreports_gui.model.secret import Secret
from myreports_gui.smtp.actions import Action, AwaitReply, BeginTls, Emit, Finish, Poll, SendBytes
from myreports_gui.smtp.conversation import conversation
from myreports_gui.smtp.errand import Errand, Mailbox, Purpose, TlsFacts, TlsMode
from myreports_gui.smtp.session import Session

PASSWORD = 'Grüße "2026" ß'

ERRAND = Errand(
    purpose=Purpose.CHECK,
    tls=TlsMode.STARTTLS_OR_NONE,
    ehlo_name="[192.0.2.1]",
    sender=Mailbox(typed="reports@acme.example", wire="reports@acme.example"),
    recipients=(Mailbox(typed="reports@acme.example", wire="reports@acme.example"),),
    own_recipient=True,
    user="reports@acme.example",
    password=Secret(PASSWORD),
)

CERTIFICATE = Certificate(
    subject="mail.acme.example",
    san=("mail.acme.example",),
    issuer="Example CA",
    not_before=datetime(2026, 1, 1, tzinfo=UTC),
    not_after=datetime(2027, 1, 1, tzinfo=UTC),
    sha256="ab" * 32,
    key="RSA 2048",
    trusted=True,
)
UNTRUSTED = replace(CERTIFICATE, trusted=False, problem=CertificateProblem.EXPIRED)


class Played:
    """`server`: what is answered to each command in turn, the greeting first; None closes the connection."""

    def __init__(
        self,
        errand: Errand,
        server: Iterable[bytes | None],
        *,
        certificate: Certificate = CERTIFICATE,
        unasked: dict[int, bytes] | None = None,
    ) -> None:
        self.events: list[Event] = []
        self.sent = b""
        self.commands: list[bytes] = []
        self._answers = iter(server)
        self._certificate = certificate
        self._unasked = unasked or {}
        self._polls = 0
        self.session = Session(errand, conversation, port=587, address="192.0.2.25", clock=lambda: 0.0)
        actions = self.session.start()
        for _ in range(10_000):
            actions = self._perform(actions)
            if not actions:
                break
        else:
            raise AssertionError("the conversation does not end")

    def _perform(self, actions: list[Action]) -> list[Action]:
        for action in actions:
            match action:
                case Emit(event):
                    self.events.append(event)
                case SendBytes(data):
                    self.sent += data
                    self.commands.append(data)
                case AwaitReply():
                    answer = next(self._answers, None)
                    return self.session.eof() if answer is None else self.session.receive(answer)
                case Poll():
                    self._polls += 1
                    return self.session.polled(self._unasked.get(self._polls, b""))
                case BeginTls():
                    facts = TlsFacts(version="TLSv1.3", cipher="X", certificate=self._certificate)
                    return self.session.tls_established(facts)
                case Finish():
                    return []
        # Lines of a reply that is not complete yet: go on with what comes next.
        answer = next(self._answers, None)
        return self.session.eof() if answer is None else self.session.receive(answer)

    @property
    def steps(self) -> list[Step]:
        return [event for event in self.events if isinstance(event, Step)]

    def outcome(self) -> list[str]:
        return [f"{s.stage} {s.status}" + (f" {s.error}" if s.error else "") for s in self.steps]

    @property
    def transcript(self) -> str:
        return "\n".join(f"{e.prefix} {e.text}" for e in self.events if isinstance(e, TranscriptLine))
