"""Runs a test or a sending against one kind of hostile server and keeps what can be seen of it."""

import asyncio
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from msgspec.structs import replace

from myreports_gui.model.events import Event, Step
from myreports_gui.model.secret import Secret
from myreports_gui.model.settings import Deadlines, TestAids
from myreports_gui.probe.check import check
from myreports_gui.probe.delivery import send
from myreports_gui.probe.request import CheckRequest, Consent

from ..wire.running import HOST, USER, Told, make_request
from .kind import Kind
from .peer import Overheard, serving
from .secrecy import PASSWORD

LONG = Deadlines(dns=20, connect=20, greeting=20, command=20, tls=20, auth=20, final_dot=20, test=60)
"""Seconds. No kind but those that name a deadline may come near them."""

NEVER = Deadlines(*[], **dict.fromkeys(Deadlines.__struct_fields__, 1e6))

MESSAGE = b"Message-ID: <1@acme.example>\r\nSubject: a report\r\n\r\n" + b"A line of the report.\r\n" * 4000


@dataclass
class Tried:
    kind: Kind
    told: Told
    seconds: float
    logins: int
    clear: list[bytes]

    @property
    def step(self) -> Step | None:
        """The step that the kind's row is about."""
        kind = self.kind
        wanted = (kind.stage, kind.status, kind.error)
        return next((s for s in self.told.steps if (s.stage, s.status, s.error) == wanted), None)


def request_for(kind: Kind, real_port: int, ca_pem: str, deadlines: Deadlines) -> CheckRequest:
    aids = TestAids(deadlines=deadlines)
    user = USER if kind.user else ""
    request = make_request({kind.port: real_port}, ca_pem=ca_pem, user=user, port=kind.port, ssl=kind.ssl, aids=aids)
    consent = Consent(cleartext=frozenset({(HOST, kind.port)}) if kind.cleartext else frozenset())
    return replace(request, password=Secret(PASSWORD) if kind.user else None, consent=consent)


async def run_one(kind: Kind, request: CheckRequest, emit: Callable[[Event], None]) -> None:
    if kind.send or kind.large:
        message = MESSAGE * 270 if kind.large else MESSAGE
        await send(request, ["boss@elsewhere.example"], lambda _: message, emit)
    else:
        await check(request, emit)


async def try_kind(kind: Kind, ca_pem: str, contexts: Mapping[str, ssl.SSLContext]) -> Tried:
    told, shared = Told(), Overheard(contexts)
    loop = asyncio.get_running_loop()
    async with serving(kind.server, shared) as server:
        request = request_for(kind, server.port, ca_pem, replace(LONG, **kind.deadlines))
        began = loop.time()
        await run_one(kind, request, told.events.append)
        seconds = loop.time() - began
    return Tried(kind, told, seconds, server.logins, shared.clear)


async def cancel_kind(kind: Kind, ca_pem: str, contexts: Mapping[str, ssl.SSLContext]) -> Told:
    """Cancelled at the first event of the kind's stage or, where the server falls silent on purpose, only then.

    No deadline can end it: whatever returns has answered the cancelling, or had ended by itself before.
    """
    told, shared, begun = Told(), Overheard(contexts), asyncio.Event()

    def emit(event: Event) -> None:
        told.events.append(event)
        if getattr(event, "stage", None) is kind.stage:
            begun.set()
            if not kind.deadlines:
                task.cancel()

    async def cancel_when_stuck() -> None:
        await begun.wait()
        await shared.stuck.wait()
        task.cancel()

    async with serving(kind.server, shared) as server:
        request = request_for(kind, server.port, ca_pem, NEVER)
        task = asyncio.create_task(run_one(kind, request, emit))
        canceller = asyncio.create_task(cancel_when_stuck())
        await asyncio.wait((task,))
        canceller.cancel()
        await asyncio.gather(canceller, return_exceptions=True)
        if not task.cancelled():
            task.result()
    return told
