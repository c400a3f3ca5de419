"""The program's entry: the window, or a headless command."""

import gc
import os
import sys
from typing import Final, TextIO

from myreports_gui.cli import run

NO_DISPLAY: Final = (
    "myreports-gui: there is no display to open the window on; use a headless command such as"
    ' "myreports-gui check --practice", see --help'
)


def main() -> int:
    """The exit code; see the headless contract."""
    # A stream that does not exist (pythonw, a closed descriptor) must not end the program at its first word.
    with open(os.devnull, "r+", encoding="utf-8") as nowhere:  # noqa: PTH123 - os.devnull is a text
        code = run(
            sys.argv[1:],
            os.environ,
            sys.stdin or nowhere,
            sys.stdout or nowhere,
            sys.stderr or nowhere,
            open_window=_open_window,
        )
    for stream in (sys.stdout, sys.stderr):
        _let_go(stream)
    gc.freeze()  # the process ends: to search everything for cycles once more takes a seventh of a short command
    return code


def _let_go(stream: TextIO | None) -> None:
    """What cannot be written was told already; at exit Python would complain again and change the exit code."""
    if stream is None:
        return
    try:
        stream.flush()
    except OSError:
        descriptor = os.open(os.devnull, os.O_WRONLY)
        os.dup2(descriptor, stream.fileno())
        os.close(descriptor)


def _open_window(practice: str | None) -> int:
    from myreports_gui.cli.display import display_missing  # noqa: PLC0415 - headless commands need no sockets for it

    if display_missing(os.environ, sys.platform):
        print(NO_DISPLAY, file=sys.stderr)  # noqa: T201 - a terminal program's last word
        return 2
    gc.disable()  # importing makes thousands of lasting objects and no garbage; the window then collects by a timer
    from myreports_gui.app import run_window  # noqa: PLC0415 - headless commands load no Qt

    gc.freeze()
    return run_window(practice)


if __name__ == "__main__":
    sys.exit(main())
