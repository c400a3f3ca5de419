"""A bad field is marked, described and focused; nothing is stored and nothing is tested."""

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit

from .conftest import Desk, FakeWire


@pytest.mark.parametrize("button", ["setup.save", "testConnection"])
def test_a_bad_host_is_marked_described_and_focused(desk: Desk, wire: FakeWire, button: str) -> None:
    desk.fill_setup(host="https://mail.acme.example/")
    desk.press(button)
    host = desk.find(QLineEdit, "setup.host")
    message = desk.find(QLabel, "setup.host.message")
    assert desk.window.focusWidget() is host
    assert message.isVisible()
    assert message.text().startswith("✖ ")
    assert host.accessibleDescription() in message.text()
    assert host.property("severity") == "error"
    assert desk.stored_names() == []
    assert wire.requests == []


def test_the_first_error_of_both_forms_gets_the_focus_and_the_summary(desk: Desk, wire: FakeWire) -> None:
    desk.fill_setup()
    desk.fill_forwarding()
    desk.type("forwarding.port", "70000")
    desk.type("forwarding.confirmPassword", "else")
    desk.press("testConnection")
    assert desk.window.focusWidget() is desk.find(QLineEdit, "forwarding.port")
    assert desk.find(QLabel, "forwarding.confirmPassword.message").isVisible()
    assert "Correct this first" in desk.text("verdict.headline")
    desk.find(QLineEdit, "setup.host").setFocus()
    desk.press("verdict.goToField")
    assert desk.window.focusWidget() is desk.find(QLineEdit, "forwarding.port")
    assert wire.requests == []


def test_a_user_without_a_password_is_refused(desk: Desk, wire: FakeWire) -> None:
    desk.type("setup.host", "mail.acme.example")
    desk.type("setup.user", "reports")
    desk.type("setup.from", "reports@acme.example")
    desk.press("testConnection")
    assert desk.window.focusWidget() is desk.find(QLineEdit, "setup.password")
    assert wire.requests == []


def test_an_empty_host_is_refused_only_while_it_is_needed(desk: Desk) -> None:
    desk.press("setup.save")
    assert desk.find(QLabel, "setup.host.message").isVisible()
    desk.find(QCheckBox, "setup.synchronize").click()
    desk.press("setup.save")
    assert not desk.find(QLabel, "setup.host.message").isVisible()
    desk.qtbot.waitUntil(lambda: desk.has("site.name"))


def test_correcting_a_field_takes_its_mark_away_when_the_cursor_leaves(desk: Desk) -> None:
    desk.type("setup.host", "mail acme")
    host = desk.find(QLineEdit, "setup.host")
    host.editingFinished.emit()
    assert desk.find(QLabel, "setup.host.message").isVisible()
    desk.type("setup.host", "mail.acme.example")
    host.editingFinished.emit()
    assert not desk.find(QLabel, "setup.host.message").isVisible()
    assert host.accessibleDescription().startswith("Mail server")
