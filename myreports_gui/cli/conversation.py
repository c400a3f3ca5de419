"""A conversation on an event loop of its own that Ctrl-C, SIGTERM and a gone reader cancel."""

import asyncio
import signal
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import TypeVar

from .interrupted import InterruptedTestError
from .output import Output

T = TypeVar("T")


def converse(start: Callable[[], Coroutine[None, None, T]], output: Output) -> T:
    """Run to the end; raises InterruptedTestError where it was cancelled."""
    defects: list[Exception] = []

    def note(_loop: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
        """What no task awaits; asyncio would print it, and it may quote a password. The network's faults are told."""
        error = context.get("exception")
        if isinstance(error, Exception) and not isinstance(error, OSError):
            defects.append(error)

    async def guarded() -> T:
        asyncio.get_running_loop().set_exception_handler(note)
        task = asyncio.current_task()
        if task is not None:
            output.on_failure = task.cancel
            # Windows has no such handlers, and only the main thread may set them; SIGINT is asyncio's own business.
            with suppress(NotImplementedError, RuntimeError, ValueError):
                asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
        return await start()

    try:
        result = asyncio.run(guarded())
    except (asyncio.CancelledError, KeyboardInterrupt):
        raise InterruptedTestError from None
    finally:
        output.on_failure = None
    if defects:
        raise defects[0]
    return result
