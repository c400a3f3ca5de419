"""``python -m tests.bench.logins``: why an asyncio client stalls at the EHLO after TLS now and then.

Many logins to a loopback Postfix by the same plain blocking client, with TCP_NODELAY on its socket and without, by
asyncio's own streams, and by this program; each answer is timed, and the distribution of the EHLO after TLS printed.
"""

import argparse
import asyncio
import base64
import os
import socket
import ssl
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from myreports_gui.model.events import Event, StageStarted, Step
from myreports_gui.model.stages import Stage
from myreports_gui.probe.check import check
from tests.bench import machine
from tests.bench.parts import HOST, PASSWORD, USER, Parts
from tests.real.postfix import running_postfix

_STALL: Final = 0.03
"""Seconds: Linux delays an acknowledgement by 40 ms."""

_PLAIN: Final = b"AUTH PLAIN " + base64.b64encode(f"\0{USER}\0{PASSWORD}".encode()) + b"\r\n"
_EHLO: Final = b"EHLO [127.0.0.1]\r\n"

Timed = tuple[float, float]
"""Seconds of the EHLO after TLS, and of the whole login."""


def blocking(parts: Parts, context: ssl.SSLContext, *, no_delay: bool, quick: bool = False) -> Timed:
    began = time.perf_counter()
    with socket.create_connection(("127.0.0.1", parts.port)) as raw:
        raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, int(no_delay))
        raw.recv(4096)
        for line in (_EHLO, b"STARTTLS\r\n"):
            raw.sendall(line)
            raw.recv(4096)
        with context.wrap_socket(raw, server_hostname=HOST) as tls:
            if quick:
                tls.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
            asked = time.perf_counter()
            tls.sendall(_EHLO)
            tls.recv(4096)
            answered = time.perf_counter()
            tls.sendall(_PLAIN)
            if not tls.recv(4096).startswith(b"235"):
                raise RuntimeError("the login failed")
            return answered - asked, time.perf_counter() - began


async def streams(parts: Parts, context: ssl.SSLContext, *, no_delay: bool) -> Timed:
    """asyncio's transports set TCP_NODELAY; here it may be taken back."""
    began = time.perf_counter()
    reader, writer = await asyncio.open_connection("127.0.0.1", parts.port)
    raw: socket.socket = writer.get_extra_info("socket")
    raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, int(no_delay))
    await reader.read(4096)
    for line in (_EHLO, b"STARTTLS\r\n"):
        writer.write(line)
        await reader.read(4096)
    await writer.start_tls(context, server_hostname=HOST)
    asked = time.perf_counter()
    writer.write(_EHLO)
    await reader.read(4096)
    answered = time.perf_counter()
    writer.write(_PLAIN)
    await reader.read(4096)
    took = time.perf_counter() - began
    writer.close()
    return answered - asked, took


async def ours(parts: Parts) -> Timed:
    began = time.perf_counter()
    asked: list[float] = []
    answered: list[float] = []
    login: list[float] = []

    def note(event: Event) -> None:
        match event:
            case StageStarted(stage=Stage.EHLO):
                asked.append(time.perf_counter())
            case Step(stage=Stage.EHLO):
                answered.append(time.perf_counter())
            case Step(stage=Stage.AUTH):
                login.append(time.perf_counter() - began)
            case _:
                pass

    await check(parts.request({}, port=parts.port), note)
    return answered[1] - asked[1], login[0]


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.logins", description=__doc__)
    parser.add_argument("--logins", type=int, default=200, metavar="N", help="of each kind")
    options = parser.parse_args(argv)
    for name, fact in machine.describe().items():
        print(f"{name:10} {fact}")
    with tempfile.TemporaryDirectory() as home, running_postfix() as postfix, asyncio.Runner() as runner:
        parts = Parts(postfix, Path(home), options.logins)
        os.environ |= {"SSL_CERT_FILE": str(postfix.ca_pem), "SSL_CERT_DIR": home}
        context = ssl.create_default_context()
        kinds: dict[str, Callable[[], Timed]] = {
            "blocking, Nagle": lambda: blocking(parts, context, no_delay=False),
            "blocking, TCP_NODELAY": lambda: blocking(parts, context, no_delay=True),
            "blocking, TCP_NODELAY, TCP_QUICKACK": lambda: blocking(parts, context, no_delay=True, quick=True),
            "asyncio streams, TCP_NODELAY": lambda: runner.run(streams(parts, context, no_delay=True)),
            "asyncio streams, Nagle": lambda: runner.run(streams(parts, context, no_delay=False)),
            "this program": lambda: runner.run(ours(parts)),
        }
        told: dict[str, list[Timed]] = {name: [] for name in kinds}
        for _ in range(options.logins):
            for name, login in kinds.items():  # in turn, so that the machine's moods meet all alike
                told[name].append(login())
    print(f"\n{'EHLO after TLS, ms':36} {'p10':>7} {'p50':>7} {'p90':>7} {'p99':>7} {'max':>7}  over 30 ms   login p50")
    for name, times in told.items():
        ehlo = [1000 * first for first, _ in times]
        cuts = statistics.quantiles(ehlo, n=100, method="inclusive")
        figures = " ".join(f"{value:7.2f}" for value in (cuts[9], cuts[49], cuts[89], cuts[98], max(ehlo)))
        stalls = sum(value > 1000 * _STALL for value in ehlo)
        print(f"{name:36} {figures}  {stalls:4} of {len(ehlo):4}  {1000 * statistics.median(t for _, t in times):7.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
