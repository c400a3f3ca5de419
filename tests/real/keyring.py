"""Runs a command in a D-Bus session of its own, with an unlocked or locked gnome-keyring and a home of its own."""

import os
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.real.parts import need_programs

# --unlock takes the new keyring's password from standard input and returns when the Secret Service answers. Locking is
# asked for over the bus, as a user's screen lock does it; without a display no prompter can unlock it again.
_UNLOCKED = (
    'printf throw-away | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 || exit 97; exec "$@"'
)
_LOCKED = _UNLOCKED.replace(
    'exec "$@"',
    "dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets "
    "org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login "
    '>/dev/null || exit 98; exec "$@"',
)


@dataclass(frozen=True)
class SecretService:
    """Sessions that share one home: what one run has stored, the next one finds."""

    home: Path
    env: Mapping[str, str] = field(default_factory=dict)

    def environment(self) -> dict[str, str]:
        """What the command sees: nothing of the user's session, bus or keyring."""
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("DBUS_", "XDG_", "PYTHON_KEYRING"))}
        folders = {"XDG_RUNTIME_DIR": "run", "XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config"}
        for name in folders.values():
            (self.home / name).mkdir(mode=0o700, parents=True, exist_ok=True)
        return {**kept, "HOME": str(self.home), **{k: str(self.home / v) for k, v in folders.items()}, **self.env}

    def argv(self, command: Sequence[str], *, locked: bool = False) -> list[str]:
        return ["dbus-run-session", "--", "sh", "-c", _LOCKED if locked else _UNLOCKED, "sh", *command]

    def run(self, command: Sequence[str], *, locked: bool = False) -> "subprocess.CompletedProcess[str]":
        """The finished command with its output; exit code 97 or 98: the keyring did not start or did not lock."""
        argv = self.argv(command, locked=locked)
        return subprocess.run(argv, env=self.environment(), capture_output=True, text=True, timeout=120, check=False)


@pytest.fixture
def secret_service(tmp_path: Path) -> SecretService:
    need_programs("dbus-run-session", "dbus-send", "gnome-keyring-daemon")
    return SecretService(tmp_path / "keyring-home")
