"""Where a headless command gets a password: environment, standard input, prompt. Never an argument."""

import os
from collections.abc import Callable, MutableMapping
from typing import IO, Final

from msgspec import Struct

from myreports_gui.model.secret import Secret

OWN: Final = "MYREPORTS_PASSWORD"
SYSTEM: Final = "MYREPORTS_SYSTEM_PASSWORD"

Prompt = Callable[[str], str]


class Passwords(Struct, frozen=True):
    """What the environment held: None where a variable was not set, an empty Secret where it was set to nothing."""

    own: Secret | None
    system: Secret | None


def take_from(environ: MutableMapping[str, str]) -> Passwords:
    """The passwords, which are gone from `environ` afterwards so that no child process inherits them.

    Where `environ` is the process's own they are overwritten in its memory, too, which /proc/PID/environ shows.
    """
    if environ is os.environ:
        for name in (OWN, SYSTEM):
            if environ.get(name):
                _overwrite(name)
    own, system = environ.pop(OWN, None), environ.pop(SYSTEM, None)
    return Passwords(
        own=None if own is None else Secret(own),
        system=None if system is None else Secret(system),
    )


def _overwrite(name: str) -> None:
    if os.name != "posix":  # Windows shows no process another one's environment without a debugger's rights
        return
    import ctypes  # noqa: PLC0415 - only who sets the variable pays for it

    libc = ctypes.CDLL(None)
    libc.getenv.restype = ctypes.c_void_p
    address = libc.getenv(name.encode())
    if address:
        ctypes.memset(address, 0, len(ctypes.string_at(address)))


def first_line(stream: IO[str]) -> Secret:
    """The first line without its line end, and without a byte order mark; nothing is trimmed."""
    return Secret(stream.readline().removeprefix("\ufeff").removesuffix("\n").removesuffix("\r"))


def ask_unseen(question: str) -> str:
    """On the terminal, without an echo."""
    import getpass  # noqa: PLC0415 - most commands ask nothing

    return getpass.getpass(question)


def ask(question: str, stdin: IO[str], prompt: Prompt = ask_unseen) -> Secret | None:
    """None where there is no terminal to ask on, or the user ends the input."""
    if not stdin.isatty():
        return None
    try:
        return Secret(prompt(question))
    except EOFError:
        return None
