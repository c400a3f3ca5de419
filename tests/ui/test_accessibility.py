"""Automation, keyboard and screen readers: object names, accessible names, buddies, mnemonics, tab order."""

import re

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from .conftest import Desk

FIELDS = (
    *("setup.host", "setup.user", "setup.password", "setup.from", "setup.replyTo", "setup.synchronize"),
    *("setup.save", "setup.cancel"),
    *("forwarding.server", "forwarding.port", "forwarding.ssl", "forwarding.user", "forwarding.password"),
    *("forwarding.confirmPassword", "forwarding.email", "forwarding.save", "forwarding.cancel"),
)
NAMES = (
    *FIELDS,
    *("plan", "testConnection", "findWorkingSettings", "sendSampleReport", "cancelTest", "progress", "logPane"),
    *("verdict", "sitePicker", "site.new", "site.rename", "site.delete"),
)

LABELS = {
    "setup.host": "E-MAIL Host :",
    "setup.user": "E-MAIL User :",
    "setup.password": "E-MAIL Password :",
    "setup.from": "E-Mail From :",
    "setup.replyTo": "E-Mail Reply To :",
    "forwarding.server": "Outgoing Mail Server (SMTP)",
    "forwarding.port": "Outgoing mail server port",
    "forwarding.user": "User Name",
    "forwarding.password": "Password",
    "forwarding.confirmPassword": "Confirm Password",
    "forwarding.email": "E-Mail Address",
}


def test_every_object_name_is_there_once(desk: Desk) -> None:
    assert {name: len(desk.window.findChildren(QObject, name)) for name in NAMES} == dict.fromkeys(NAMES, 1)


def test_labels_read_as_in_the_figures_and_lead_to_their_fields(desk: Desk) -> None:
    for name, label in LABELS.items():
        editor = desk.find(QLineEdit, name)
        buddies = [each for each in desk.window.findChildren(QLabel) if each.buddy() is editor]
        assert [each.text() for each in buddies] == [label]
        assert editor.accessibleName() == label.rstrip(" :")
        assert editor.accessibleDescription()


def test_everything_that_takes_the_focus_has_a_name(desk: Desk) -> None:
    for widget in desk.window.findChildren(QWidget):
        if (
            widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.isVisible()
            and isinstance(widget, QAbstractButton | QLineEdit)
        ):
            spoken = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            assert spoken, widget.objectName() or repr(widget)


def test_mnemonics_are_unique_in_the_window(desk: Desk) -> None:
    texts = [action.text() for action in desk.window.menuBar().actions()]
    texts += [button.text() for button in desk.window.findChildren(QAbstractButton)]
    texts += [label.text() for label in desk.window.findChildren(QLabel) if label.buddy() is not None]
    keys = [found[1].upper() for text in texts if (found := re.search(r"&(\w)", text))]
    assert len(keys) > 10
    assert sorted(keys) == sorted(set(keys))


def test_shortcuts_are_unique(desk: Desk) -> None:
    keys = [action.shortcut().toString() for action in desk.window.findChildren(type(desk.window.menu_actions.test))]
    used = [key for key in keys if key]
    assert len(used) > 8
    assert sorted(used) == sorted(set(used))
    assert desk.window.menu_actions.test.shortcut() == QKeySequence("F5")


def test_tab_walks_both_forms_in_the_order_of_the_figures(desk: Desk) -> None:
    desk.find(QLineEdit, "setup.host").setFocus()
    walked = ["setup.host"]
    for _ in range(40):
        focused = desk.window.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        now = desk.window.focusWidget()
        assert now is not None
        walked.append(now.objectName())
    assert tuple(name for name in walked if name in FIELDS)[: len(FIELDS)] == FIELDS
    after = walked[walked.index("forwarding.cancel") + 1 :]
    assert after.index("testConnection") < after.index("sendSampleReport") < after.index("logPane")
