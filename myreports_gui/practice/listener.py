"""The doors of the practice server: what listens on each port, and every connection that came in by it."""

import asyncio
import contextlib
import logging
import socket
from typing import Final

from .certificates import Authority
from .mailhost import HOST, MailHost
from .ports import SilentPort
from .scenarios import PortKind
from .session import PracticeSmtp, Wait

MAX_CONNECTIONS: Final = 64

_BACKLOG: Final = 100
_HANDSHAKE: Final = 30.0  # s
_PAUSE: Final = 0.1  # s before the next try where no connection can be accepted, e.g. for want of descriptors

_log = logging.getLogger(__name__)


class Doors:
    """All ports of one scenario. Used on the server's loop only, a SelectorEventLoop.

    Accepts by itself: an asyncio.Server that is closed while a client connects leaves that connection behind.
    """

    def __init__(self, host: MailHost, authority: Authority, wait: Wait) -> None:
        self._host = host
        self._context = authority.context(host.spec.certificate, host.spec.tls)
        self._wait = wait
        self._silent: list[SilentPort] = []
        self._sockets: list[socket.socket] = []
        self._greetings: set[asyncio.Task[None]] = set()
        self._connections: dict[socket.socket, PracticeSmtp | _Mute] = {}
        self._open = True

    def open(self, logical: int, sock: socket.socket) -> None:
        """Take over a bound socket and let it play its part of the scenario. Raises OSError."""
        self._sockets.append(sock)
        kind = self._host.spec.ports[logical]
        if kind is PortKind.CLOSED:
            return
        if kind is PortKind.SILENT:
            silent = SilentPort(sock)
            self._silent.append(silent)
            if silent.drops:
                return
            silent.empty()
        sock.listen(_BACKLOG)
        self._watch(logical, kind, sock)

    async def close(self) -> None:
        """Close every port and end every connection; returns when the last socket is closed."""
        self._open = False
        loop = asyncio.get_running_loop()
        for silent in self._silent:
            silent.empty()
        for sock in self._sockets:
            if _is_open(sock):
                loop.remove_reader(sock)
                sock.close()
        await asyncio.sleep(0)  # a task that is cancelled before its first step would leave its connection open
        for greeting in self._greetings:
            greeting.cancel()
        for session in self._connections.values():
            session.end()
        # asyncio tells nobody when it has closed a socket, which it does in one of its next turns.
        while self._greetings or any(map(_is_open, self._connections)):  # noqa: ASYNC110
            await asyncio.sleep(0)

    def _watch(self, logical: int, kind: PortKind, listening: socket.socket) -> None:
        if self._open:
            asyncio.get_running_loop().add_reader(listening, self._accept, logical, kind, listening)

    def _accept(self, logical: int, kind: PortKind, listening: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        try:
            connection, _ = listening.accept()
        except (BlockingIOError, ConnectionAbortedError):
            return
        except OSError as error:
            _log.debug("practice server: no connection accepted", exc_info=error)
            loop.remove_reader(listening)
            loop.call_later(_PAUSE, self._watch, logical, kind, listening)
            return
        connection.setblocking(False)
        # aiosmtpd writes a reply line by line: without this each waits 40 ms for the client's delayed acknowledgement.
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._host.counters.connected(logical)
        self._connections = {known: its for known, its in self._connections.items() if _is_open(known)}
        if len(self._connections) >= MAX_CONNECTIONS:
            with connection, contextlib.suppress(OSError):
                connection.send(f"421 4.7.0 {HOST} Error: too many connections\r\n".encode())
            return
        greeting = loop.create_task(self._greet(kind, connection))
        self._greetings.add(greeting)
        greeting.add_done_callback(self._greetings.discard)

    async def _greet(self, kind: PortKind, connection: socket.socket) -> None:
        """Begin a conversation. A TLS handshake that fails is the client's affair and ends the connection."""
        loop = asyncio.get_running_loop()
        session: PracticeSmtp | _Mute
        if kind is PortKind.SILENT:
            session = _Mute()
        else:
            session = PracticeSmtp(self._host, kind, self._context, self._wait, loop)
        self._connections[connection] = session
        with contextlib.suppress(OSError):  # ssl.SSLError, a reset and a timeout are all OSErrors
            if kind is PortKind.SSL:
                await loop.connect_accepted_socket(
                    lambda: session, connection, ssl=self._context, ssl_handshake_timeout=_HANDSHAKE
                )
            else:
                await loop.connect_accepted_socket(lambda: session, connection)


class _Mute(asyncio.Protocol):
    """Accepts and says nothing: the substitute for a silent port."""

    def __init__(self) -> None:
        self._transport: asyncio.BaseTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport

    def end(self) -> None:
        if self._transport is not None:
            self._transport.close()


def _is_open(connection: socket.socket) -> bool:
    return connection.fileno() != -1
