"""A revealed password cannot leave its field, and a stored one never enters it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from myreports_gui.model.secret import Secret
from myreports_gui.ui.password_field import PasswordField


@pytest.fixture
def field(qtbot: QtBot) -> PasswordField:
    field = PasswordField()
    qtbot.addWidget(field)
    field.set_eye_icons(QIcon(), QIcon())
    field.resize(300, 30)
    field.show()
    QTest.keyClicks(field, "top secret words")
    QGuiApplication.clipboard().setText("before")
    return field


def clipboards() -> set[str]:
    board = QGuiApplication.clipboard()
    texts = {board.text()}
    if board.supportsSelection():
        texts.add(board.text(QClipboard.Mode.Selection))
    return texts


@pytest.mark.parametrize("revealed", [False, True])
@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Insert, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_no_key_copies_it(field: PasswordField, key: Qt.Key, modifier: Qt.KeyboardModifier, *, revealed: bool) -> None:
    field.eye.setChecked(revealed)
    field.selectAll()
    QTest.keyClick(field, key, modifier)
    field.home(False)
    QTest.keyClick(field, key, modifier)
    assert not any("secret" in text for text in clipboards())


def test_while_revealed_nothing_can_be_selected(field: PasswordField) -> None:
    field.eye.setChecked(True)
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    field.selectAll()
    assert not field.hasSelectedText()
    QTest.keyClick(field, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert not field.hasSelectedText()
    QTest.mouseDClick(field, Qt.MouseButton.LeftButton, pos=QPoint(40, 15))
    QTest.mousePress(field, Qt.MouseButton.LeftButton, pos=QPoint(10, 15))
    QTest.mouseMove(field, QPoint(120, 15))
    QTest.mouseRelease(field, Qt.MouseButton.LeftButton, pos=QPoint(120, 15))
    assert not field.hasSelectedText()
    assert not any("secret" in text for text in clipboards())


def test_the_menu_has_neither_copy_nor_cut(field: PasswordField) -> None:
    field.eye.setChecked(True)
    words = [action.text().replace("&", "") for action in field.make_menu().actions()]
    assert "Paste" in words
    assert not {"Copy", "Cut", "Select All"} & set(words)


def test_untouched_edited_emptied(field: PasswordField) -> None:
    def state() -> tuple[bool, Secret, str]:
        return field.edited, field.secret(), field.placeholderText()

    field.reset(stored=True)
    assert state() == (False, Secret(""), "stored in the keyring")
    QTest.keyClicks(field, "x")
    assert state() == (True, Secret("x"), "no password")
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert state() == (True, Secret(""), "no password")


def test_hiding_again_when_the_form_is_reset(field: PasswordField) -> None:
    field.eye.setChecked(True)
    field.reset(stored=True)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    assert not field.eye.isEnabled()
