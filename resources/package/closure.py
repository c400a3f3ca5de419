"""Libraries that the bundled ones ask for and that PyInstaller leaves to the system.

It leaves out OpenGL, xcb and Wayland, because a program that draws with OpenGL must use the graphics driver's own.
This one draws with the processor alone: Qt only links to them, and none of its OpenGL plugins goes along. So the
bundle starts on a machine that has no graphics driver, and all that it needs of the system is glibc.
"""

import re
import subprocess
from collections.abc import Iterable, Iterator

_GLIBC = re.compile(r"(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|util))\.so(\.\d+)*")
_LOADED = frozenset({"BINARY", "EXTENSION"})
_LDD_LINE = re.compile(r"\s*(\S+) => (/\S+) \(0x")


Entry = tuple[str, str, str]
"""PyInstaller's: name in the bundle, origin, kind."""


def only_behind(library: str, binaries: Iterable[Entry]) -> frozenset[str]:
    """Names of `library` and of what is loaded for its sake alone. Empty where nobody asks for it.

    For what a plugin may ask of the system: a machine without CUPS has no printer, and Qt does without the plugin.
    """
    needs = {name.rpartition("/")[2]: dict(_needed(origin)) for name, origin, kind in binaries if kind in _LOADED}
    paths = [needed[library] for needed in needs.values() if library in needed]
    if not paths:
        return frozenset()
    behind = {library, *(name for name, _ in _needed(paths[0]))}
    others = (needed for name, needed in needs.items() if name not in behind and library not in needed)
    return frozenset(behind.difference(*others))


def left_out(binaries: Iterable[Entry], *, asked_of_the_system: frozenset[str]) -> Iterator[Entry]:
    """Entries for what these ones still lack, but for what the system is asked for. Raises RuntimeError."""
    entries = list(binaries)
    present = {name.rpartition("/")[2] for name, _, _ in entries} | asked_of_the_system
    for _, origin, kind in entries:
        if kind not in _LOADED:
            continue
        for name, path in _needed(origin):
            if name not in present and not _GLIBC.fullmatch(name):
                present.add(name)
                yield name, path, "BINARY"


def _needed(library: str) -> Iterator[tuple[str, str]]:
    """Name and path of all that the loader would load with this one, however far away."""
    listed = subprocess.run(["ldd", library], capture_output=True, text=True, check=False).stdout
    for line in listed.splitlines():
        if "not found" in line:
            raise RuntimeError(f"{library} needs a library that this machine does not have: {line.strip()}")
        if match := _LDD_LINE.match(line):
            yield match[1], match[2]
