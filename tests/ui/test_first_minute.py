"""From the start to a report that was read, in at most six actions and without the README."""

from collections.abc import Callable

from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from myreports_gui.practice.scenarios import Scenario

from .conftest import Desk

Practice = Callable[[Scenario], Desk]


def test_a_practice_report_is_read_after_six_actions(practice: Practice) -> None:
    actions = 0

    def act(what: Callable[[], None]) -> None:
        nonlocal actions
        actions += 1
        what()

    desk = practice(Scenario.ALL_GOOD)
    actions += 1  # myreports-gui --practice
    assert "Press Test Connection" in desk.text("verdict.headline")  # the window says what to do first
    with desk.qtbot.waitSignal(desk.window.checks.verdict_reached, timeout=20_000):
        act(lambda: desk.press("testConnection"))
    assert desk.text("verdict.headline").startswith("✔ Test passed")
    act(lambda: desk.press("verdict.sendSampleReport"))  # offered beside the result
    with desk.qtbot.waitSignal(desk.window.checks.verdict_reached, timeout=20_000):
        act(lambda: desk.press("sampleReport.send"))  # recipient and subject are filled in
    desk.wait_text("practice.inbox", "(1)")
    act(lambda: desk.press("practice.inbox"))
    inbox = desk.window.practice.inbox_window
    assert inbox is not None
    shown = inbox.findChild(QPlainTextEdit, "inbox.text")
    assert shown is not None
    assert "Subject: myReports sample report" in shown.toPlainText()  # selected by itself
    assert "mail.practice.example" in shown.toPlainText()
    attachment = inbox.findChild(QPushButton, "inbox.openAttachment")
    assert attachment is not None
    assert attachment.isEnabled()
    assert ".pdf" in attachment.text()  # the sixth action opens it
    assert actions + 1 <= 6
