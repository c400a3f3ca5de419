"""Size, place and splitter of the window, kept in a small file of their own. A lost or foreign file costs nothing."""

import base64
import json
import threading
from pathlib import Path

from msgspec import Struct

FILE_NAME = "window.json"


class WindowState(Struct, frozen=True):
    """Qt's own opaque bytes."""

    geometry: bytes = b""
    splitter: bytes = b""


def load(path: Path) -> WindowState:
    """What was kept, or nothing. Blocks on the disk."""
    try:
        kept = json.loads(path.read_text(encoding="ascii"))
        return WindowState(base64.b64decode(kept["geometry"]), base64.b64decode(kept["splitter"]))
    except (OSError, ValueError, KeyError, TypeError):  # absent or not ours: the window opens at its usual size
        return WindowState()


def save(path: Path, state: WindowState) -> None:
    """Keep it. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    kept = {
        "geometry": base64.b64encode(state.geometry).decode("ascii"),
        "splitter": base64.b64encode(state.splitter).decode("ascii"),
    }
    temporary = path.with_suffix(".tmp")
    temporary.write_text(json.dumps(kept), encoding="ascii")
    temporary.replace(path)


def save_in_background(path: Path, state: WindowState) -> threading.Thread:
    """At close: a slow disk must not hold the window. The thread is waited for at exit, but not for long (`app`)."""

    def run() -> None:
        try:
            save(path, state)
        except OSError:
            return  # the window opens at its usual size next time

    thread = threading.Thread(target=run, name="window state", daemon=True)
    thread.start()
    return thread
