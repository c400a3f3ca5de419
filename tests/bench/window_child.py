"""A window in a process of its own that obeys lines on standard input and answers with figures.

``python -m tests.bench.window_child KIND``: `empty`, a main window with one text edit; `program`, the window as
`myreports-gui` opens it; `site CA_FILE PORT`, the window on a site in memory with the real wire; `stream`, the same
with a wire that only tells.
"""

import gc
import os
import sys
import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit, QWidget


def say(*words: object) -> None:
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


class Commands(QObject):
    """Hands each line of standard input to `obey` on the GUI thread; the end of input quits."""

    _came = Signal(str)

    def __init__(self, obey: Callable[[str], None]) -> None:
        super().__init__()
        self._obey = obey
        self._came.connect(self._take)
        threading.Thread(target=self._read, daemon=True).start()

    def _take(self, line: str) -> None:
        if line == "quit":
            QApplication.quit()
        else:
            self._obey(line)

    def _read(self) -> None:
        for line in sys.stdin:
            self._came.emit(line.strip())
        self._came.emit("quit")


class Painted(QObject):
    """Calls `then` once, after the next time `widget` has been painted."""

    def __init__(self, widget: QWidget, then: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget, self._then = widget, then
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return super().eventFilter(watched, event)


def told_when_painted(window: QWidget) -> Painted:
    return Painted(window, lambda: say("painted", time.monotonic()))


def run(application: QApplication, obey: Callable[[str], None]) -> None:
    commands = Commands(obey)
    application.exec()
    del commands


def empty() -> None:
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setCentralWidget(QTextEdit())
    window.resize(1280, 740)
    window.show()
    watch = told_when_painted(window)
    run(application, lambda _: None)
    del watch


def program() -> None:
    """As the entry point opens it, with a watch on the window."""
    gc.disable()
    from myreports_gui import app  # noqa: PLC0415 - the empty window must not load it

    gc.freeze()

    def watch_window(self: "app.Program", paths: object) -> None:
        opened(self, paths)  # type: ignore[arg-type]
        assert self.window is not None
        told_when_painted(self.window)
        self.commands = Commands(lambda _: None)  # type: ignore[attr-defined]

    opened = app.Program.open
    app.Program.open = watch_window  # type: ignore[method-assign]
    app.run_window(None)


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["empty"]:
            empty()
        case ["program"]:
            program()
        case ["site", ca_file, port]:
            from tests.bench.window_site import with_real_wire

            with_real_wire(ca_file, int(port))
        case ["stream", lines]:
            from tests.bench.window_site import with_told_lines

            with_told_lines(int(lines))
        case ["bare", lines]:
            from tests.bench.window_site import with_bare_edit

            with_bare_edit(int(lines))
