"""Which port the test goes on with: all are probed at once, the order of the plan is kept (§3.1, §3.2)."""

import asyncio
import functools
from collections.abc import Callable, Mapping, Sequence

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import Connected, Event, PlatformError, Skipped, SkipReason, StageStarted, Step
from myreports_gui.model.stages import Stage, Status

from .dialing import NotOpened, Opened, dial

GRACE = 1.5
"""Seconds a silent earlier port may hold up an open one: a lost SYN is repeated after one second (RFC 6298)."""


class PortRace:
    """The connection attempts of one test. `close` must be called at the end, whatever happened."""

    def __init__(
        self,
        host: str,
        addresses: Sequence[str],
        ports: Sequence[int],
        *,
        deadline: float,
        real_ports: Mapping[int, int],
        emit: Callable[[Event], None],
    ) -> None:
        self._host, self._order, self._deadline, self._emit = host, tuple(dict.fromkeys(ports)), deadline, emit
        self._attempts = {
            port: asyncio.create_task(dial(addresses, real_ports.get(port, port), deadline)) for port in self._order
        }
        self._told: set[int] = set()
        self.chosen: int | None = None
        self.opened_earlier: int | None = None
        """An earlier port that opened after a later one had been chosen."""

    async def choose(self) -> Opened | None:
        """The first open port of the order; None when none opens.

        After GRACE seconds a silent port no longer holds up the ones behind it, and becomes undecided.
        """
        self._emit(StageStarted(stage=Stage.CONNECT))
        loop = asyncio.get_running_loop()
        patience = loop.time() + GRACE
        while True:
            impatient = loop.time() >= patience
            choice = self._first_open(skipping_silent=impatient)
            if choice is not None:
                return self._choose(*choice)
            waiting = [attempt for attempt in self._attempts.values() if not attempt.done()]
            if not waiting:
                break
            timeout = None if impatient else max(0.0, patience - loop.time())
            await asyncio.wait(waiting, timeout=timeout, return_when=asyncio.FIRST_COMPLETED)
        for port in self._order:
            self._tell_closed(port, Status.FAILED)
        return None

    @property
    def undecided(self) -> tuple[int, ...]:
        """Earlier ports than the chosen one that have not answered yet."""
        return tuple(port for port in self._earlier() if not self._attempts[port].done())

    def error_of_first(self) -> ErrorCode | None:
        """Why the first port of the order did not open; what a test without any open port is said to fail of."""
        result = self._attempts[self._order[0]].result()
        return result.error if isinstance(result, NotOpened) else None

    async def settle(self) -> None:
        """Wait for the undecided ports, until their connect deadline."""
        while self.undecided and self.opened_earlier is None:
            pending = [self._attempts[port] for port in self.undecided]
            await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            await asyncio.sleep(0)  # lets the done callbacks tell what came of it

    def tell_undecided(self) -> None:
        """The attempts that are given up now."""
        for port in self.undecided:
            self._told.add(port)
            self._emit(Step(stage=Stage.CONNECT, status=Status.WARNING, port=port, error=ErrorCode.CONNECT_UNDECIDED))

    async def close(self) -> None:
        for attempt in self._attempts.values():
            attempt.cancel()
        for port, result in zip(
            self._attempts, await asyncio.gather(*self._attempts.values(), return_exceptions=True), strict=True
        ):
            if isinstance(result, Opened) and port != self.chosen:
                result.sock.close()

    def _first_open(self, *, skipping_silent: bool) -> tuple[int, Opened] | None:
        for port in self._order:
            attempt = self._attempts[port]
            if not attempt.done():
                if skipping_silent:
                    continue
                return None
            result = attempt.result()
            if isinstance(result, Opened):
                return port, result
        return None

    def _choose(self, chosen: int, opened: Opened) -> Opened:
        self.chosen = chosen
        for port in self._earlier():
            if self._attempts[port].done():
                self._tell_closed(port, Status.WARNING)
            else:
                self._attempts[port].add_done_callback(functools.partial(self._decided_late, port))
        self._emit(
            Step(
                stage=Stage.CONNECT,
                status=Status.OK,
                port=chosen,
                address=opened.address,
                elapsed=opened.elapsed,
                detail=Connected(host=self._host, chosen=True, local=opened.local_address),
            )
        )
        for port in self._order[self._order.index(chosen) + 1 :]:
            self._drop_later(port)
        return opened

    def _drop_later(self, port: int) -> None:
        """A port behind the chosen one: told if it is known to be closed, otherwise simply not needed."""
        attempt = self._attempts[port]
        if attempt.done() and isinstance(attempt.result(), NotOpened):
            self._tell_closed(port, Status.WARNING)
            return
        self._told.add(port)
        if attempt.done():
            result = attempt.result()
            if isinstance(result, Opened):
                result.sock.close()
        else:
            attempt.cancel()
        self._emit(
            Step(
                stage=Stage.CONNECT,
                status=Status.SKIPPED,
                port=port,
                detail=Skipped(reason=SkipReason.NOT_NEEDED),
            )
        )

    def _earlier(self) -> tuple[int, ...]:
        return () if self.chosen is None else self._order[: self._order.index(self.chosen)]

    def _decided_late(self, port: int, attempt: asyncio.Task[Opened | NotOpened]) -> None:
        if attempt.cancelled() or port in self._told:
            return
        result = attempt.result()
        if isinstance(result, NotOpened):
            self._tell_closed(port, Status.WARNING)
            return
        result.sock.close()
        self._told.add(port)
        self.opened_earlier = port
        self._emit(
            Step(
                stage=Stage.CONNECT,
                status=Status.WARNING,
                port=port,
                address=result.address,
                elapsed=result.elapsed,
                error=ErrorCode.PREFERRED_PORT_OPENED,
            )
        )

    def _tell_closed(self, port: int, status: Status) -> None:
        result = self._attempts[port].result()
        if port in self._told or isinstance(result, Opened):
            return
        self._told.add(port)
        seconds = self._deadline if result.error is ErrorCode.CONNECT_TIMEOUT else None
        self._emit(
            Step(
                stage=Stage.CONNECT,
                status=status,
                port=port,
                address=result.address,
                elapsed=result.elapsed,
                error=result.error,
                detail=PlatformError(name=result.name, seconds=seconds),
            )
        )
