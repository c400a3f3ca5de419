"""Whole processes: the window and the headless commands in a home and a D-Bus session of their own."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from myreports_gui import app
from myreports_gui.probe.request import Route
from myreports_gui.store.secrets import SessionSecrets
from myreports_gui.store.sites import SiteStore
from myreports_gui.ui.job import Worker
from myreports_gui.ui.main_window import MainWindow
from tests.store.conftest import KeyringSession, need
from tests.ui.conftest import Desk, make_desk, practice, wire

__all__ = ["make_desk", "practice", "wire"]

ROOT = Path(__file__).parents[2]


@dataclass
class Workstation:
    """A home of its own below `folder`, where all that the program writes ends up; `outputs`: what it has printed."""

    folder: Path
    env: Mapping[str, str]
    outputs: dict[str, bytes] = field(default_factory=dict)

    def start(self, *module_and_arguments: str, env: Mapping[str, str] | None = None) -> "subprocess.Popen[bytes]":
        (self.folder / "tmp").mkdir(exist_ok=True)
        return subprocess.Popen(
            [sys.executable, "-m", *module_and_arguments],
            env={**self.env, **(env or {})},
            cwd=self.folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=0,  # else communicate() loses what readline() has read ahead
        )

    def finish(self, process: "subprocess.Popen[bytes]", name: str, stdin: bytes = b"") -> int:
        try:
            out, err = process.communicate(stdin, timeout=120)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            raise
        self.outputs |= {f"{name}: standard output": out, f"{name}: standard error": err}
        return process.returncode

    def run(
        self, name: str, *module_and_arguments: str, stdin: bytes = b"", env: Mapping[str, str] | None = None
    ) -> int:
        return self.finish(self.start(*module_and_arguments, env=env), name, stdin)

    def play(self, name: str, *arguments: str, env: Mapping[str, str] | None = None) -> None:
        """A play in the window; fails with what it printed."""
        code = self.run(name, "tests.life.plays", name, *arguments, env=env)
        errors = self.errors(name)
        assert (code, "Traceback" in errors) == (0, False), errors

    def output(self, name: str) -> str:
        return self.outputs[f"{name}: standard output"].decode()

    def errors(self, name: str) -> str:
        return self.outputs[f"{name}: standard error"].decode()


def environment(folder: Path, base: Mapping[str, str]) -> dict[str, str]:
    """As a desktop gives it to a program: nothing of the tester's own session but the bus that is in `base`."""
    home = folder / "home"
    names = {"CONFIG_HOME": "config", "DATA_HOME": "data", "STATE_HOME": "state", "CACHE_HOME": "cache"}
    for name in names.values():
        (home / name).mkdir(mode=0o700, parents=True, exist_ok=True)
    kept: Sequence[str] = ("PATH", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")
    return {
        **{name: base[name] for name in kept if name in base},
        **{f"XDG_{name}": str(home / value) for name, value in names.items()},
        "HOME": str(home),
        "TMPDIR": str(folder / "tmp"),
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
        "LC_ALL": "C.UTF-8",
    }


@pytest.fixture
def session(tmp_path: Path) -> Iterator[KeyringSession]:
    """A D-Bus session with an unlocked gnome-keyring whose files lie in the home that is searched."""
    need("dbus-daemon", "gnome-keyring-daemon")
    session = KeyringSession(tmp_path / "session")
    try:
        session.start_keyring()
        yield session
    finally:
        session.close()


@pytest.fixture
def workstation(tmp_path: Path, session: KeyringSession) -> Workstation:
    return Workstation(tmp_path, environment(tmp_path, session.env))


@pytest.fixture
def bare_workstation(tmp_path: Path) -> Workstation:
    """Without any D-Bus session, and so without a keyring."""
    return Workstation(tmp_path, environment(tmp_path, {"PATH": os.environ["PATH"]}))


OpenWindow = Callable[[Route], Desk]


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenWindow]:
    """The real window on the real wire, its host's ports led to `route`."""
    opened: list[tuple[MainWindow, Worker]] = []

    def make(route: Route) -> Desk:
        worker = Worker()
        services = app.make_services(worker, SiteStore(tmp_path / "config"), SessionSecrets())
        window = MainWindow(services)
        opened.append((window, worker))
        with qtbot.waitSignal(window.sites.loaded):
            window.start()
        window.show()
        window.checks.set_route(route)
        desk = Desk(qtbot, window, services)
        desk.fill_setup(host=route.host)
        return desk

    yield make
    for window, worker in opened:
        worker.close()
        window.hide()
        window.deleteLater()
