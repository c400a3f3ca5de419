"""A blocking call that may never return, kept to a deadline."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class DeadlineExceededError(Exception):
    """The call had not returned in time. It may still be running; its thread does not hold the process at exit."""


class Ticket:
    """Tells the running call whether anybody still waits for it, and settles which of the two ends first."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._given_up = False
        self._finished = False

    @property
    def given_up(self) -> bool:
        with self._lock:
            return self._given_up

    def finish(self) -> bool:
        """Called by the running call when its work is done: True when the caller will learn of it."""
        with self._lock:
            self._finished = not self._given_up
            return self._finished

    def give_up(self) -> bool:
        """Called by the waiting side at its deadline: True when the work had not been finished."""
        with self._lock:
            self._given_up = not self._finished
            return self._given_up


class _Call(threading.Thread, Generic[T]):
    def __init__(self, work: Callable[[Ticket], T], name: str) -> None:
        # A pool's thread would be joined at exit; a daemon thread that hangs in a keyring is simply left behind.
        super().__init__(name=name, daemon=True)
        self._work = work
        self.ticket = Ticket()
        self.results: list[T] = []

    def run(self) -> None:
        self.results.append(self._work(self.ticket))


def call_with_deadline(work: Callable[[Ticket], T], seconds: float, name: str) -> T:
    """What `work` returns, which must catch its own exceptions. Raises DeadlineExceededError after `seconds`."""
    call = _Call(work, name)
    call.start()
    call.join(seconds)
    if call.is_alive() and call.ticket.give_up():
        raise DeadlineExceededError
    call.join()
    return call.results[0]
