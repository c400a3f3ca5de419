"""Whether a window can be opened here. Qt itself would end the whole process with an abort instead of an answer."""

import re
import socket
from collections.abc import Mapping
from typing import Final

_X11_PORT: Final = 6000
_WAIT: Final = 2.0  # s; a forwarded display is on this machine


def display_missing(environ: Mapping[str, str], platform: str) -> bool:
    """True where Qt would find neither Wayland nor an X server that answers. Only asked on Linux and the BSDs."""
    if platform in ("win32", "cygwin", "darwin"):
        return False
    chosen = environ.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if chosen not in ("", "xcb", "wayland"):
        return False
    if environ.get("WAYLAND_DISPLAY") and chosen != "xcb":
        return False
    return not _x_server_answers(environ.get("DISPLAY", ""))


def _x_server_answers(display: str) -> bool:
    found = re.fullmatch(r"(?P<host>.*):(?P<number>\d+)(\.\d+)?", display)
    if found is None:
        return False
    host, number = found["host"], int(found["number"])
    if host in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X servers listen
        return _connects(socket.AF_UNIX, path) or _connects(socket.AF_UNIX, f"\0{path}")
    try:
        with socket.create_connection((host, _X11_PORT + number), timeout=_WAIT):
            return True
    except (OSError, OverflowError):
        return False


def _connects(family: int, address: str) -> bool:
    with socket.socket(family) as sock:
        sock.settimeout(_WAIT)
        try:
            sock.connect(address)
        except OSError:
            return False
    return True
