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


def run(practice: str | None, home: Path, script: str = "") -> "subprocess.CompletedProcess[str]":
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
        [sys.executable, "-X", "dev", "-c", script or SCRIPT.format(practice=practice)],
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


def test_a_window_that_is_only_opened_loads_no_tls_no_loop_and_no_dialog(tmp_path: Path) -> None:
    """Seen when it has been painted and begins to read the stored sites."""
    script = SCRIPT.format(practice=None).replace("began(window)", SEEN)
    done = run(None, tmp_path, script)
    assert done.returncode == 0, done.stderr
    assert done.stdout == "[]\n"


HEAVY = ["asyncio", "ssl", "keyring", "cryptography", "aiosmtpd", "filelock", "dns", "idna"]
SEEN = f"""dialogs = [name for name in sys.modules if name.startswith("myreports_gui.ui.") and name.endswith("_dialog")]
    dialogs = sorted(set(dialogs) - {{"myreports_gui.ui.crash_dialog", "myreports_gui.ui.choice_dialog"}})
    loaded = [name for name in {HEAVY!r} if name in sys.modules]
    began(window)
    print(loaded + dialogs)"""
