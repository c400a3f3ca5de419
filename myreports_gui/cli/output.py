"""Standard output that may be a terminal, a file or a pipe whose reader has gone."""

import sys
from collections.abc import Callable, Mapping, Sequence
from typing import IO, Final

_COLOURS: Final = {"green": "32", "yellow": "33", "red": "31", "dim": "2", "bold": "1"}
_CLEAR_LINE: Final = "\r\x1b[2K"
_TALLEST_BLOCK: Final = 20
"""Lines; the cursor cannot go up past the top of the screen."""


class Output:
    """Lines and, on a terminal, a progress line below them. Never raises: the conversation must not mistake a gone
    reader for a network fault. `failure` keeps the first error; `on_failure` is called once with it.
    """

    def __init__(self, stream: IO[str], *, terminal: bool = False, colour: bool = False, width: int = 80) -> None:
        self._stream = stream
        self._terminal = terminal
        self._colour = colour
        self._width = width
        self._progress = False
        self._block = 0
        self.failure: OSError | None = None
        self.on_failure: Callable[[], object] | None = None

    def line(self, text: str) -> None:
        self._write(self._cleared() + text + "\n")

    def text(self, text: str) -> None:
        """Written as it is, for what has lines already."""
        self._write(text)

    def progress(self, text: str) -> None:
        """Shown until the next line, on a terminal only."""
        if self._terminal:
            before, self._progress = self._cleared(), True
            self._write(before + self.painted(text[: self._width - 1], "dim"))

    def block(self, lines: Sequence[str], width: int) -> None:
        """Several lines of at most `width` characters, shown until the next line; on a terminal with room for them."""
        if self._terminal and width < self._width and len(lines) <= _TALLEST_BLOCK:
            before, self._block = self._cleared(), len(lines)
            self._write(before + "".join(f"{line}\n" for line in lines))

    def end_progress(self) -> None:
        cleared = self._cleared()
        if cleared:
            self._write(cleared)

    def painted(self, text: str, colour: str) -> str:
        return f"\x1b[{_COLOURS[colour]}m{text}\x1b[0m" if self._colour else text

    def _cleared(self) -> str:
        was_shown, self._progress = self._progress, False
        height, self._block = self._block, 0
        block = f"\x1b[{height}A\x1b[J" if height else ""
        return (_CLEAR_LINE if was_shown else "") + block

    def _write(self, text: str) -> None:
        if self.failure is not None:
            return
        try:
            self._stream.write(text)
            self._stream.flush()
        except OSError as error:
            self.failure = error
            if self.on_failure is not None:
                self.on_failure()


def output_for(stream: IO[str], environ: Mapping[str, str], *, json: bool) -> Output:
    """Colour and progress on a terminal only; NO_COLOR and TERM=dumb are respected."""
    if json:
        never_refuses(stream, encoding="utf-8")
        return Output(stream)
    never_refuses(stream)
    # The old console of Windows shows escapes as they are; its successor names itself.
    understands = environ.get("TERM") != "dumb" and (sys.platform != "win32" or "WT_SESSION" in environ)
    terminal = stream.isatty() and understands
    if not terminal:
        return Output(stream)
    import shutil  # noqa: PLC0415 - brings three compressors along

    return Output(stream, terminal=True, colour=not environ.get("NO_COLOR"), width=shutil.get_terminal_size().columns)


def never_refuses(stream: IO[str], encoding: str | None = None) -> None:
    """What the stream's encoding lacks is written as an escape instead of ending the program."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding=encoding, errors="backslashreplace")
