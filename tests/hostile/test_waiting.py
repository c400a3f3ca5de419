"""Deadlines and cancelling where two waits meet."""

import asyncio

import pytest

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.stages import Stage
from myreports_gui.probe.check import check

from ..wire.running import Told, make_request, run, told_by, with_deadlines
from ..wire.scripted import Talk, polite, serve


def test_a_greeting_that_begins_late_does_not_get_the_time_twice() -> None:
    async def test() -> None:
        async def slow(talk: Talk) -> None:
            await asyncio.sleep(0.7)
            await talk.say(b"220-wait\r\n")
            await talk.silence()

        async with serve(slow) as server:
            told = await told_by(with_deadlines(make_request({587: server.port}, port=587), greeting=1.0))
            assert told.verdict.error is ErrorCode.NO_GREETING
            (step,) = (step for step in told.steps if step.stage is Stage.GREETING)
            assert step.elapsed < 1.5  # not 1.7

    run(test)


@pytest.mark.parametrize("turns", range(0, 60, 3))
def test_cancelled_at_any_turn_of_opening_nothing_stays_open(turns: int) -> None:
    """A port that neither greets nor speaks TLS at first, and both after a while; unclosed sockets fail the test."""

    async def test() -> None:
        second = asyncio.Event()

        async def late(talk: Talk) -> None:
            if talk.server.connections == 2:
                second.set()
            else:
                await talk.reader.read(1)
            await polite()(talk)

        async with serve(late) as server:
            told = Told()
            task = asyncio.create_task(check(make_request({2525: server.port}, port=2525), told.events.append))
            await second.wait()
            for _ in range(turns):
                await asyncio.sleep(0)
            task.cancel()
            await asyncio.wait((task,))
            assert task.cancelled() == (told.verdict.error is ErrorCode.CANCELLED)

    run(test)
