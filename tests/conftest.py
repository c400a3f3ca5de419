"""What holds for every test: nothing leaves this machine, nothing of the user's is touched, real parts are at hand."""

import ipaddress
import os
import socket
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

pytest_plugins = ["tests.real.postfix", "tests.real.keyring", "tests.real.xvfb"]

settings.register_profile("local", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")

_RESERVED = (".invalid", ".test", ".example", ".localhost")  # RFC 6761: no server anywhere answers for them


def pytest_configure() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["LC_ALL"] = "C.UTF-8"  # English and UTF-8, whatever the desktop speaks
    os.environ.pop("LANGUAGE", None)


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new home for each test: settings, logs, caches, run-time folder; and no way to the user's session bus."""
    home = tmp_path_factory.mktemp("home")
    home.chmod(0o700)
    for name in ("CONFIG_HOME", "DATA_HOME", "STATE_HOME", "CACHE_HOME", "RUNTIME_DIR"):
        folder = home / name.lower()
        folder.mkdir(mode=0o700)
        monkeypatch.setenv(f"XDG_{name}", str(folder))
    monkeypatch.setenv("HOME", str(home))
    for name in ("DBUS_SESSION_BUS_ADDRESS", "MYREPORTS_PASSWORD", "MYREPORTS_SYSTEM_PASSWORD", "SSL_CERT_FILE"):
        monkeypatch.delenv(name, raising=False)
    return home


def _is_loopback(host: str) -> bool:
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return host in {"localhost", socket.gethostname()}
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return (mapped or address).is_loopback


def _is_literal(host: str) -> bool:
    try:
        ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return True


@pytest.fixture(autouse=True)
def loopback_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection to anywhere else fails the test; so does a look-up of a name that a real server could answer."""
    real_connect, real_connect_ex = socket.socket.connect, socket.socket.connect_ex
    real_getaddrinfo = socket.getaddrinfo

    def refuse_outside(sock: socket.socket, address: Any) -> None:
        if sock.family in {socket.AF_INET, socket.AF_INET6} and not _is_loopback(address[0]):
            pytest.fail(f"this test connects to {address[0]}, which is not loopback")

    def connect(sock: socket.socket, address: Any) -> None:
        refuse_outside(sock, address)
        real_connect(sock, address)

    def connect_ex(sock: socket.socket, address: Any) -> int:
        refuse_outside(sock, address)
        return real_connect_ex(sock, address)

    def getaddrinfo(host: Any, *arguments: Any, **options: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        if name is None or _is_loopback(name) or _is_literal(name):
            return real_getaddrinfo(host, *arguments, **options)
        if name.rstrip(".").endswith(_RESERVED):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return pytest.fail(f"this test looks up {name}; use a name under .test, .example or .invalid")

    monkeypatch.setattr(socket.socket, "connect", connect)
    monkeypatch.setattr(socket.socket, "connect_ex", connect_ex)
    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
