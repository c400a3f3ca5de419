"""Carries a session's bytes over a channel and keeps its deadlines."""

import asyncio
from collections.abc import Awaitable, Callable

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import Event, PlatformError
from myreports_gui.model.settings import Deadlines
from myreports_gui.smtp.actions import (
    Action,
    AwaitReply,
    BeginTls,
    Deadline,
    Emit,
    FailureError,
    Finish,
    Poll,
    SendBytes,
)
from myreports_gui.smtp.errand import TlsFacts
from myreports_gui.smtp.session import Session

from .channel import Channel, HandshakeError

Handshake = Callable[[], Awaitable[TlsFacts]]


class Carrier:
    """One session on one channel. `on_final_dot` is told when the wait for the final dot's answer begins and ends.

    `waited`: seconds of the greeting's deadline that had passed before.
    """

    def __init__(
        self,
        session: Session,
        channel: Channel,
        *,
        deadlines: Deadlines,
        handshake: Handshake,
        emit: Callable[[Event], None],
        on_final_dot: Callable[[bool], None],
        waited: float = 0.0,
    ) -> None:
        self._session, self._channel, self._deadlines = session, channel, deadlines
        self._handshake, self._emit, self._on_final_dot = handshake, emit, on_final_dot
        self._waited = waited

    async def run(self) -> None:
        """Until the session has finished. Raises what the handshake raises beside HandshakeError."""
        actions = self._session.start()
        while actions:
            actions = await self._perform(actions)

    async def _perform(self, actions: list[Action]) -> list[Action]:
        """Do the actions; returns those that the answer to the last one, the only one to wait, leads to."""
        for action in actions:
            match action:
                case Emit(event):
                    self._emit(event)
                case SendBytes(data):
                    try:
                        await self._channel.write(data)
                    except OSError as error:
                        if not self._session.finished:
                            return self._session.write_failed(self._channel.read_ready(), *_lost(error))
                case AwaitReply(deadline):
                    return await self._read(deadline)
                case Poll():
                    return self._poll()
                case BeginTls():
                    return await self._begin_tls()
                case Finish():
                    return []
        raise RuntimeError("a session stopped without asking for anything")

    def _poll(self) -> list[Action]:
        """To write to a peer that has hung up earns a reset, which would hide that it had closed in good order."""
        data, channel = self._channel.read_ready(), self._channel
        if not channel.ended:
            return self._session.polled(data)
        lost = _lost(channel.error) if channel.error else (ErrorCode.CONNECTION_CLOSED,)
        return self._session.polled(data, FailureError(*lost))

    async def _read(self, deadline: Deadline) -> list[Action]:
        """Reads on until the reply is complete, and shows what comes meanwhile as it comes."""
        seconds: float = getattr(self._deadlines, deadline)
        final = deadline is Deadline.FINAL_DOT
        if final:
            self._on_final_dot(True)
        try:
            async with asyncio.timeout(seconds - (self._waited if deadline is Deadline.GREETING else 0.0)):
                while True:
                    data = await self._channel.read()
                    actions = self._session.receive(data) if data else self._session.eof()
                    if actions and not isinstance(actions[-1], Emit):
                        return actions
                    for action in actions:
                        if isinstance(action, Emit):
                            self._emit(action.event)
        except TimeoutError:
            return self._session.timed_out(seconds)
        except OSError as error:
            return self._session.failed(*_lost(error))
        finally:
            if final:
                self._on_final_dot(False)

    async def _begin_tls(self) -> list[Action]:
        try:
            facts = await self._handshake()
        except HandshakeError as error:
            code = error.code
            if error.seen and self._session.starting_tls_after_220:
                code = ErrorCode.STARTTLS_INJECTION
            return self._session.tls_failed(code, PlatformError(name=error.name, seen=error.seen))
        return self._session.tls_established(facts)


def _lost(error: OSError) -> tuple[ErrorCode, PlatformError]:
    # A broken pipe is what writing meets after the peer has closed in good order.
    reset = isinstance(error, ConnectionError) and not isinstance(error, BrokenPipeError)
    code = ErrorCode.CONNECTION_RESET if reset else ErrorCode.CONNECTION_CLOSED
    return code, PlatformError(name=getattr(error, "reason", None) or type(error).__name__)
