"""Runs a test against loopback servers and keeps what it told."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from msgspec.structs import replace

from myreports_gui.model.events import Event, Step, TranscriptLine, Verdict
from myreports_gui.model.plan import Plan, plan_after
from myreports_gui.model.secret import Secret
from myreports_gui.model.settings import ForwardingForm, Retained, SetupForm, SystemState, TestAids
from myreports_gui.model.synchronization import as_if_saved
from myreports_gui.probe.check import check
from myreports_gui.probe.request import CheckRequest, Route

PASSWORD = "Grüße-2026 ß"
USER = "reports@acme.example"
HOST = "mail.acme.example"


@dataclass
class Told:
    """Everything a test emitted."""

    events: list[Event] = field(default_factory=list)

    @property
    def steps(self) -> list[Step]:
        return [e for e in self.events if isinstance(e, Step)]

    @property
    def verdict(self) -> Verdict:
        (verdict,) = (e for e in self.events if isinstance(e, Verdict))
        return verdict

    @property
    def transcript(self) -> str:
        return "\n".join(f"{e.prefix} {e.text}" for e in self.events if isinstance(e, TranscriptLine))

    def outcome(self) -> list[str]:
        """One short text a step, the ones before the connection left out."""
        early = ("settings", "synchronize", "resolve")
        return [
            " ".join(
                str(part) for part in (s.stage, s.port if s.stage == "connect" else "", s.status, s.error or "") if part
            )
            for s in self.steps
            if s.stage not in early
        ]


def make_plan(*, user: str = USER, port: int | None = None, ssl: bool = False, aids: TestAids | None = None) -> Plan:
    """Own values, with a retained port and SSL flag from an earlier synchronization."""
    setup = SetupForm(host=HOST, user=user, has_password=bool(user), from_address=USER)
    state = SystemState(retained=Retained(port=port, ssl=ssl))
    return plan_after(as_if_saved(state, setup, ForwardingForm()), aids or TestAids())


def make_request(
    ports: dict[int, int],
    *,
    ca_pem: str = "",
    user: str = USER,
    port: int | None = None,
    ssl: bool = False,
    aids: TestAids | None = None,
    addresses: tuple[str, ...] = ("127.0.0.1",),
) -> CheckRequest:
    """`ports`: where the plan's ports really are."""
    return CheckRequest(
        plan=make_plan(user=user, port=port, ssl=ssl, aids=aids),
        password=Secret(PASSWORD) if user else None,
        aids=aids or TestAids(),
        route=Route(host=HOST, addresses=addresses, ports=ports, ca_pem=ca_pem),
    )


def with_deadlines(request: CheckRequest, **seconds: float) -> CheckRequest:
    return replace(request, aids=replace(request.aids, deadlines=replace(request.aids.deadlines, **seconds)))


async def told_by(request: CheckRequest) -> Told:
    told = Told()
    await check(request, told.events.append)
    return told


def run(test: Callable[[], Awaitable[None]]) -> None:
    """Run an async test; nothing may be left behind on the loop."""

    async def whole() -> None:
        async with asyncio.timeout(60):
            await test()
        left = [t for t in asyncio.all_tasks() if t is not asyncio.current_task()]
        assert not left, left

    asyncio.run(whole())
