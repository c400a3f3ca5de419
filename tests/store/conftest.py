"""Real parts for the tests of the store: a gnome-keyring on a D-Bus session of its own, and child processes."""

import gc
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection  # type: ignore[import-untyped]

_BUS_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={folder}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/></policy>
</busconfig>
"""
"""Starts no service by itself: a keyring that is killed stays away, and no prompter can be had."""


class KeyringSession:
    """A D-Bus session with nothing on it until `start_keyring`. `env` is what a program in that session has."""

    def __init__(self, folder: Path) -> None:
        (folder / "home").mkdir(mode=0o700, parents=True)
        # A socket's path has room for some 100 characters, which pytest's own folders may have used up.
        self._sockets = Path(tempfile.mkdtemp(prefix="myreports-bus-"))
        for name in ("runtime", "bus"):
            (self._sockets / name).mkdir(mode=0o700)
        config = folder / "bus.conf"
        config.write_text(_BUS_CONFIG.format(folder=self._sockets / "bus"))
        base = {k: v for k, v in os.environ.items() if not k.startswith(("DBUS_", "XDG_", "PYTHON_KEYRING"))}
        self.env: dict[str, str] = {
            **base,
            "HOME": str(folder / "home"),
            "XDG_RUNTIME_DIR": str(self._sockets / "runtime"),
            "XDG_DATA_HOME": str(folder / "home" / "data"),
            "XDG_CONFIG_HOME": str(folder / "home" / "config"),
        }
        self._bus = subprocess.Popen(
            ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"],
            env=self.env,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._bus.stdout is not None
        self.env["DBUS_SESSION_BUS_ADDRESS"] = self._bus.stdout.readline().strip()
        self._keyring: subprocess.Popen[str] | None = None

    def start_keyring(self) -> None:
        """Start the daemon with its login keyring unlocked; returns when it answers on the bus."""
        from jeepney import DBusAddress, MatchRule, message_bus, new_method_call  # type: ignore[import-untyped]  # noqa: PLC0415 - Linux only
        from jeepney.io.blocking import Proxy, open_dbus_connection  # noqa: PLC0415 - Linux only

        name = "org.freedesktop.secrets"
        with closing(open_dbus_connection(self.env["DBUS_SESSION_BUS_ADDRESS"])) as connection:
            rule = MatchRule(type="signal", interface=message_bus.interface, member="NameOwnerChanged")
            rule.add_arg_condition(0, name)
            Proxy(message_bus, connection, timeout=20).AddMatch(rule)
            with connection.filter(rule) as owners:
                self._keyring = subprocess.Popen(
                    ["gnome-keyring-daemon", "--unlock", "--foreground", "--components=secrets"],
                    env=self.env,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    text=True,
                )
                assert self._keyring.stdin is not None
                self._keyring.stdin.write("keyring of the test")
                self._keyring.stdin.close()
                connection.recv_until_filtered(owners, timeout=20)
            service = DBusAddress("/org/freedesktop/secrets", name, "org.freedesktop.Secret.Service")
            connection.send_and_get_reply(new_method_call(service, "ReadAlias", "s", ("default",)), timeout=20)

    def lock(self) -> None:
        import secretstorage  # noqa: PLC0415 - Linux only

        with closing(self._connection()) as connection:
            secretstorage.get_default_collection(connection).lock()

    def labels(self) -> list[str]:
        """Every entry of the keyring, as a technician would see it in Seahorse."""
        import secretstorage  # noqa: PLC0415 - Linux only

        with closing(self._connection()) as connection:
            return sorted(item.get_label() for item in secretstorage.get_default_collection(connection).get_all_items())

    def signal(self, number: signal.Signals) -> None:
        assert self._keyring is not None
        self._keyring.send_signal(number)
        if number is signal.SIGKILL:
            self._keyring.wait(10)

    def stop_bus(self) -> None:
        self._bus.kill()
        self._bus.wait(10)

    def close(self) -> None:
        for process in (self._keyring, self._bus):
            if process is None:
                continue
            if process.poll() is None:
                process.send_signal(signal.SIGCONT)
                process.kill()
            process.wait(10)
            for pipe in (process.stdout, process.stdin):
                if pipe is not None:
                    pipe.close()
        shutil.rmtree(self._sockets, ignore_errors=True)

    def _connection(self) -> "DBusConnection":
        from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415 - Linux only

        return open_dbus_connection(self.env["DBUS_SESSION_BUS_ADDRESS"])


def need(*programs: str) -> None:
    """Skip with a reason where a real part is missing; on CI that is a failure."""
    missing = [program for program in programs if shutil.which(program) is None]
    if missing:
        reason = f"not installed: {', '.join(missing)}"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)


@pytest.fixture
def keyring_session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[KeyringSession]:
    """A session bus of its own, this process in it, and an unlocked gnome-keyring."""
    need("dbus-daemon", "gnome-keyring-daemon")
    session = KeyringSession(tmp_path / "session")
    try:
        enter(monkeypatch, session.env)
        session.start_keyring()
        yield session
    finally:
        session.close()
        # keyring leaves its connection to the collector when it raises; that is its own affair
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ResourceWarning)
            gc.collect()


def enter(monkeypatch: pytest.MonkeyPatch, env: Mapping[str, str]) -> None:
    """Give this process the session's variables for the length of the test."""
    for name in [name for name in os.environ if name.startswith(("DBUS_", "XDG_", "PYTHON_KEYRING"))]:
        monkeypatch.delenv(name)
    for name, value in env.items():
        monkeypatch.setenv(name, value)


@pytest.fixture
def no_session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A workstation without any keyring: no D-Bus session and an empty home."""
    enter(monkeypatch, {"HOME": str(tmp_path), "DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/no-bus"})


def child(code: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    """Run Python code in a process of its own that finds our package, whatever its user may read."""
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code, *arguments],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
