"""The program itself, in a process of its own: it opens, practises, closes and leaves nothing behind."""

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = """
import sys
from PySide6.QtCore import QTimer
from myreports_gui import app
began = app.MainWindow.start
def start(window):
    window.sites.loaded.connect(lambda: QTimer.singleShot(0, window.close))
    began(window)
app.MainWindow.start = start
sys.exit(app.run_window({practice!r}))
"""


def run(practice: str | None, home: Path) -> "subprocess.CompletedProcess[str]":
    environment = {
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_STATE_HOME": str(home / "state"),
        "QT_QPA_PLATFORM": "offscreen",
        "PATH": "/usr/bin:/bin",
        "PYTHONPATH": str(Path(__file__).parents[2]),
        "LC_ALL": "C.UTF-8",
    }
    return subprocess.run(
        [sys.executable, "-X", "dev", "-c", SCRIPT.format(practice=practice)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def test_the_window_opens_and_closes_and_keeps_only_its_place(tmp_path: Path) -> None:
    done = run(None, tmp_path)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert [path.name for path in tmp_path.rglob("*.json")] == ["window.json"]


@pytest.mark.parametrize("scenario", ["all-good", "all-ports-silent"])
def test_practice_writes_no_file_at_all(tmp_path: Path, scenario: str) -> None:
    done = run(scenario, tmp_path)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert [path for path in tmp_path.rglob("*") if path.is_file() and path.suffix != ".pyc"] == []
