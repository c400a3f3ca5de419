"""What a session asks of whoever carries its bytes."""

from enum import StrEnum

from msgspec import Struct

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import Event, PlatformError


class Deadline(StrEnum):
    """Which of the site's deadlines bounds the wait; the names of `model.settings.Deadlines`' fields."""

    GREETING = "greeting"
    COMMAND = "command"
    AUTH = "auth"
    FINAL_DOT = "final_dot"


class Emit(Struct, frozen=True):
    event: Event


class SendBytes(Struct, frozen=True):
    data: bytes


class AwaitReply(Struct, frozen=True):
    """Read until a reply is complete: call `receive`, `eof`, `failed` or `timed_out`.

    The deadline bounds the whole reply, however slowly it drips.
    """

    deadline: Deadline


class Poll(Struct, frozen=True):
    """Take in what has already arrived, without waiting: call `polled`."""


class BeginTls(Struct, frozen=True):
    """Do the TLS handshake: call `tls_established` or `tls_failed`."""


class Finish(Struct, frozen=True):
    """Close the connection; nothing follows."""


Action = Emit | SendBytes | AwaitReply | Poll | BeginTls | Finish


class FailureError(Exception):
    """Ends the conversation at its present stage. Carries facts only."""

    def __init__(self, error: ErrorCode, detail: PlatformError | None = None) -> None:
        super().__init__(error)
        self.error = error
        self.detail = detail
