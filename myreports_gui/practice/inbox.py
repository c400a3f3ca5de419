"""The mail that the practice server caught."""

import logging
import threading
from collections import deque
from collections.abc import Callable
from datetime import datetime
from typing import Final

from msgspec import Struct

MAX_MESSAGES: Final = 50
MAX_BYTES: Final = 50 * 2**20

_log = logging.getLogger(__name__)


class CaughtMessage(Struct, frozen=True):
    """One message as it came over the wire: envelope (RFC 5321), `data` with CRLF, `received` in aware UTC."""

    envelope_from: str
    recipients: tuple[str, ...]
    data: bytes
    received: datetime


class Inbox:
    """The newest messages, in memory: at most `max_messages`, at most `max_bytes` together. From any thread."""

    def __init__(self, max_messages: int = MAX_MESSAGES, max_bytes: int = MAX_BYTES) -> None:
        self._max_messages = max_messages
        self._max_bytes = max_bytes
        self._lock = threading.Lock()
        self._messages: deque[CaughtMessage] = deque()
        self._callbacks: list[Callable[[CaughtMessage], None]] = []

    def messages(self) -> tuple[CaughtMessage, ...]:
        """Oldest first."""
        with self._lock:
            return tuple(self._messages)

    def clear(self) -> None:
        with self._lock:
            self._messages.clear()

    def add(self, message: CaughtMessage) -> None:
        """Keep a message, forget the oldest ones that no longer fit, and tell the subscribers."""
        with self._lock:
            self._messages.append(message)
            while len(self._messages) > 1 and (
                len(self._messages) > self._max_messages
                or sum(len(kept.data) for kept in self._messages) > self._max_bytes
            ):
                self._messages.popleft()
            callbacks = tuple(self._callbacks)
        for callback in callbacks:
            try:
                callback(message)
            except Exception:  # noqa: BLE001 - the mail is caught whatever a listener makes of it
                _log.exception("a listener of the practice inbox failed")

    def subscribe(self, callback: Callable[[CaughtMessage], None]) -> Callable[[], None]:
        """Call `callback` with each new message, on the server's thread. Returns what ends the subscription."""
        with self._lock:
            self._callbacks.append(callback)

        def unsubscribe() -> None:
            with self._lock:
                if callback in self._callbacks:
                    self._callbacks.remove(callback)

        return unsubscribe
