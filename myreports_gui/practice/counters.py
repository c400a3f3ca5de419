"""What clients did to the practice server, counted."""

import threading
from collections import Counter
from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct


class Counts(Struct, frozen=True, kw_only=True):
    """Since the server was made. `connections` by logical port, silent ports not included.

    `logins`: AUTH commands, whatever they were answered. `accepted`: messages.
    """

    connections: Mapping[int, int]
    logins: int
    accepted: int


class Counters:
    """Counts from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._connections: Counter[int] = Counter()
        self._logins = 0
        self._accepted = 0

    def connected(self, logical_port: int) -> None:
        with self._lock:
            self._connections[logical_port] += 1

    def login(self) -> None:
        with self._lock:
            self._logins += 1

    def accepted(self) -> int:
        """Count one accepted message and return how many there are now."""
        with self._lock:
            self._accepted += 1
            return self._accepted

    def snapshot(self) -> Counts:
        with self._lock:
            return Counts(
                connections=MappingProxyType(dict(self._connections)), logins=self._logins, accepted=self._accepted
            )
