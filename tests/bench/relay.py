"""A relay in a process of its own that adds a fixed delay, counts turnarounds, and can fall silent at one of them.

A turnaround is a burst of the client that answers the server: what a round trip is for. The relay cannot delay the
TCP handshake itself; everything that comes after it arrives as if the handshake had taken a round trip.
"""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Final

from tests.bench.parts import Parts

_CHUNK: Final = 65536
_FOR_EVER: Final = 1_000_000


class Relay:
    """The relay as its user sees it. `port`: where it listens on 127.0.0.1."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self.port = int(self._ask(None))

    def turnarounds(self) -> list[list[float]]:
        """Since the last call: for each connection the times (time.monotonic) at which the client took its turn."""
        return [list(map(float, times)) for times in json.loads(self._ask("report"))]

    def stall_after(self, turns: int | None) -> None:
        """New connections see nothing more from the server once the client has taken `turns` turns."""
        self._ask(f"stall {_FOR_EVER if turns is None else turns}")

    def _ask(self, question: str | None) -> str:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        if question is not None:
            self._process.stdin.write(question + "\n")
            self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            raise RuntimeError("the relay has ended")
        return answer


@contextmanager
def running_relay(parts: Parts, target: int, round_trip: float) -> Iterator[Relay]:
    """A relay to `target` on 127.0.0.1 with `round_trip` seconds of delay."""
    command = [sys.executable, "-m", "tests.bench.relay", str(target), str(round_trip)]
    process = subprocess.Popen(
        command, env=parts.environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        yield Relay(process)
    finally:
        process.terminate()
        process.communicate(timeout=10)


class _Server:
    def __init__(self, target: int, round_trip: float) -> None:
        self._target, self._round_trip = target, round_trip
        self._stall = _FOR_EVER
        self._turns: list[list[float]] = []
        self._open: set[asyncio.Task[None]] = set()

    async def serve(self) -> None:
        server = await asyncio.start_server(self._accepted, "127.0.0.1", 0)
        print(server.sockets[0].getsockname()[1], flush=True)
        loop = asyncio.get_running_loop()
        while line := await loop.run_in_executor(None, sys.stdin.readline):
            print(self._answer(line.split()), flush=True)

    def _answer(self, words: list[str]) -> str:
        if words[0] == "stall":
            self._stall = int(words[1])
            return "ok"
        told, self._turns = self._turns, []
        return json.dumps(told)

    async def _accepted(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is not None:
            self._open.add(task)
            task.add_done_callback(self._open.discard)
        with suppress(OSError, asyncio.IncompleteReadError):
            await _Connection(self._target, self._round_trip, self._stall, self._turns).carry(reader, writer)
        writer.close()


class _Connection:
    def __init__(self, target: int, round_trip: float, stall: int, turns: list[list[float]]) -> None:
        self._target, self._round_trip, self._stall = target, round_trip, stall
        self._turns: list[float] = []
        turns.append(self._turns)
        self._clients_turn = True

    async def carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """The client speaks when its handshake has ended; the server sees that end half a trip later."""
        loop = asyncio.get_running_loop()
        accepted = loop.time()
        client: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()
        server: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()
        tasks = [asyncio.create_task(self._read(reader, client, accepted + self._round_trip, self._take_turn))]
        upstream = None
        try:
            await asyncio.sleep(1.5 * self._round_trip)
            below, upstream = await asyncio.open_connection("127.0.0.1", self._target)
            tasks.append(asyncio.create_task(self._read(below, server, 0.0, self._served)))
            tasks.append(asyncio.create_task(self._write(client, upstream, lambda: None)))
            await self._write(server, writer, self._delivered)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            if upstream is not None:
                upstream.close()

    async def _read(
        self,
        reader: asyncio.StreamReader,
        queue: "asyncio.Queue[tuple[float, bytes]]",
        not_before: float,
        note: Callable[[], bool],
    ) -> None:
        loop = asyncio.get_running_loop()
        while True:
            try:
                data = await reader.read(_CHUNK)
            except OSError:
                data = b""
            if note() or not data:
                queue.put_nowait((max(not_before, loop.time()) + self._round_trip / 2, data))
            if not data:
                return

    def _take_turn(self) -> bool:
        if self._clients_turn:
            self._clients_turn = False
            self._turns.append(time.monotonic())
        return True

    def _served(self) -> bool:
        return len(self._turns) < self._stall

    def _delivered(self) -> None:
        self._clients_turn = True

    async def _write(
        self, queue: "asyncio.Queue[tuple[float, bytes]]", writer: asyncio.StreamWriter, note: Callable[[], None]
    ) -> None:
        """Each piece when it is due; ends with the stream."""
        loop = asyncio.get_running_loop()
        while True:
            due, data = await queue.get()
            await asyncio.sleep(max(0.0, due - loop.time()))
            if not data:
                if writer.can_write_eof():
                    writer.write_eof()
                return
            note()
            writer.write(data)
            await writer.drain()


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        asyncio.run(_Server(int(sys.argv[1]), float(sys.argv[2])).serve())
