"""Mail servers on loopback that run beside a test, in a thread of their own."""

import asyncio
import base64
import hashlib
import hmac
import html
import json
import ssl
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import quote, quote_plus

from tests.wire.scripted import Script, Scripted, Talk, serve

from .search import CHALLENGE


@contextmanager
def serving(script: Script, *, tls: ssl.SSLContext | None = None) -> Iterator[Scripted]:
    """Plays `script` for each connection until the block ends."""
    started: Future[tuple[asyncio.AbstractEventLoop, asyncio.Event, Scripted]] = Future()

    async def live() -> None:
        stop = asyncio.Event()
        async with serve(script, tls=tls) as server:
            started.set_result((asyncio.get_running_loop(), stop, server))
            await stop.wait()

    thread = threading.Thread(target=lambda: asyncio.run(live()), name="mail server of the test", daemon=True)
    thread.start()
    loop, stop, server = started.result(20)
    try:
        yield server
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join(20)
        assert not thread.is_alive()


@dataclass
class Gate:
    """Holds a conversation at a stage until the test has looked: `reached` is set there, `release` lets it go on."""

    reached: threading.Event = field(default_factory=threading.Event)
    release: threading.Event = field(default_factory=threading.Event)

    async def hold(self) -> None:
        self.reached.set()
        await asyncio.to_thread(self.release.wait, 60)


@dataclass
class Echo:
    """Tells everybody the password that it was told: in the replies of a login and from then on in every reply.

    `logins`: whether each login came with the right password. `mails`: the messages it took.
    """

    user: str
    password: str
    mechanism: str = "PLAIN"
    starttls: bool = True
    refuses: bool = False
    gate: Gate | None = None
    logins: list[bool] = field(default_factory=list)
    mails: list[bytes] = field(default_factory=list)

    async def __call__(self, talk: Talk) -> None:
        await talk.say(self._reply(220, "mail.test ESMTP"))
        while line := await talk.hear():
            verb = line.split()[0].upper()
            match verb:
                case b"EHLO":
                    await talk.say(self._capabilities(encrypted=talk.encrypted))
                case b"STARTTLS":
                    await talk.say(b"220 Go\r\n")
                    await talk.start_tls()
                case b"AUTH":
                    self.logins.append(await self._login(talk, line))
                    if self.gate is not None:
                        await self.gate.hold()
                    refused = self.refuses or not self.logins[-1]
                    await talk.say(self._reply(535 if refused else 235, "5.7.8 No" if refused else "2.7.0 Yes"))
                case b"DATA":
                    await talk.say(self._reply(354, "Go on"))
                    self.mails.append(await _message(talk))
                    await talk.say(self._reply(250, "2.0.0 Queued"))
                case b"QUIT":
                    await talk.say(self._reply(221, "2.0.0 Bye"))
                    return
                case _:
                    await talk.say(self._reply(250, "2.1.0 Ok"))

    def _capabilities(self, *, encrypted: bool) -> bytes:
        lines = ["mail.test", "8BITMIME"]
        lines.append(f"AUTH {self.mechanism}" if encrypted or not self.starttls else "STARTTLS")
        return "".join(f"250-{line}\r\n" for line in lines).encode() + b"250 SIZE 10000000\r\n"

    async def _login(self, talk: Talk, line: bytes) -> bool:
        _, mechanism, *rest = line.split()
        assert mechanism.decode() == self.mechanism
        if mechanism == b"PLAIN":
            return base64.b64decode(rest[0]) == f"\0{self.user}\0{self.password}".encode()
        if mechanism == b"LOGIN":
            if not rest:
                await talk.say(b"334 VXNlcm5hbWU6\r\n")
                await talk.hear()
            await talk.say(b"334 UGFzc3dvcmQ6\r\n")
            return base64.b64decode(await talk.hear()) == self.password.encode()
        await talk.say(b"334 " + base64.b64encode(CHALLENGE) + b"\r\n")
        digest = hmac.new(self.password.encode(), CHALLENGE, hashlib.md5).hexdigest()
        return base64.b64decode(await talk.hear()) == f"{self.user} {digest}".encode()

    def _reply(self, code: int, text: str) -> bytes:
        said = self._echoes() if self.logins else []
        return b"".join(b"%d-%b\r\n" % (code, each) for each in said) + f"{code} {text}\r\n".encode()

    def _echoes(self) -> list[bytes]:
        """The forms that a careless or hostile server would use."""
        raw = self.password.encode()
        digest = hmac.new(raw, CHALLENGE, hashlib.md5).hexdigest()
        plain = f"\0{self.user}\0{self.password}".encode()
        texts = [
            f"5.7.8 user {self.user} password {self.password} rejected",
            f"AUTH PLAIN {base64.b64encode(plain).decode()}",
            f"got {base64.b64encode(raw).decode()}, unpadded {base64.b64encode(raw).decode().rstrip('=')}",
            f"hex {raw.hex()} {raw.hex().upper()}",
            f"https://help.test/?p={quote(raw, safe='')}&q={quote_plus(raw)}#{quote(raw)}",
            json.dumps({"password": self.password}),
            json.dumps({"password": self.password}, ensure_ascii=False),
            f"<b>{html.escape(self.password)}</b>",
        ]
        if self.mechanism == "CRAM-MD5":  # whoever has not seen the challenge cannot know what belongs to it
            texts.append(f"cram {digest} {base64.b64encode(f'{self.user} {digest}'.encode()).decode()}")
        return [text.encode() for text in texts] + [self.password.encode("latin-1")]


async def _message(talk: Talk) -> bytes:
    lines: list[bytes] = []
    while (line := await talk.reader.readline()).rstrip(b"\r\n") != b".":
        lines.append(line.removeprefix(b".") if line.startswith(b"..") else line)
    return b"".join(lines)
