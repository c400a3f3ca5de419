"""What the practice mail server decides: who may log in, who may send to whom, and what is kept."""

import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from msgspec import Struct

from .counters import Counters
from .inbox import CaughtMessage, Inbox
from .scenarios import ScenarioSpec

HOST: Final = "mail.practice.example"
DOMAIN: Final = "practice.example"
USER: Final = f"reports@{DOMAIN}"
SENDER: Final = USER
RECIPIENT: Final = f"office@{DOMAIN}"
PASSWORD: Final = "Übungs-Paßwort"  # noqa: S105 - the practice login, shown to everybody

MAX_RECIPIENTS: Final = 100
_MAX_TRIPLES: Final = 1000


class Triple(Struct, frozen=True):
    """What greylisting remembers a first attempt by."""

    client: str
    sender: str
    recipient: str


class MailHost:
    """The answers of one scenario. Lives on the server's loop; only inbox and counters are shared with other threads.

    `clock`: monotonic seconds, for greylisting.
    """

    def __init__(
        self, spec: ScenarioSpec, inbox: Inbox, counters: Counters, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.spec = spec
        self.counters = counters
        self._inbox = inbox
        self._clock = clock
        self._first_seen: dict[Triple, float] = {}

    def login_refusal(self, user: bytes, password: bytes) -> str | None:
        """The reply that refuses a login, or None when it is right. Both are compared as UTF-8 (RFC 4616)."""
        if self.spec.login_reply:
            return self.spec.login_reply.format(host=HOST)
        if user.lower() == USER.encode() and password == PASSWORD.encode():
            return None
        return "535 5.7.8 Error: authentication failed"

    def sender_reply(self, sender: str, *, authenticated: bool) -> str:
        if not self.spec.sender_reply:
            return "250 2.1.0 Ok"
        if not authenticated:
            return f"553 5.7.1 <{sender}>: Sender address rejected: not logged in"
        return self.spec.sender_reply.format(sender=sender, user=USER)

    def recipient_reply(self, triple: Triple, *, authenticated: bool, already: int) -> str:
        """Nothing leaves this PC: what is accepted ends in the inbox, and only names of no real host are accepted."""
        recipient = triple.recipient
        _, _, domain = recipient.lower().rpartition("@")
        if domain != DOMAIN and not (authenticated and domain.endswith(".example")):
            return f"554 5.7.1 <{recipient}>: Relay access denied"
        if self.spec.recipient_reply:
            return self.spec.recipient_reply.format(recipient=recipient)
        if already >= MAX_RECIPIENTS:
            return "452 4.5.3 Error: too many recipients"
        if self._must_wait(triple):
            return (
                f"450 4.2.0 <{recipient}>: Recipient address rejected: Greylisted, "
                f"please try again in {self.spec.greylisted_for:.0f} s"
            )
        return "250 2.1.5 Ok"

    def deliver(self, sender: str, recipients: tuple[str, ...], data: bytes) -> str:
        """Put a message into the inbox and return the reply to the final dot."""
        self._inbox.add(CaughtMessage(sender, recipients, data, datetime.now(UTC)))
        return f"250 2.0.0 Ok: queued as PRACTICE{self.counters.accepted():04d}"

    def _must_wait(self, triple: Triple) -> bool:
        if not self.spec.greylisted_for:
            return False
        now = self._clock()
        first = self._first_seen.setdefault(triple, now)
        if len(self._first_seen) > _MAX_TRIPLES:
            del self._first_seen[next(iter(self._first_seen))]
        return now - first < self.spec.greylisted_for
