"""Loopback sockets of the practice server: claimed, closed and silent ones."""

import os
import socket
from collections.abc import Iterable
from typing import Final

from .errors import PracticeError, PracticeErrorCode

LOOPBACK: Final = "127.0.0.1"

_SHIFT: Final = 50_000
"""25 becomes 50025 where that is free, which people recognise."""

_FILL_ATTEMPTS: Final = 16
_FILL_WAIT: Final = 0.1  # s; loopback connects within the call, so a tenth of a second without an answer is silence


def claim(logical_ports: Iterable[int]) -> dict[int, socket.socket]:
    """A bound socket for each logical port, on a free unprivileged port of the loopback interface.

    A socket that is bound and does not listen keeps its number and refuses connections at once: a closed port.
    """
    claimed: dict[int, socket.socket] = {}
    try:
        for logical in logical_ports:
            claimed[logical] = _claim_one(logical)
    except OSError as error:
        for sock in claimed.values():
            sock.close()
        raise PracticeError(PracticeErrorCode.PORT_UNAVAILABLE, str(error)) from error
    return claimed


def _claim_one(logical: int) -> socket.socket:
    try:
        return _bind(_SHIFT + logical if logical < 65_536 - _SHIFT else 0, again=False)
    except OSError:
        return _bind(0, again=False)


def rebind(port: int) -> socket.socket:
    """A bound socket on a port that was ours a moment ago; raises PracticeError if somebody else took it."""
    try:
        return _bind(port, again=True)
    except OSError as error:
        raise PracticeError(PracticeErrorCode.PORT_UNAVAILABLE, f"{LOOPBACK}:{port}: {error}") from error


def _bind(port: int, *, again: bool) -> socket.socket:
    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        sock.setblocking(False)
        # The first claim must fail where another practice server holds the port merely bound, so no SO_REUSEADDR
        # then. Set afterwards the connections inherit it; their TIME_WAIT would otherwise block our return to the port.
        if os.name == "posix":
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, int(again))
        sock.bind((LOOPBACK, port))
        if os.name == "posix":
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    except OSError:
        sock.close()
        raise
    return sock


class SilentPort:
    """A port that never answers a connection attempt, without root: a listening socket whose backlog is full.

    Linux and the BSDs drop a SYN that finds the backlog full. Windows refuses it; there, and wherever filling has no
    effect, `drops` is False: the best substitute is then to accept connections and say nothing.
    """

    def __init__(self, sock: socket.socket) -> None:
        self._fillers: list[socket.socket] = []
        sock.listen(0)
        self.drops = self._fill(sock.getsockname())

    def _fill(self, address: tuple[str, int]) -> bool:
        for _ in range(_FILL_ATTEMPTS):
            filler = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
            self._fillers.append(filler)
            filler.settimeout(_FILL_WAIT)
            try:
                filler.connect(address)
            except TimeoutError:
                return True
            except OSError:
                return False
        return False

    def empty(self) -> None:
        """Take back what fills the backlog. The listening socket remains its owner's."""
        for filler in self._fillers:
            filler.close()
        self._fillers.clear()
