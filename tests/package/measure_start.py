"""How long the program takes to show its window and to run a test: the bundle beside the source run.

    python tests/package/measure_start.py dist/myreports-gui/myreports-gui [RUNS]

Needs Xvfb and xdotool. Runs of both alternate, so that both meet the same load; the first pair warms the caches and
is not counted. Prints the medians in milliseconds and their ratio.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

Command = Sequence[str]


def until_mapped(command: Command, environment: dict[str, str]) -> float:
    """Seconds from the program's start until the X server shows its window."""
    started = time.perf_counter()
    program = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    try:
        looking = ["xdotool", "search", "--onlyvisible", "--class", "myreports-gui"]
        while not subprocess.run(looking, env=environment, capture_output=True, check=False).stdout:
            if program.poll() is not None or time.perf_counter() - started > 60:
                raise RuntimeError(f"no window of {command[0]}")
        return time.perf_counter() - started
    finally:
        program.terminate()
        program.wait(10)


def until_ended(command: Command, environment: dict[str, str]) -> float:
    started = time.perf_counter()
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - started


def main(arguments: list[str]) -> None:
    bundle, source = [arguments[0]], [sys.executable, "-m", "myreports_gui"]
    runs = int(arguments[1]) if len(arguments) > 1 else 10
    reader, writer = os.pipe()
    screen = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1400x900x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(screen, pass_fds=(writer,), stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as numbers, tempfile.TemporaryDirectory() as home:
        display = numbers.readline().strip()
        environment = {
            **{key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "QT_", "DBUS_"))},
            "DISPLAY": f":{display}",
            "HOME": home,
            "PYTHONPATH": str(Path.cwd()),
        }
        try:
            for what, measure, words in (
                ("window", until_mapped, []),
                ("--version", until_ended, ["--version"]),
                ("check --practice", until_ended, ["check", "--practice"]),
            ):
                pairs = [
                    (measure([*bundle, *words], environment), measure([*source, *words], environment))
                    for _ in range(runs + 1)
                ][1:]
                ours, theirs = (statistics.median(times) * 1000 for times in zip(*pairs, strict=True))
                print(f"{what}: bundle {ours:.0f} ms, source {theirs:.0f} ms, ratio {ours / theirs:.2f}")
        finally:
            server.terminate()
            server.wait(10)


if __name__ == "__main__":
    main(sys.argv[1:])
