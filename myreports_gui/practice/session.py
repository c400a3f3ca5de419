"""One SMTP conversation of the practice server: aiosmtpd, bent where a scenario wants a fault it does not know."""

import asyncio
import contextlib
import errno
import logging
import ssl
from collections import defaultdict
from collections.abc import Awaitable, Callable
from typing import AnyStr, Final

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session, TLSSetupException

from .mailhost import HOST, MailHost, Triple
from .scenarios import PortKind

MAX_MESSAGE: Final = 10 * 2**20
"""Bytes of one message, announced as SIZE (RFC 1870)."""

_MAX_SESSION: Final = 4 * MAX_MESSAGE
"""Bytes from one client: aiosmtpd keeps all of a line that never ends."""

_COMMAND_LIMIT: Final = 900
"""Octets of a command line. RFC 4954 wants 12,288 for AUTH; aiosmtpd reads no line longer than 1,001."""

_IDLE: Final = 300.0


_log = logging.getLogger(__name__)

Wait = Callable[[float], Awaitable[None]]
"""Waits so many seconds; asyncio.sleep unless a test holds the clock."""


class _Decisions:
    """The hooks that aiosmtpd calls. Replies come from the MailHost."""

    def __init__(self, host: MailHost, mechanisms: tuple[str, ...]) -> None:
        self._host = host
        self._mechanisms = mechanisms

    async def handle_EHLO(  # noqa: N802 - aiosmtpd finds its hooks by these names
        self, server: "PracticeSmtp", session: Session, envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        session.host_name = hostname
        lines = [f"250-{HOST} at your service, [{_client(session)}]"]
        for line in responses[1:]:
            if not line.startswith("250-AUTH "):
                lines.append(line)
            elif self._mechanisms:
                lines.append("250-AUTH " + " ".join(self._mechanisms))
        return lines

    async def handle_MAIL(  # noqa: N802
        self, server: "PracticeSmtp", session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if server.drops("MAIL"):
            return "421 4.4.2 Connection dropped"  # nobody hears it any more
        sender = _readable(address)
        reply = self._host.sender_reply(sender, authenticated=bool(session.authenticated))
        if reply.startswith("250"):
            envelope.mail_from = sender
            envelope.mail_options.extend(options)
        return reply

    async def handle_RCPT(  # noqa: N802
        self, server: "PracticeSmtp", session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        recipient = _readable(address)
        reply = self._host.recipient_reply(
            Triple(_client(session), envelope.mail_from or "", recipient),
            authenticated=bool(session.authenticated),
            already=len(envelope.rcpt_tos),
        )
        if reply.startswith("250"):
            envelope.rcpt_tos.append(recipient)
        return reply

    async def handle_DATA(  # noqa: N802
        self, server: "PracticeSmtp", session: Session, envelope: Envelope
    ) -> str:
        return self._host.deliver(envelope.mail_from or "", tuple(envelope.rcpt_tos), envelope.original_content or b"")

    async def handle_exception(self, error: Exception) -> str:
        """What a hostile client provokes. aiosmtpd ends a failed TLS handshake itself and sends nothing then."""
        if not isinstance(error, TLSSetupException | OSError | ValueError | asyncio.IncompleteReadError):
            _log.error("the practice server failed in a conversation", exc_info=error)
        return "451 4.3.0 Error: local problem"


class PracticeSmtp(SMTP):
    """The conversation on one connection."""

    AuthLoginUsernameChallenge = "Username:"
    AuthLoginPasswordChallenge = "Password:"

    def __init__(
        self,
        host: MailHost,
        kind: PortKind,
        context: ssl.SSLContext,
        wait: Wait,
        loop: asyncio.AbstractEventLoop,
    ) -> None:
        self.command_size_limits = defaultdict(lambda: _COMMAND_LIMIT)  # aiosmtpd's own is shared by all connections
        self.command_size_limit = _COMMAND_LIMIT
        self._host = host
        self._kind = kind
        self._wait = wait
        self._greeted = False
        self._received = 0
        super().__init__(
            _Decisions(host, host.spec.mechanisms),
            data_size_limit=MAX_MESSAGE,
            enable_SMTPUTF8=True,
            hostname=HOST,
            ident=host.spec.banner,
            tls_context=context if kind is PortKind.STARTTLS else None,
            auth_require_tls=kind is PortKind.STARTTLS,
            auth_exclude_mechanism={"PLAIN", "LOGIN"}.difference(host.spec.mechanisms),
            authenticator=self._check_login,
            timeout=_IDLE,
            loop=loop,
        )

    def drops(self, command: str) -> bool:
        """Whether the scenario ends the connection at this command; it has ended then."""
        if command not in self._host.spec.drops_at:
            return False
        self._abort()
        return True

    def end(self) -> None:
        """Hang up at once."""
        # Not left to connection_lost: aiosmtpd never hears of a connection that is lost within STARTTLS.
        for pending in (self._handler_coroutine, self._timeout_handle):
            if pending is not None:
                pending.cancel()
        self._abort()

    # The wire

    def _abort(self) -> None:
        for transport in (self.transport, self._original_transport):
            if isinstance(transport, asyncio.WriteTransport):
                # Python 3.11.2, Debian 12's, forgets the protocol of a TLS transport that has been closed twice.
                with contextlib.suppress(AttributeError):
                    transport.abort()

    def data_received(self, data: bytes) -> None:
        self._received += len(data)
        if self._received > _MAX_SESSION:
            self._abort()
            return
        super().data_received(data)

    def eof_received(self) -> bool:
        # Under implicit TLS aiosmtpd would ask asyncio to keep half a connection open, which TLS cannot.
        super().eof_received()
        return False

    async def push(self, status: AnyStr) -> None:
        if not self._greeted:
            self._greeted = True
            if self._host.spec.greeting_delay:
                await self._wait(self._host.spec.greeting_delay)
        if self.transport is None or self.transport.is_closing():
            raise ConnectionResetError(errno.ECONNRESET, "the client has gone")
        await super().push(status)
        # So that a lost connection is noticed before the rest of a pipeline is answered, each answer with a warning.
        await asyncio.sleep(0)

    # Commands that answer otherwise than aiosmtpd does

    async def smtp_STARTTLS(self, arg: str | None) -> None:  # noqa: N802
        if self._kind is PortKind.PLAIN:
            await self.push("502 5.5.1 Error: command not implemented")
        elif self._kind is PortKind.SSL or self._tls_protocol is not None:
            await self.push("503 5.5.1 Error: TLS already active")
        else:
            await super().smtp_STARTTLS(arg)

    async def smtp_AUTH(self, arg: str | None) -> None:  # noqa: N802
        self._host.counters.login()
        if self.drops("AUTH"):
            return
        if not self._host.spec.mechanisms:
            await self.push("503 5.5.1 Error: authentication not enabled")
            return
        mechanism, space, initial = (arg or "").partition(" ")
        await super().smtp_AUTH(mechanism.upper() + space + initial)

    def _check_login(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, login: LoginPassword
    ) -> AuthResult:
        refusal = self._host.login_refusal(login.login, login.password)
        if refusal is None:
            return AuthResult(success=True, auth_data=None)
        return AuthResult(success=False, handled=False, message=refusal)


def _readable(address: str) -> str:
    """An address as text that can be encoded again: bytes that are no UTF-8 become U+FFFD."""
    return address.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _client(session: Session) -> str:
    """The client's address; aiosmtpd's `peer` is the socket's (address, port)."""
    return session.peer[0] if session.peer else ""
