"""What a technician is told about each kind of hostile server, and what each kind may not do."""

import asyncio
import contextlib
import gc
import ssl
import tracemalloc
from pathlib import Path

import pytest

from myreports_gui.model.errors import ErrorCode, exit_code
from myreports_gui.model.stages import Status

from ..wire.running import Told, run
from .contexts import make_contexts
from .kind import Kind
from .kinds import all_kinds
from .secrecy import forms, leaks
from .trying import Tried, cancel_kind, try_kind

KINDS = all_kinds()
SIDE_BY_SIDE = 12
"""Kinds tried at a time: most of them wait, but two slow cores must not let a handshake wait for its turn."""

LEFT_OPEN: list[int] = []
"""Sockets after all kinds less those before."""

Trust = tuple[str, dict[str, ssl.SSLContext]]


def named(kind: Kind) -> str:
    return kind.name


@pytest.fixture(scope="module")
def trust() -> Trust:
    return make_contexts()


def open_sockets() -> int:
    """Only sockets: the trust store is read in a thread, which may have its file open just now."""
    found = 0
    for each in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(FileNotFoundError):
            found += str(each.readlink()).startswith("socket:")
    return found


async def left_open(before: int) -> int:
    """How many more are open than `before`. The servers' own transports are given some turns to close."""
    for _ in range(100):
        if open_sockets() <= before:
            return 0
        await asyncio.sleep(0)
    return open_sockets() - before


@pytest.fixture(scope="module")
def tried(trust: Trust) -> dict[str, Tried | BaseException]:
    """Every kind once, many at a time. An exception that escaped is kept for the kind that let it out."""
    found: list[Tried | BaseException] = []
    unheard: list[object] = []

    async def all_of_them() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: unheard.append(context))
        turn = asyncio.Semaphore(SIDE_BY_SIDE)

        async def one(kind: Kind) -> Tried:
            async with turn:
                return await try_kind(kind, *trust)

        before = open_sockets()
        found.extend(await asyncio.gather(*(one(kind) for kind in KINDS), return_exceptions=True))
        LEFT_OPEN.append(await left_open(before))

    run(all_of_them)
    assert not unheard
    return dict(zip((kind.name for kind in KINDS), found, strict=True))


def test_there_are_enough_kinds_and_no_two_of_a_name() -> None:
    assert len({kind.name for kind in KINDS}) == len(KINDS) >= 60


@pytest.mark.parametrize("kind", KINDS, ids=named)
def test_the_technician_is_told_what_is_wrong(kind: Kind, tried: dict[str, Tried | BaseException]) -> None:
    seen = tried[kind.name]
    if isinstance(seen, BaseException):
        raise seen
    told = seen.told
    assert seen.step is not None, told.outcome()
    for line in kind.also:
        assert line in told.outcome()
    verdict = told.verdict
    assert exit_code(verdict.failed_stage, verdict.error) is kind.exit_code, told.outcome()
    assert verdict.ok == (kind.exit_code == 0)
    if kind.status is Status.FAILED:
        assert (verdict.failed_stage, verdict.error) == (kind.stage, kind.whole or kind.error), told.outcome()
    failures = [step for step in told.steps if step.status is Status.FAILED]
    assert len(failures) == (0 if verdict.ok else 1), told.outcome()
    # No deadline ends a kind that has none; one that has may not take it many times over.
    assert seen.seconds < 10 * sum(kind.deadlines.values()) if kind.deadlines else seen.seconds < 20
    assert seen.logins <= 1
    if not kind.cleartext:
        assert not [line for line in seen.clear if line.upper().startswith(b"AUTH")]
    assert not leaks(told.events, forms().values())


@pytest.fixture(scope="module")
def cancelled(trust: Trust) -> dict[str, Told | BaseException]:
    found: list[Told | BaseException] = []

    async def all_of_them() -> None:
        turn = asyncio.Semaphore(SIDE_BY_SIDE)

        async def one(kind: Kind) -> Told:
            async with turn:
                return await asyncio.wait_for(cancel_kind(kind, *trust), 30)

        found.extend(await asyncio.gather(*(one(kind) for kind in KINDS), return_exceptions=True))

    run(all_of_them)
    return dict(zip((kind.name for kind in KINDS), found, strict=True))


@pytest.mark.parametrize("kind", KINDS, ids=named)
def test_cancel_is_answered_at_once(kind: Kind, cancelled: dict[str, Told | BaseException]) -> None:
    told = cancelled[kind.name]
    if isinstance(told, BaseException):
        raise told
    verdict = told.verdict
    if kind.deadlines:  # it would never have ended by itself
        assert verdict.error is ErrorCode.CANCELLED, told.outcome()
        assert verdict.failed_stage is kind.stage
    failures = [step for step in told.steps if step.status is Status.FAILED]
    assert len(failures) <= 1, told.outcome()
    assert not leaks(told.events, forms().values())


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.floods], ids=named)
def test_a_flood_does_not_fill_the_memory(kind: Kind, trust: Trust) -> None:
    async def test() -> None:
        gc.collect()
        tracemalloc.start()
        try:
            seen = await try_kind(kind, *trust)
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        assert seen.step is not None
        assert peak < 32 * 1024 * 1024

    run(test)


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="counts sockets as Linux shows them")
def test_nothing_stays_open(trust: Trust) -> None:
    """As many open sockets after each kind as before it."""
    stays: dict[str, int] = {}

    async def test() -> None:
        for kind in KINDS[::8]:
            if kind.deadlines or kind.floods:
                continue
            before = open_sockets()
            await try_kind(kind, *trust)
            if more := await left_open(before):
                stays[kind.name] = more

    run(test)
    assert not stays


def test_nothing_stays_open_after_all_kinds(tried: dict[str, Tried | BaseException]) -> None:
    assert len(tried) == len(KINDS)
    assert LEFT_OPEN == [0]
