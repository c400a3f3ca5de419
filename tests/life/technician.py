"""Plays a technician in the real program, in a process of its own: `python -m tests.life.plays NAME ARGUMENT…`.

A play is a generator. What it yields is waited for, while the window lives; it never blocks the window's thread.
"""

import json
import os
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)

from myreports_gui import app
from myreports_gui.ui.main_window import MainWindow

W = TypeVar("W", bound=QObject)
Until = Callable[[], bool]
Steps = Iterator[Until]
Play = Callable[["Technician"], Steps]

PATIENCE = 20.0
"""Seconds for one step, on a slow machine; then the play has failed."""


class Technician:
    """What a technician sees and touches, by object name; `tell` reaches the test that started this process."""

    def __init__(self, window: MainWindow, arguments: tuple[str, ...]) -> None:
        self.window = window
        self.arguments = arguments
        self.verdicts: list[bool] = []
        window.checks.verdict_reached.connect(lambda verdict: self.verdicts.append(verdict.ok))

    def tell(self, **facts: object) -> None:
        print(json.dumps(facts), flush=True)

    def seen(self, kind: type[W], name: str) -> W | None:
        """The newest visible one: a dialog that was answered may still be on its way out."""
        found = [
            each for each in self.window.findChildren(kind, name) if not isinstance(each, QWidget) or each.isVisible()
        ]
        return found[-1] if found else None

    def has(self, name: str) -> bool:
        return self.seen(QWidget, name) is not None

    def text(self, name: str) -> str:
        widget = self.seen(QWidget, name)
        assert widget is not None, f"{name} is not to be seen"
        return str(widget.property("plainText") or widget.property("text"))

    def message_box(self) -> str:
        """What the question or message on top says."""
        boxes = [box for box in self.window.findChildren(QMessageBox) if box.isVisible()]
        return f"{boxes[-1].text()} {boxes[-1].informativeText()}" if boxes else ""

    def click(self, name: str) -> Steps:
        yield lambda: (button := self.seen(QAbstractButton, name)) is not None and button.isEnabled()
        button = self.seen(QAbstractButton, name)
        assert button is not None
        button.click()

    def type(self, name: str, text: str) -> Steps:
        yield lambda: self.has(name)
        editor = self.seen(QLineEdit, name)
        assert editor is not None
        editor.clear()
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(editor, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
        if not text:
            editor.textEdited.emit("")

    def type_setup(self, host: str, user: str, password: str) -> Steps:
        values = {"host": host, "user": user, "password": password, "from": user}
        for name, value in values.items():
            yield from self.type(f"setup.{name}", value)

    def type_forwarding(self, port: int, user: str, password: str, server: str = "127.0.0.1") -> Steps:
        values = {"server": server, "port": str(port), "user": user, "email": user}
        for name, value in (values | {"password": password, "confirmPassword": password}).items():
            yield from self.type(f"forwarding.{name}", value)

    def synchronize(self) -> None:
        box = self.seen(QCheckBox, "setup.synchronize")
        assert box is not None
        box.click()

    def save(self, form: str, name: str = "") -> Steps:
        """Save one form; `name`: of a site that has none yet."""
        saved: list[object] = []
        self.window.saves.saved.connect(saved.append)
        yield from self.click(f"{form}.save")
        if name:
            yield from self.type("site.name", name)
            yield from self.click("site.name.ok")
        yield lambda: bool(saved)
        self.window.saves.saved.disconnect(saved.append)

    def test(self, button: str = "testConnection") -> Steps:
        """Press what starts a test and wait for the verdict, saying yes wherever consent is asked for."""
        count = len(self.verdicts)
        yield from self.click(button)
        yield lambda: len(self.verdicts) > count
        while not self.verdicts[-1] and self.has("consent.yes"):
            count = len(self.verdicts)
            yield from self.click("consent.yes")
            yield lambda: len(self.verdicts) > count  # noqa: B023 - waited for before it changes

    def pick(self, name: str) -> Steps:
        picker = self.seen(QComboBox, "sitePicker")
        assert picker is not None
        index = picker.findText(name)
        assert index >= 0, f"no site is called {name}"
        picker.activated.emit(index)
        yield lambda: self.window.desk.site.name == name

    def dump(self, path: Path) -> None:
        """Every text that the program shows anywhere, with its tool tips and what a screen reader says."""
        texts: list[str] = []
        for top in QApplication.topLevelWidgets():
            for each in (top, *top.findChildren(QWidget)):
                texts += [each.toolTip(), each.accessibleName(), each.accessibleDescription(), each.windowTitle()]
                if isinstance(each, QLabel | QAbstractButton):
                    texts.append(each.text())
                elif isinstance(each, QPlainTextEdit):
                    texts.append(each.toPlainText())
                elif isinstance(each, QLineEdit) and each.echoMode() is QLineEdit.EchoMode.Normal:
                    texts += [each.text(), each.placeholderText()]
        path.write_text("\n".join(filter(None, texts)), encoding="utf-8")

    def dump_clipboard(self, path: Path) -> None:
        path.write_text(QGuiApplication.clipboard().text(), encoding="utf-8")

    def close(self) -> Steps:
        """Close the window, discarding what was only typed."""
        closed = self.window.close()
        if not closed:
            yield from self.click("unsaved.discard")
        yield lambda: not self.window.isVisible()


class _Performance(QObject):
    def __init__(self, window: MainWindow, play: Play, arguments: tuple[str, ...]) -> None:
        super().__init__()
        self._steps = play(Technician(window, arguments))
        self._until: Until = lambda: True
        self._since = time.monotonic()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go)
        self._timer.start(3)

    def _go(self) -> None:
        try:
            if self._until():
                self._until, self._since = next(self._steps), time.monotonic()
            elif time.monotonic() - self._since > PATIENCE:
                frame = getattr(self._steps, "gi_frame", None)
                raise TimeoutError(f"the play waits in line {getattr(frame, 'f_lineno', '?')}")  # noqa: TRY301
        except StopIteration:
            self._timer.stop()
        except BaseException:  # noqa: BLE001 - the program would show it in its crash dialog and live on
            traceback.print_exc()
            os._exit(70)


def perform(play: Play, arguments: tuple[str, ...], practice: str | None = None) -> int:
    """Run the program as `myreports-gui` does and play in it; returns its exit code."""
    began = MainWindow.start
    running: list[_Performance] = []

    def start(self: MainWindow) -> None:
        self.sites.loaded.connect(lambda: running.append(_Performance(self, play, arguments)))
        began(self)

    MainWindow.start = start  # type: ignore[method-assign]
    return app.run_window(practice)
