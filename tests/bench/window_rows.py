"""The rows about the window, in child processes that tell their own times."""

import os
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

from myreports_gui.model.settings import Deadlines
from tests.bench.pairs import Row, row_of, side_by_side
from tests.bench.parts import Parts, silent_port
from tests.bench.relay import running_relay

_LINES: Final = 10_000
_IDLE: Final = 0.7
"""Seconds after the first paint until memory is read: the sites are loaded, nothing is going on."""

_ROUND_TRIP: Final = 0.1

_PATIENCE: Final = 20.0
"""Seconds a window may take for one answer."""

_STALLS: Final = (
    ("greeting", 0, "greeting"),
    ("ehlo", 1, "command"),
    ("starttls", 2, "command"),
    ("tls", 3, "tls"),
    ("auth", 5, "auth"),
    ("sender", 6, "command"),
    ("recipient", 7, "command"),
    ("reset", 8, "command"),
)
"""A stage, the client's turns before the relay falls silent in it, and the name of the stage's deadline."""


class Child:
    """A process of tests.bench.window_child: lines in, lines of words out."""

    def __init__(self, parts: Parts, *arguments: str) -> None:
        command = [sys.executable, "-m", "tests.bench.window_child", *arguments]
        self.began = time.monotonic()
        self._complaints = parts.home / "window.err"
        with self._complaints.open("wb") as complaints:
            self.process = subprocess.Popen(
                command,
                env=parts.environment(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=complaints,
                bufsize=0,
            )
        self._heard = b""

    def tell(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{line}\n".encode())

    def expect(self, first: str) -> list[str]:
        """The rest of the next line that begins with `first`."""
        while True:
            word, *rest = self._line().split()
            if word == first:
                return rest

    def _line(self) -> str:
        assert self.process.stdout is not None
        deadline = time.monotonic() + _PATIENCE
        while b"\n" not in self._heard:
            ready, _, _ = select.select([self.process.stdout], [], [], max(0.0, deadline - time.monotonic()))
            data = os.read(self.process.stdout.fileno(), 4096) if ready else b""
            if not data:
                said = self._complaints.read_text(encoding="utf-8", errors="replace")
                raise RuntimeError(f"the window {'has ended' if ready else 'says nothing'}: {said[-2000:]}")
            self._heard += data
        line, _, self._heard = self._heard.partition(b"\n")
        return line.decode()

    def ask(self, line: str, first: str) -> list[str]:
        self.tell(line)
        return self.expect(first)

    def resident(self) -> float:
        """MiB."""
        for line in Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii").splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
        raise RuntimeError("no VmRSS")


@contextmanager
def child(parts: Parts, *arguments: str) -> Iterator[Child]:
    running = Child(parts, *arguments)
    try:
        yield running
    finally:
        running.process.kill()  # it has told its figures and holds nothing
        running.process.communicate()


def rows(parts: Parts) -> Iterator[Row]:
    yield from _start(parts)
    yield _click(parts)
    yield _pause(parts)
    yield from _cancels(parts)


def _start(parts: Parts) -> Iterator[Row]:
    starts: dict[str, list[float]] = {"program": [], "empty": []}
    memory: dict[str, list[float]] = {"program": [], "empty": []}
    for number in range(-1, parts.pairs):
        for kind in sorted(starts, reverse=bool(number % 2)):
            with child(parts, kind) as window:
                painted = float(window.expect("painted")[0])
                time.sleep(_IDLE)
                if number >= 0:
                    starts[kind].append(1000 * (painted - window.began))
                    memory[kind].append(window.resident())
    against = "an empty PySide6 main window with one text edit"
    yield row_of("start to first painted window", against, 1.35, starts["program"], starts["empty"])
    yield row_of("resident memory, idle", against, 1.6, memory["program"], memory["empty"], unit="MiB")


def _click(parts: Parts) -> Row:
    with child(parts, "site", str(parts.postfix.ca_pem), str(parts.port)) as window:
        window.expect("ready")
        return side_by_side(
            "click on Test Connection to the painted verdict",
            "swaks --tls --auth --quit-after RCPT, whole process",
            0.5,
            lambda: _verdict(window.ask("click", "verdict"), "ok"),
            lambda: parts.timed(parts.swaks()),
            pairs=parts.pairs,
        )


def _verdict(words: list[str], error: str) -> float:
    told, ready, took = words
    if (told, ready) != (error, "ready"):
        raise RuntimeError(f"the window's verdict is {told}, and it is {ready}")
    return float(took)


def _pause(parts: Parts) -> Row:
    with child(parts, "stream", str(_LINES)) as ours, child(parts, "bare", str(_LINES)) as bare:
        ours.expect("ready")
        bare.expect("ready")
        return side_by_side(
            f"longest pause of the event loop while a test tells {_LINES} steps",
            "the same lines through the same door into a bare QPlainTextEdit",
            1.2,
            lambda: float(ours.ask("stream", "longest")[0]),
            lambda: float(bare.ask("stream", "longest")[0]),
            pairs=parts.pairs,
        )


def _cancels(parts: Parts) -> Iterator[Row]:
    deadlines = Deadlines()
    pairs = parts.few(5)
    with ExitStack() as stack:
        relay = stack.enter_context(running_relay(parts, parts.port, _ROUND_TRIP))
        window = stack.enter_context(child(parts, "site", str(parts.postfix.ca_pem), str(relay.port)))
        window.expect("ready")
        for stage, turns, name in _STALLS:
            relay.stall_after(turns)
            yield _cancel(window, stage, getattr(deadlines, name), pairs)
        relay.stall_after(None)
        with silent_port() as silent:
            window.ask(f"port {silent}", "ok")
            yield _cancel(window, "connect", deadlines.connect, pairs)
        window.ask("deaf", "ok")
        yield _cancel(window, "resolve", deadlines.dns, pairs)


def _cancel(window: Child, stage: str, deadline: float, pairs: int) -> Row:
    took = []
    for _ in range(pairs):
        window.ask(f"hang {stage}", "hanging")
        took.append(_verdict(window.ask("stop", "verdict"), "cancelled"))
    return row_of(
        f"cancel in stage {stage} until the window is ready again", "the stage's deadline", 0.02, took,
        [1000 * deadline] * pairs,
    )  # fmt: skip
