"""Servers on loopback that do one thing wrong each."""

import asyncio
import contextlib
import ssl
import struct
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, field
from socket import SHUT_RDWR, SO_LINGER, SOL_SOCKET, create_server
from threading import Thread

Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


async def close(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.close()


async def reset(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    sock = writer.get_extra_info("socket")
    sock.setsockopt(SOL_SOCKET, SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


async def silence(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
    while await reader.read(1024):
        pass


def say(text: bytes, then: Serve = silence) -> Serve:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(text)
        await writer.drain()
        await then(reader, writer)

    return serve


@dataclass
class Mail:
    """A mail server that answers by verb; a function takes the connection over instead. `tls`: what STARTTLS begins."""

    greeting: bytes = b"220 mail.acme.example ESMTP\r\n"
    offers: Sequence[str] = ("STARTTLS", "AUTH PLAIN LOGIN")
    offers_tls: Sequence[str] = ("AUTH PLAIN LOGIN",)
    tls: ssl.SSLContext | None = None
    answers: dict[str, bytes | Serve] = field(default_factory=dict)

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(self.greeting)
        secure = False
        while line := await reader.readline():
            verb = line.split()[0].decode().upper() if line.split() else ""
            answer = self.answers.get(verb)
            if callable(answer):
                await answer(reader, writer)
                return
            if answer is not None:
                writer.write(answer)
            elif verb in ("EHLO", "HELO"):
                lines = ["mail.acme.example", *(self.offers_tls if secure else self.offers)]
                writer.writelines(f"250{'-' if each is not lines[-1] else ' '}{each}\r\n".encode() for each in lines)
            elif verb == "STARTTLS" and self.tls is not None:
                writer.write(b"220 Go\r\n")
                await writer.start_tls(self.tls)
                secure = True
            else:
                writer.write({"AUTH": b"235 2.7.0 Ok\r\n", "QUIT": b"221 Bye\r\n"}.get(verb, b"250 Ok\r\n"))
            await writer.drain()


def starttls(then: Serve) -> Mail:
    return Mail(answers={"STARTTLS": say(b"220 Go\r\n", then)})


@contextlib.contextmanager
def blocking_server(context: ssl.SSLContext) -> Iterator[int]:
    """TLS from the first byte. asyncio's server drops the alert of a failed handshake; a blocking one sends it."""
    listener = create_server(("127.0.0.1", 0))

    def serve() -> None:
        with contextlib.suppress(OSError):
            while True:
                accepted, _ = listener.accept()
                with accepted, contextlib.suppress(OSError), context.wrap_socket(accepted, server_side=True) as tls:
                    tls.sendall(b"220 mail.acme.example ESMTP\r\n")

    thread = Thread(target=serve)
    thread.start()
    try:
        yield int(listener.getsockname()[1])
    finally:
        listener.shutdown(SHUT_RDWR)
        listener.close()
        thread.join()
