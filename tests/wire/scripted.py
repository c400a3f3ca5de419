"""A mail server on loopback that says what a test wants it to say, over real sockets and real TLS."""

import asyncio
import contextlib
import socket
import ssl
import struct
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass, field


class Talk:
    """The server's side of one connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, server: "Scripted") -> None:
        self.reader, self.writer, self.server = reader, writer, server
        self.encrypted = False

    async def say(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    async def hear(self) -> bytes:
        """A line without its end; empty at the end of the stream."""
        line = (await self.reader.readline()).rstrip(b"\r\n")
        if line:
            self.server.heard.append(line)
        return line

    async def start_tls(self) -> None:
        assert self.server.tls is not None
        await self.writer.start_tls(self.server.tls)
        self.encrypted = True

    async def silence(self) -> None:
        """Says nothing until the client goes away."""
        while await self.reader.read(65536):
            pass

    def reset(self) -> None:
        """Close with RST."""
        sock: socket.socket = self.writer.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()

    async def close(self) -> None:
        self.writer.close()
        with contextlib.suppress(OSError):
            await self.writer.wait_closed()


Script = Callable[[Talk], Awaitable[None]]


@dataclass
class Scripted:
    """A running server. `heard`: every line clients sent; `connections`: how many there were."""

    port: int
    tls: ssl.SSLContext | None
    heard: list[bytes] = field(default_factory=list)
    connections: int = 0

    @property
    def logins(self) -> int:
        return sum(line.upper().startswith(b"AUTH") for line in self.heard)


@contextlib.asynccontextmanager
async def serve(
    script: Script, *, tls: ssl.SSLContext | None = None, implicit: bool = False, host: str = "127.0.0.1"
) -> AsyncIterator[Scripted]:
    """Run `script` for each connection. `implicit`: TLS from the first byte. No task outlives the block."""
    listening = socket.create_server((host, 0), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    server = Scripted(listening.getsockname()[1], tls)
    tasks: set[asyncio.Task[None]] = set()

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        server.connections += 1
        talk = Talk(reader, writer, server)
        try:
            if implicit:
                await talk.start_tls()
            await script(talk)
        except (OSError, ssl.SSLError, asyncio.IncompleteReadError, asyncio.CancelledError, ValueError):
            pass  # the client has gone, as it may; ValueError: a line beyond the reader's limit
        finally:
            tasks.discard(task)
            writer.transport.abort()

    running = await asyncio.start_server(handle, sock=listening)
    try:
        yield server
    finally:
        running.close()
        for task in list(tasks):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


DEFAULT_REPLIES: Mapping[bytes, bytes] = {
    b"MAIL": b"250 2.1.0 Ok\r\n",
    b"RCPT": b"250 2.1.5 Ok\r\n",
    b"RSET": b"250 2.0.0 Ok\r\n",
    b"DATA": b"354 Go\r\n",
    b"QUIT": b"221 2.0.0 Bye\r\n",
    b"AUTH": b"235 2.7.0 Authenticated\r\n",
}


def polite(
    *,
    greeting: bytes = b"220 mail.test ESMTP\r\n",
    ehlo: bytes = b"250-mail.test\r\n250-STARTTLS\r\n250 SIZE 1000000\r\n",
    ehlo_tls: bytes = b"250-mail.test\r\n250-AUTH PLAIN LOGIN\r\n250-8BITMIME\r\n250 SIZE 1000000\r\n",
    starttls: bytes = b"220 2.0.0 Go\r\n",
    replies: Mapping[bytes, bytes] | None = None,
    dot: bytes = b"250 2.0.0 queued as 1\r\n",
) -> Script:
    """A server that answers as usual, but for what is named. `replies`: verb → reply."""
    answers = {**DEFAULT_REPLIES, **(replies or {})}

    async def script(talk: Talk) -> None:
        await talk.say(greeting)
        while line := await talk.hear():
            verb = line[:4].upper()
            if verb == b"EHLO":
                await talk.say(ehlo_tls if talk.encrypted else ehlo)
            elif line.upper() == b"STARTTLS":
                await talk.say(starttls)
                if not starttls.startswith(b"220"):
                    continue
                await talk.start_tls()
            else:
                reply = answers.get(verb, b"500 5.5.1 what?\r\n")
                await talk.say(reply)
                if verb == b"DATA" and reply.startswith(b"354"):
                    while (await talk.reader.readline()).rstrip(b"\r\n") != b".":
                        pass
                    await talk.say(dot)
                if verb == b"QUIT":
                    return

    return script
