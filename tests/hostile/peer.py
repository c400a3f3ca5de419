"""The server's side of one connection, with TLS done by hand: a hostile server must be able to stop anywhere in it."""

import asyncio
import ssl
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from ..wire.scripted import Scripted, Talk, serve


class OverError(Exception):
    """This connection has served its purpose."""


@dataclass
class _Layer:
    tls: ssl.SSLObject
    incoming: ssl.MemoryBIO
    outgoing: ssl.MemoryBIO


@dataclass(frozen=True)
class Overheard:
    """What the servers of one test share. `stuck`: one has fallen silent on purpose. `clear`: lines heard in clear."""

    contexts: Mapping[str, ssl.SSLContext]
    stuck: asyncio.Event = field(default_factory=asyncio.Event)
    clear: list[bytes] = field(default_factory=list)


class Peer(Talk):
    def __init__(self, talk: Talk, shared: Overheard) -> None:
        super().__init__(talk.reader, talk.writer, talk.server)
        self.shared = shared
        self._layer: _Layer | None = None
        self._read = b""

    async def say(self, data: bytes) -> None:
        if self._layer is None:
            await super().say(data)
            return
        self._layer.tls.write(data)
        await super().say(self._layer.outgoing.read())

    async def say_raw(self, data: bytes) -> None:
        """Past TLS."""
        await super().say(data)

    async def hear(self) -> bytes:
        """A line without its end. Raises OverError at the end of the stream."""
        while b"\n" not in self._read:
            data = await self._some()
            if not data:
                raise OverError
            self._read += data
        line, _, self._read = self._read.partition(b"\n")
        line = line.rstrip(b"\r")
        self.server.heard.append(line)
        if not self.encrypted:
            self.shared.clear.append(line)
        return line

    async def silence(self) -> None:
        self.shared.stuck.set()
        while await self.reader.read(65536):
            pass

    async def begin_tls(self, name: str, *, flights: int | None = None) -> bool:
        """The handshake; an alert goes out where it fails. `flights`: stop after having written that many times."""
        context = self.shared.contexts[name]
        incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        layer = _Layer(context.wrap_bio(incoming, outgoing, server_side=True), incoming, outgoing)
        while True:
            try:
                layer.tls.do_handshake()
            except ssl.SSLWantReadError:
                if outgoing.pending:
                    await super().say(outgoing.read())
                    flights = None if flights is None else flights - 1
                if flights == 0:
                    return False
                data = await self.reader.read(65536)
                if not data:
                    raise OverError from None
                incoming.write(data)
            except ssl.SSLError:
                await super().say(outgoing.read())
                await self.close()
                raise OverError from None
            else:
                await super().say(outgoing.read())
                self._layer, self.encrypted = layer, True
                return True

    async def close_tls(self) -> None:
        """close_notify, and nothing more."""
        assert self._layer is not None
        try:
            self._layer.tls.unwrap()
        except ssl.SSLWantReadError:
            await super().say(self._layer.outgoing.read())

    async def _some(self) -> bytes:
        layer = self._layer
        if layer is None:
            return await self.reader.read(65536)
        while True:
            try:
                return layer.tls.read(65536)
            except ssl.SSLWantReadError:
                if layer.outgoing.pending:
                    await super().say(layer.outgoing.read())
                data = await self.reader.read(65536)
                if not data:
                    return b""
                layer.incoming.write(data)
            except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
                return b""


@asynccontextmanager
async def serving(server: "Serves", shared: Overheard) -> AsyncIterator[Scripted]:
    """`server` behind a port of its own on loopback."""

    async def script(talk: Talk) -> None:
        try:
            await server.run(Peer(talk, shared), talk.server.connections)
        except OverError:
            return

    async with serve(script) as scripted:
        yield scripted


class Serves(ABC):
    """What a hostile server does; `connection` counts from 1."""

    @abstractmethod
    async def run(self, peer: Peer, connection: int) -> None: ...
