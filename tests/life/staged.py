"""A mail server that stands still at a stage of the conversation, for tests to act in that moment."""

import asyncio
import threading
from dataclasses import dataclass, field
from typing import Final

from tests.wire.scripted import Talk

STAGES: Final = ("greeting", "ehlo", "starttls", "tls", "ehlo again", "auth", "sender", "recipient", "reset", "quit")
_VERBS: Final = {b"AUTH": "auth", b"MAIL": "sender", b"RCPT": "recipient", b"RSET": "reset", b"QUIT": "quit"}


@dataclass
class Staged:
    """Answers all that is asked; stands still at `stage` until `release` is set, or resets there when told to `lose`.

    `begun`, `ended`: conversations.
    """

    stage: str = ""
    reached: threading.Event = field(default_factory=threading.Event)
    release: threading.Event = field(default_factory=threading.Event)
    lose: threading.Event = field(default_factory=threading.Event)
    begun: int = 0
    ended: int = 0

    def hold_at(self, stage: str) -> None:
        self.stage = stage
        for event in (self.reached, self.release, self.lose):
            event.clear()

    async def __call__(self, talk: Talk) -> None:
        self.begun += 1
        try:
            await self._talk(talk)
        finally:
            self.ended += 1

    async def _talk(self, talk: Talk) -> None:
        await self._pause("greeting", talk)
        await talk.say(b"220 mail.test ESMTP\r\n")
        while line := await talk.hear():
            verb = line[:4].upper()
            if verb == b"EHLO":
                await self._pause("ehlo again" if talk.encrypted else "ehlo", talk)
                offer = b"AUTH PLAIN" if talk.encrypted else b"STARTTLS"
                await talk.say(b"250-mail.test\r\n250-" + offer + b"\r\n250 SIZE 1000000\r\n")
            elif verb == b"STAR":
                await self._pause("starttls", talk)
                await talk.say(b"220 Go\r\n")
                await self._pause("tls", talk)
                await talk.start_tls()
            else:
                await self._pause(_VERBS[verb], talk)
                await talk.say(b"235 Yes\r\n" if verb == b"AUTH" else b"250 Ok\r\n")

    async def _pause(self, stage: str, talk: Talk) -> None:
        if stage != self.stage:
            return
        self.reached.set()
        while not self.release.is_set():
            if self.lose.is_set():
                talk.reset()
                raise ConnectionResetError
            if talk.writer.transport.is_closing() or vars(talk.reader)["_eof"]:  # at_eof() waits for what nobody reads
                raise ConnectionResetError
            await asyncio.sleep(0.002)
