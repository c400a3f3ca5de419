"""The headless commands with a defect in the middle: `python -m tests.life.broken_command WHERE ARGUMENT…`."""

import asyncio
import gc
import sys
from collections.abc import Callable

from myreports_gui import __main__
from myreports_gui.cli import commands
from myreports_gui.model.events import Event, Verdict
from myreports_gui.probe import check as check_module
from myreports_gui.probe.check import check
from myreports_gui.probe.request import CheckRequest
from myreports_gui.probe.trust import TrustStores

from .search import TWO


def fail(*_: object, **__: object) -> None:
    raise ValueError(TWO)


async def forget(request: CheckRequest, emit: Callable[[Event], None], stores: TrustStores) -> Verdict:
    """A test that goes well beside a task that nobody awaits."""
    asyncio.get_running_loop().create_task(failing())
    verdict = await check(request, emit, stores)
    gc.collect()
    return verdict


async def failing() -> None:
    fail()


if __name__ == "__main__":
    if sys.argv.pop(1) == "command":
        commands.__dict__["check_request"] = fail
    else:
        check_module.__dict__["check"] = forget
    sys.exit(__main__.main())
