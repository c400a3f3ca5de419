"""The one door between worker thread and GUI: operations go in, events and results come out, on the GUI thread.

The worker thread only ever holds a job's number, never its callbacks, so no widget can be freed on the wrong thread.
Operations must not capture widgets either.
"""

import functools
import threading
from collections import deque
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from msgspec import Struct
from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:  # imported by the worker's thread: a window that only opens needs no loop
    import asyncio

T = TypeVar("T")
E = TypeVar("E")


class Done(Struct, Generic[T], frozen=True):
    """The operation returned."""

    value: T


class Failed(Struct, frozen=True):
    """The operation raised. Whoever started it knows which errors are expected."""

    error: BaseException


class Cancelled(Struct, frozen=True):
    """The operation was cancelled and has ended."""


Outcome: TypeAlias = Done[T] | Failed | Cancelled


class _Report(Struct, frozen=True):
    number: int
    final: bool
    content: object


class Job:
    """A running operation, as the GUI sees it."""

    def __init__(self, worker: "Worker", number: int) -> None:
        self._worker = worker
        self.number = number

    @property
    def running(self) -> bool:
        return self._worker.is_running(self.number)

    def cancel(self) -> None:
        """Ask it to stop; its `on_done` still comes, with `Cancelled` or whatever it ended with."""
        self._worker.cancel(self.number)


class Worker(QObject):
    """Owns a daemon thread with an asyncio loop, from the first coroutine on, and one for each blocking call.

    Daemon threads, because a hanging look-up or a keyring's unlock prompt must not hold the process open. Create it
    on the GUI thread: callbacks run there.
    """

    _reported = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._callbacks: dict[int, tuple[Callable[[Any], None], Callable[[Any], None]]] = {}
        self._calls: set[int] = set()
        self._tasks: dict[int, asyncio.Task[Any]] = {}  # touched on the loop's thread alone
        self._last_number = 0
        self._closed = False
        self._reported.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._inbox: deque[Callable[[], None]] = deque()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None

    def submit(
        self,
        operation: Callable[[Callable[[E], None]], Coroutine[Any, Any, T]],
        on_event: Callable[[E], None],
        on_done: Callable[[Outcome[T]], None],
    ) -> Job:
        """Run a coroutine on the worker's loop. `operation` is given the function that reports an event."""
        job = self._register(on_event, on_done)
        if not self._closed:
            self._on_loop(lambda: self._start(job.number, operation))
        return job

    def call(self, function: Callable[[], T], on_done: Callable[[Outcome[T]], None]) -> Job:
        """Run a blocking function (disk, keyring) on a daemon thread of its own. Cancelled, it runs on unheard."""
        job = self._register(_ignore, on_done)
        if not self._closed:
            self._calls.add(job.number)
            run = functools.partial(self._call, job.number, function)
            threading.Thread(target=run, name="blocking call", daemon=True).start()
        return job

    def is_running(self, number: int) -> bool:
        return number in self._callbacks

    def owes(self, *besides: Job | None) -> bool:
        """Whether callbacks are still to come, beside those of the jobs named."""
        return bool(self._callbacks.keys() - {job.number for job in besides if job is not None})

    def cancel(self, number: int) -> None:
        if self._closed:
            return
        if number in self._calls:
            self._report(number, Cancelled(), final=True)
        else:
            self._on_loop(lambda: self._cancel_task(number))

    def close(self, timeout: float = 2.0) -> None:
        """Cancel everything and forget it: no callback comes after this. Waits `timeout` seconds for sockets."""
        if self._closed:
            return
        self._closed = True
        self._callbacks.clear()
        self._calls.clear()
        if self._thread is not None:
            self._on_loop(self._wind_up)
            self._thread.join(timeout)

    def _on_loop(self, function: Callable[[], None]) -> None:
        """Have `function` called on the worker's thread, which begins with the first one."""
        self._inbox.append(function)
        if self._thread is None:
            self._thread = threading.Thread(target=self._run_loop, name="worker", daemon=True)
            self._thread.start()
        elif self._loop is not None:  # else it looks into its inbox when it runs
            self._loop.call_soon_threadsafe(self._take)

    def _register(self, on_event: Callable[[Any], None], on_done: Callable[[Any], None]) -> Job:
        self._last_number += 1
        if not self._closed:
            self._callbacks[self._last_number] = (on_event, on_done)
        return Job(self, self._last_number)

    def _deliver(self, report: _Report) -> None:
        find = self._callbacks.pop if report.final else self._callbacks.get
        callbacks = find(report.number, None)
        if report.final:
            self._calls.discard(report.number)
        if callbacks is not None:
            callbacks[report.final](report.content)

    # Everything below runs on another thread: a call's own, or the worker's.

    def _call(self, number: int, function: Callable[[], object]) -> None:
        outcome: Outcome[object]
        try:
            outcome = Done(function())
        except Exception as error:  # noqa: BLE001 - handed to whoever asked
            outcome = Failed(error)
        self._report(number, outcome, final=True)

    def _run_loop(self) -> None:
        import asyncio  # noqa: PLC0415 - here, where it holds nobody up

        loop = asyncio.new_event_loop()
        asyncio.set_event_loop(loop)
        loop.set_exception_handler(_report_defect)
        self._loop = loop
        loop.call_soon(self._take)
        loop.run_forever()
        loop.close()

    def _take(self) -> None:
        while self._inbox:
            self._inbox.popleft()()

    def _report(self, number: int, content: object, *, final: bool) -> None:
        if not self._closed:
            self._reported.emit(_Report(number, final, content))

    def _start(self, number: int, operation: Callable[[Callable[[Any], None]], Coroutine[Any, Any, Any]]) -> None:
        async def run() -> object:  # what `operation` raises before it is a coroutine is its outcome, too
            return await operation(lambda event: self._report(number, event, final=False))

        import asyncio  # noqa: PLC0415

        task = asyncio.get_running_loop().create_task(run())
        self._tasks[number] = task
        task.add_done_callback(lambda ended: self._finish(number, ended))

    def _finish(self, number: int, task: "asyncio.Task[Any]") -> None:
        del self._tasks[number]
        outcome: Outcome[object]
        if task.cancelled():
            outcome = Cancelled()
        elif error := task.exception():
            outcome = Failed(error)
        else:
            outcome = Done(task.result())
        self._report(number, outcome, final=True)

    def _cancel_task(self, number: int) -> None:
        if task := self._tasks.get(number):
            task.cancel()

    def _wind_up(self) -> None:
        import asyncio  # noqa: PLC0415

        loop = asyncio.get_running_loop()
        waiting = asyncio.gather(*self._tasks.values(), return_exceptions=True)
        for task in list(self._tasks.values()):
            task.cancel()
        waiting.add_done_callback(lambda _: loop.stop())


async def in_daemon_thread(function: Callable[[], T]) -> T:
    """Await a blocking function on a daemon thread. When cancelled, the thread runs on and its result is dropped."""
    import asyncio  # noqa: PLC0415

    loop = asyncio.get_running_loop()
    future: asyncio.Future[T] = loop.create_future()

    def settle(value: T | None, error: Exception | None) -> None:
        if future.done():
            return
        if error is not None:
            future.set_exception(error)
        else:
            future.set_result(value)  # type: ignore[arg-type]

    def run() -> None:
        value: T | None = None
        error: Exception | None = None
        try:
            value = function()
        except Exception as caught:  # noqa: BLE001 - handed to whoever awaits
            error = caught
        if not loop.is_closed():
            try:
                loop.call_soon_threadsafe(settle, value, error)
            except RuntimeError:
                return  # the loop was closed in between: the program is ending

    threading.Thread(target=run, name="blocking call", daemon=True).start()
    return await future


def _report_defect(_loop: "asyncio.AbstractEventLoop", context: dict[str, Any]) -> None:
    """What no task awaits ends where an exception of any thread does; asyncio would print it, passwords and all."""
    error = context.get("exception")
    if isinstance(error, BaseException):
        thread = threading.current_thread()
        threading.excepthook(threading.ExceptHookArgs((type(error), error, error.__traceback__, thread)))


def _ignore(_event: object) -> None:
    """Blocking calls report no events."""
