"""The machine that the figures come from."""

import os
import platform
import ssl
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

from tests.real.parts import find


def describe() -> dict[str, str]:
    return {
        "processor": f"{os.cpu_count()} × {_processor()}",
        "memory": f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.1f} GiB",
        "load": " ".join(f"{load:.2f}" for load in os.getloadavg()) + " (1, 5, 15 min, before the run)",
        "system": f"{platform.system()} {platform.release()}, {_distribution()}",
        "python": f"{platform.python_version()} {sys.executable}",
        "libraries": f"PySide6 {version('PySide6-Essentials')}, {ssl.OPENSSL_VERSION}",
        "programs": f"{_first_line('swaks', '--version')}; Postfix {_first_line('postconf', '-hd', 'mail_version')}",
    }


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _distribution() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except OSError:
        return "unknown distribution"


def _first_line(program: str, *arguments: str) -> str:
    path = find(program)
    if path is None:
        return f"no {program}"
    done = subprocess.run([path, *arguments], capture_output=True, text=True, check=False)
    return (done.stdout or done.stderr).partition("\n")[0].strip()
