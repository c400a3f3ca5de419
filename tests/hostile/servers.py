"""Servers as data: what is answered at each moment of a conversation, bytes or an act."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

from .peer import OverError, Peer, Serves

Act = Callable[[Peer], Awaitable[None]]
Answer = bytes | Act

EHLO = b"250-mail.acme.example\r\n250-STARTTLS\r\n250 SIZE 1000000\r\n"
EHLO_TLS = b"250-mail.acme.example\r\n250-AUTH PLAIN LOGIN\r\n250-8BITMIME\r\n250 SIZE 1000000\r\n"

POLITE: Mapping[str, Answer] = {
    "greeting": b"220 mail.acme.example ESMTP\r\n",
    "EHLO": EHLO,
    "EHLO2": EHLO_TLS,
    "HELO": b"250 mail.acme.example\r\n",
    "STARTTLS": b"220 2.0.0 Go\r\n",
    "AUTH": b"235 2.7.0 Authenticated\r\n",
    "response": b"235 2.7.0 Authenticated\r\n",
    "*": b"501 5.7.0 cancelled\r\n",
    "MAIL": b"250 2.1.0 Ok\r\n",
    "RCPT": b"250 2.1.5 Ok\r\n",
    "RSET": b"250 2.0.0 Ok\r\n",
    "DATA": b"354 Go\r\n",
    "dot": b"250 2.0.0 queued as 1\r\n",
    "QUIT": b"221 2.0.0 Bye\r\n",
}


@dataclass(frozen=True)
class Mail(Serves):
    """Polite but for `answers`, by moment: the keys of POLITE, or "handshake" (after the 220 of STARTTLS, or the first
    bytes of implicit TLS) and "secured" (TLS stands, nothing said yet). `tls`: the name of a context.
    """

    answers: Mapping[str, Answer] = field(default_factory=dict)
    tls: str = "good"
    implicit: bool = False

    async def run(self, peer: Peer, connection: int) -> None:
        if self.implicit:
            await self._secure(peer)
        await self._answer(peer, "greeting")
        asked = False
        while True:
            line = await peer.hear()
            verb = line.split(b" ")[0].decode("ascii", "replace").upper()
            if asked and verb != "*":
                verb = "response"
            elif verb == "EHLO" and peer.encrypted:
                verb = "EHLO2"
            said = await self._answer(peer, verb)
            asked = said.startswith(b"334")
            if verb == "STARTTLS" and said.startswith(b"220"):
                await self._secure(peer)
            elif verb == "DATA" and said.startswith(b"354"):
                while await peer.hear() != b".":
                    pass
                await self._answer(peer, "dot")
            elif verb == "QUIT":
                return

    async def _secure(self, peer: Peer) -> None:
        await self._answer(peer, "handshake")
        await peer.begin_tls(self.tls)
        await self._answer(peer, "secured")

    async def _answer(self, peer: Peer, moment: str) -> bytes:
        answer = self.answers.get(moment, POLITE.get(moment, b""))
        if isinstance(answer, bytes):
            if answer:
                await peer.say(answer)
            return answer
        await answer(peer)
        return b""


@dataclass(frozen=True)
class InTurn(Serves):
    """Another server for each connection; the last one for all that follow."""

    servers: tuple[Serves, ...]

    async def run(self, peer: Peer, connection: int) -> None:
        await self.servers[min(connection, len(self.servers)) - 1].run(peer, connection)


# --- acts


async def close(peer: Peer) -> None:
    await peer.close()
    raise OverError


async def reset(peer: Peer) -> None:
    peer.reset()
    raise OverError


async def silence(peer: Peer) -> None:
    await peer.silence()
    raise OverError


def both(*acts: Act) -> Act:
    async def act(peer: Peer) -> None:
        for each in acts:
            await each(peer)

    return act


def then(data: bytes, *acts: Act) -> Act:
    """Say something, then do something."""

    async def say(peer: Peer) -> None:
        await peer.say(data)

    return both(say, *acts)


def hears(*acts: Act) -> Act:
    """Wait for the client's next bytes first, e.g. its ClientHello."""

    async def hear(peer: Peer) -> None:
        await peer.reader.read(1)

    return both(hear, *acts)


def raw(data: bytes, *acts: Act) -> Act:
    """Say something past TLS."""

    async def say(peer: Peer) -> None:
        await peer.say_raw(data)

    return both(say, *acts)


def drip(data: bytes, seconds: float) -> Act:
    """A byte at a time, over and over, until the client goes away."""

    async def act(peer: Peer) -> None:
        peer.shared.stuck.set()
        while True:
            for byte in data:
                await peer.say(bytes([byte]))
                await asyncio.sleep(seconds)

    return act


def in_pieces(*pieces: bytes) -> Act:
    """Each piece in a segment of its own, a short pause between."""

    async def act(peer: Peer) -> None:
        for piece in pieces:
            await peer.say(piece)
            await asyncio.sleep(0.02)

    return act


def flood(data: bytes, times: int | None = None) -> Act:
    """The same bytes again and again; until the client goes away where `times` is None."""
    block = data * max(1, 65536 // len(data))

    async def act(peer: Peer) -> None:
        written = 0
        while times is None or written < times * len(data):
            await peer.say(block)
            written += len(block)

    return act


def after_flights(context: str, flights: int, *acts: Act) -> Act:
    """The server's part of the handshake, stopped half-way."""

    async def shake(peer: Peer) -> None:
        await peer.begin_tls(context, flights=flights)

    return both(shake, *acts)


async def close_notify(peer: Peer) -> None:
    await peer.close_tls()


def listen_to(size: int) -> Act:
    """Take so many bytes in, and no more."""

    async def act(peer: Peer) -> None:
        heard = 0
        while heard < size:
            data = await peer.reader.read(65536)
            if not data:
                raise OverError
            heard += len(data)

    return act


async def stuck(peer: Peer) -> None:
    """Take nothing in any more, and stay."""
    peer.shared.stuck.set()
    await asyncio.Event().wait()
