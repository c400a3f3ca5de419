"""The embedded practice mail server: start it, switch its scenario, read its inbox, stop it."""

import asyncio
import logging
import socket
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from types import MappingProxyType
from typing import Any, Final

from msgspec import Struct

from myreports_gui.model.secret import Secret

from .certificates import Authority
from .counters import Counters, Counts
from .errors import PracticeError, PracticeErrorCode
from .inbox import CaughtMessage, Inbox
from .listener import Doors
from .mailhost import HOST, PASSWORD, RECIPIENT, SENDER, USER, MailHost
from .ports import LOOPBACK, claim, rebind
from .scenarios import LOGICAL_PORTS, Scenario, spec_of
from .session import Wait

__all__ = [
    "CaughtMessage",
    "Counts",
    "Inbox",
    "PracticeAccess",
    "PracticeError",
    "PracticeErrorCode",
    "PracticeServer",
    "Scenario",
]

_AIOSMTPD_LOGGER: Final = "mail.log"

_log = logging.getLogger(__name__)


class PracticeAccess(Struct, frozen=True, kw_only=True):
    """How to reach a running practice server: `host` is really at `address`, its `ports` at others."""

    host: str
    address: str
    ports: Mapping[int, int]
    ca_pem: str
    user: str
    password: Secret
    sender: str
    recipient: str


class PracticeServer:
    """Plays one scenario at a time on loopback, in a daemon thread with a loop of its own.

    Its CA, inbox and counters live as long as this object; its ports from `start` to `stop`. Methods block for some
    milliseconds (half a second to silence all ports) and may be called from any thread but the server's own.
    `wait` and `clock` stand in for asyncio.sleep and time.monotonic where a test holds the time.
    """

    def __init__(
        self,
        scenario: Scenario = Scenario.ALL_GOOD,
        *,
        wait: Wait = asyncio.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.inbox = Inbox()
        self._scenario = scenario
        self._wait = wait
        self._clock = clock
        self._counters = Counters()
        self._authority = Authority(HOST)
        self._guard = threading.Lock()
        self._running: _Running | None = None

    @property
    def scenario(self) -> Scenario:
        return self._scenario

    @property
    def running(self) -> bool:
        return self._running is not None

    def counts(self) -> Counts:
        return self._counters.snapshot()

    def start(self) -> PracticeAccess:
        """Claim free ports and play. Raises PracticeError; nothing is left open then."""
        with self._guard:
            if self._running is not None:
                raise PracticeError(PracticeErrorCode.ALREADY_RUNNING)
            logging.getLogger(_AIOSMTPD_LOGGER).setLevel(logging.CRITICAL + 1)  # it logs what clients send, logins too
            sockets = claim(LOGICAL_PORTS)
            ports = MappingProxyType({logical: sock.getsockname()[1] for logical, sock in sockets.items()})
            try:
                running = _Running(ports)
            except Exception as error:
                _close(sockets)
                raise PracticeError(PracticeErrorCode.FAILED, str(error)) from error
            self._play(running, self._scenario, sockets)
            self._running = running
            return self._access(ports)

    def switch(self, scenario: Scenario) -> PracticeAccess:
        """Play another scenario on the same ports; open connections end, greylisting forgets.

        Raises PracticeError; the server is stopped then (it was not running, or somebody took a port meanwhile).
        """
        with self._guard:
            running = self._running
            if running is None:
                raise PracticeError(PracticeErrorCode.NOT_RUNNING)
            self._running = None
            self._play(running, scenario, {})
            self._scenario = scenario
            self._running = running
            return self._access(running.ports)

    def stop(self) -> None:
        """End everything: no thread, socket or task is left. Stopping a stopped server does nothing."""
        with self._guard:
            if self._running is not None:
                self._running.stop()
                self._running = None

    def _play(self, running: "_Running", scenario: Scenario, sockets: dict[int, socket.socket]) -> None:
        try:
            host = MailHost(spec_of(scenario), self.inbox, self._counters, self._clock)
            running.play(Doors(host, self._authority, self._wait), sockets)
        except Exception as error:
            _close(sockets)
            running.stop()
            if isinstance(error, PracticeError):
                raise
            raise PracticeError(PracticeErrorCode.FAILED, str(error)) from error

    def _access(self, ports: Mapping[int, int]) -> PracticeAccess:
        return PracticeAccess(
            host=HOST,
            address=LOOPBACK,
            ports=ports,
            ca_pem=self._authority.ca_pem,
            user=USER,
            password=Secret(PASSWORD),
            sender=SENDER,
            recipient=RECIPIENT,
        )


class _Running:
    """The thread and its loop. `play` and `stop` are called from outside, everything else happens on the loop."""

    def __init__(self, ports: Mapping[int, int]) -> None:
        self.ports = ports
        self._doors: Doors | None = None
        started: Future[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = Future()
        self._thread = threading.Thread(target=self._run, args=(started,), name="practice-server", daemon=True)
        self._thread.start()
        self._loop, self._stopping = started.result()

    def play(self, doors: Doors, sockets: dict[int, socket.socket]) -> None:
        """Close the doors in use and open others. What is taken out of `sockets` is theirs, the rest is bound again.

        Raises PracticeError or OSError.
        """
        asyncio.run_coroutine_threadsafe(self._play(doors, sockets), self._loop).result()

    def stop(self) -> None:
        self._loop.call_soon_threadsafe(self._stopping.set)
        self._thread.join()

    def _run(self, started: "Future[tuple[asyncio.AbstractEventLoop, asyncio.Event]]") -> None:
        try:
            with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
                runner.run(self._live(started))
        except OSError as error:  # no descriptor left for the loop
            if started.done():
                raise
            started.set_exception(error)

    async def _live(self, started: "Future[tuple[asyncio.AbstractEventLoop, asyncio.Event]]") -> None:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(_report)
        stopping = asyncio.Event()
        started.set_result((loop, stopping))
        await stopping.wait()
        if self._doors is not None:
            await self._doors.close()

    async def _play(self, doors: Doors, sockets: dict[int, socket.socket]) -> None:
        if self._doors is not None:
            await self._doors.close()
        self._doors = doors
        for logical, port in self.ports.items():
            doors.open(logical, sockets.pop(logical) if logical in sockets else rebind(port))


def _close(sockets: dict[int, socket.socket]) -> None:
    for sock in sockets.values():
        sock.close()


def _report(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """The loop's last resort. Broken connections are the clients' doing; anything else is a defect of ours."""
    error = context.get("exception")
    level = logging.DEBUG if isinstance(error, OSError) else logging.ERROR
    _log.log(level, "practice server: %s", context.get("message"), exc_info=error)
