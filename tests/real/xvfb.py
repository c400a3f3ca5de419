"""A real X display for child processes: Xvfb on a free number, ended with the test session."""

import os
import select
import subprocess
from collections.abc import Iterator

import pytest

from tests.real.parts import missing, need_programs


@pytest.fixture(scope="session")
def x_display() -> Iterator[str]:
    """`:N`, for a child's DISPLAY; QT_QPA_PLATFORM=xcb makes Qt use it."""
    need_programs("Xvfb")
    # Xvfb finds a free number itself and writes it down once it accepts connections: nothing to guess or poll.
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=(writer,), stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader) as numbers:
            ready, _, _ = select.select([numbers], [], [], 30)
            number = numbers.readline().strip() if ready else ""
        if not number:
            missing("Xvfb did not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(timeout=10)
