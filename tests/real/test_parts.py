"""The other real parts of the tests, and the walls around every test."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.real.keyring import SecretService

_STORE = "import keyring; keyring.set_password('myreports-tests', 'reports', 'Grüße')"
_READ = "import keyring; print(keyring.get_password('myreports-tests', 'reports'))"


@pytest.mark.real
def test_a_password_is_back_in_the_next_session_of_the_keyring(secret_service: SecretService) -> None:
    stored = secret_service.run([sys.executable, "-c", _STORE])
    assert stored.returncode == 0, stored.stderr
    assert secret_service.run([sys.executable, "-c", _READ]).stdout == "Grüße\n"


@pytest.mark.real
def test_a_locked_keyring_gives_nothing_away(secret_service: SecretService) -> None:
    assert secret_service.run([sys.executable, "-c", _STORE]).returncode == 0
    locked = secret_service.run([sys.executable, "-c", _READ], locked=True)
    assert locked.returncode == 1
    assert "KeyringLocked" in locked.stderr


@pytest.mark.real
def test_qt_opens_on_the_display_of_the_tests(x_display: str) -> None:
    code = "from PySide6.QtGui import QGuiApplication as A; a = A([]); print(a.platformName(), a.screens()[0].size())"
    env = {**os.environ, "DISPLAY": x_display, "QT_QPA_PLATFORM": "xcb"}
    done = subprocess.run(
        [sys.executable, "-c", code], env=env, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout == "xcb PySide6.QtCore.QSize(1280, 1024)\n", done.stderr


def test_the_home_of_a_test_is_its_own(own_home: Path) -> None:
    assert Path.home() == own_home
    assert "DBUS_SESSION_BUS_ADDRESS" not in os.environ


def test_a_connection_to_the_outside_fails_the_test() -> None:
    with socket.socket() as outside, pytest.raises(pytest.fail.Exception, match=r"192\.0\.2\.1, which is not loopback"):
        outside.connect(("192.0.2.1", 25))


def test_looking_up_a_real_name_fails_the_test_and_a_reserved_one_is_not_known() -> None:
    with pytest.raises(pytest.fail.Exception, match=r"looks up www\.python\.org"):
        socket.getaddrinfo("www.python.org", 25)
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo("mail.invalid", 25)
