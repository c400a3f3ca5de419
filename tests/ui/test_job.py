"""The door between worker and GUI: results arrive on the GUI thread, cancel works, nothing comes after close."""

import asyncio
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from myreports_gui.ui.job import Cancelled, Done, Failed, Outcome, Worker


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.close()


def test_events_and_result_arrive_on_the_gui_thread(qtbot: QtBot, worker: Worker) -> None:
    seen: list[tuple[object, threading.Thread]] = []

    async def operation(emit: Callable[[int], None]) -> str:
        emit(1)
        await asyncio.sleep(0)
        emit(2)
        assert threading.current_thread() is not threading.main_thread()
        return "end"

    def note(event: object) -> None:
        seen.append((event, threading.current_thread()))

    job = worker.submit(operation, note, note)
    qtbot.waitUntil(lambda: len(seen) == 3)
    assert [event for event, _ in seen] == [1, 2, Done("end")]
    assert {thread for _, thread in seen} == {threading.main_thread()}
    assert not job.running


def test_an_error_is_delivered_not_lost(qtbot: QtBot, worker: Worker) -> None:
    outcomes: list[Outcome[None]] = []

    def fails() -> None:
        raise OSError("disk full")

    worker.call(fails, outcomes.append)
    qtbot.waitUntil(lambda: bool(outcomes))
    outcome = outcomes[0]
    assert isinstance(outcome, Failed)
    assert str(outcome.error) == "disk full"


def test_cancel_answers_while_a_blocking_call_hangs(qtbot: QtBot, worker: Worker) -> None:
    outcomes: list[Outcome[bool]] = []
    hanging = threading.Event()
    job = worker.call(hanging.wait, outcomes.append)
    job.cancel()
    qtbot.waitUntil(lambda: bool(outcomes))
    assert outcomes == [Cancelled()]
    hanging.set()


def test_nothing_is_delivered_after_close(qtbot: QtBot) -> None:
    worker = Worker()
    outcomes: list[Outcome[bool]] = []
    hanging = threading.Event()
    worker.call(hanging.wait, outcomes.append)
    worker.close()
    hanging.set()
    with qtbot.waitCallback(timeout=1000) as called:
        QTimer.singleShot(0, called)
    assert outcomes == []
    assert worker._thread is None  # a blocking call needs no loop


def test_submitting_after_close_does_nothing(qtbot: QtBot) -> None:
    worker = Worker()
    worker.close()
    assert not worker.call(lambda: 1, print).running
