"""Dialogs die when closed, crashes are told without secrets, the window keeps its place."""

import gc
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from myreports_gui.ui import window_state
from myreports_gui.ui.choice_dialog import Choice, ChoiceDialog
from myreports_gui.ui.consent_dialog import ConsentDialog
from myreports_gui.ui.crash_dialog import CrashReporter, redacted_report
from myreports_gui.ui.garbage import GuiGarbage
from myreports_gui.ui.name_dialog import NameDialog
from myreports_gui.ui.send_dialog import SendDialog

from .conftest import Desk


def dialogs(desk: Desk) -> list[QDialog]:
    narrator = desk.services.narrator
    return [
        ChoiceDialog(desk.window, "title", "text", (Choice("a", "A"),)),
        ConsentDialog(desk.window, "headline", "explanation", None),
        NameDialog(desk.window, "title", "text", ()),
        SendDialog(desk.window, narrator, "plan", "a@b.example", "subject"),
    ]


@pytest.mark.parametrize("index", range(4))
def test_a_closed_dialog_really_dies(desk: Desk, index: int) -> None:
    dialog = dialogs(desk)[index]
    watched = weakref.ref(dialog)
    dialog.open()
    dialog.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(dialog)
    del dialog
    gc.collect()
    assert watched() is None


def test_a_crash_report_tells_where_but_quotes_nothing(qtbot: QtBot) -> None:
    def fails() -> None:
        raise ValueError("password s3cret, server said 535")

    try:
        fails()
    except ValueError as error:
        text = redacted_report(error, "1.2.3")
    assert "ValueError" in text
    assert "in fails" in text
    assert "s3cret" not in text
    assert "535" not in text


def test_an_uncaught_error_opens_one_dialog(qtbot: QtBot, desk: Desk) -> None:
    reporter = CrashReporter("1.2.3")
    reporter.parent_window = desk.window
    for _ in range(2):
        reporter.sys_hook(ValueError, ValueError("s3cret"), None)
    qtbot.waitUntil(lambda: desk.has("crash.details"))
    assert len(desk.window.findChildren(QPlainTextEdit, "crash.details")) == 1
    qtbot.waitUntil(lambda: desk.find(QPlainTextEdit, "crash.details").toPlainText().count("ValueError") == 2)
    desk.window.findChildren(QDialog, "crash")[0].reject()


def test_the_window_state_survives_a_restart_and_a_foreign_file_is_ignored(tmp_path: Path) -> None:
    path = tmp_path / "config" / window_state.FILE_NAME
    assert window_state.load(path) == window_state.WindowState()
    state = window_state.WindowState(b"geometry", b"splitter")
    window_state.save_in_background(path, state).join()
    assert window_state.load(path) == state
    for foreign in ("", "[]", "{}", '{"geometry": 1, "splitter": 2}', '{"geometry": "!", "splitter": "?"}'):
        path.write_text(foreign)
        assert window_state.load(path) == window_state.WindowState()


def test_cycles_are_collected_on_the_gui_thread_alone(qtbot: QtBot) -> None:
    parent = QObject()
    garbage = GuiGarbage(parent)
    try:
        assert not gc.isenabled()
    finally:
        garbage.stop()
    assert gc.isenabled()
