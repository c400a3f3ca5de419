"""The main job without eyes and without a mouse: the real window, driven through AT-SPI on a session bus of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.real.parts import find, missing, need_programs

pytestmark = pytest.mark.real

DRIVER = Path(__file__).with_name("at_spi_driver.py")
SYSTEM_PYTHON = "/usr/bin/python3"  # gi is Debian's and fits no other Python


def need_at_spi() -> None:
    need_programs("dbus-run-session", SYSTEM_PYTHON)
    has_bridge = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if subprocess.run([SYSTEM_PYTHON, "-c", has_bridge], capture_output=True, check=False).returncode:
        missing("not installed: gir1.2-atspi-2.0, python3-gi")
    if not Path("/usr/libexec/at-spi-bus-launcher").exists() and find("at-spi-bus-launcher") is None:
        missing("not installed: at-spi2-core")


def test_a_practice_report_is_sent_and_read_through_at_spi(x_display: str) -> None:
    need_at_spi()
    environment = os.environ | {
        "DISPLAY": x_display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "XDG_SESSION_TYPE": "x11",
    }
    command = ["dbus-run-session", "--", SYSTEM_PYTHON, str(DRIVER)]
    command += [sys.executable, "-m", "myreports_gui", "--practice"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=400, check=False)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["passed"].startswith("Result: Test passed on port 25")
    assert "took the sample report" in told["sent"]
    assert "Subject: myReports sample report" in told["mail"]
    assert all(told["fields"].values()), "a field without a description"
    assert told["heard"]
    assert any("Test passed" in each for each in told["announced"]), told["announced"]
