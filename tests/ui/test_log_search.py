"""Search, first problem, jumps to fields, and the log as a web page."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import Reply, Step, Verdict
from myreports_gui.model.stages import Stage, Status
from myreports_gui.model.validation import Field
from myreports_gui.ui.log_card import LogCard
from myreports_gui.ui.log_html import log_html
from myreports_gui.ui.log_record import LogFilter, LogRecord
from myreports_gui.ui.theme import colours_of

from .conftest import Desk, FakeWire
from .test_log_pane import WHEN, record


@pytest.fixture
def card(qtbot: QtBot) -> LogCard:
    card = LogCard()
    qtbot.addWidget(card)
    card.apply_colours(colours_of(QGuiApplication.palette()))
    card.resize(1000, 260)
    card.show()
    for number in range(300):
        card.pane.append_record(record(number))
    qtbot.waitUntil(lambda: "message 299" in card.pane.toPlainText())
    return card


def line_at_cursor(card: LogCard) -> str:
    return card.pane.textCursor().block().text()


def count(card: LogCard) -> str:
    return card.finder.count.text()


def test_typing_finds_and_counts_and_hides_nothing(qtbot: QtBot, card: LogCard) -> None:
    card.search.setText("MESSAGE 29")
    assert count(card) == "1 of 11"  # 29 and 290 to 299
    qtbot.waitUntil(lambda: "message 29\t" in line_at_cursor(card))
    assert "message 30" in card.pane.toPlainText()
    card.search.setText("nowhere")
    assert count(card) == "0 of 0"
    assert not card.finder.next.isEnabled()
    card.search.clear()
    assert count(card) == ""


def test_next_and_previous_go_round(qtbot: QtBot, card: LogCard) -> None:
    card.search.setText("message 29")
    QTest.keyClick(card.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "message 290" in line_at_cursor(card))
    assert count(card) == "2 of 11"
    card.finder.go_back()
    card.finder.go_back()
    qtbot.waitUntil(lambda: "message 299" in line_at_cursor(card))
    assert count(card) == "11 of 11"
    card.finder.go_on()
    assert count(card) == "1 of 11"


def test_what_arrives_later_is_counted_and_the_place_kept(qtbot: QtBot, card: LogCard) -> None:
    card.search.setText("message 29")
    card.finder.go_on()
    card.pane.append_record(record(2900))
    qtbot.waitUntil(lambda: count(card) == "2 of 12")
    card.show_filter(LogFilter.PROBLEMS)
    qtbot.waitUntil(lambda: count(card) == "0 of 0")


def test_first_problem_of_the_last_test(qtbot: QtBot, card: LogCard) -> None:
    card.finder.go_to_problem()  # none: nothing happens
    card.pane.append_record(record(1000, Status.FAILED))
    card.pane.append_record(LogRecord(time=WHEN, title="Test", message="", heading=True))
    for number, status in ((1001, Status.OK), (1002, Status.WARNING), (1003, Status.FAILED), (1004, Status.FAILED)):
        card.pane.append_record(record(number, status))
    card.finder.problem.click()
    qtbot.waitUntil(lambda: "message 1003" in line_at_cursor(card))


def test_enter_on_a_problem_goes_to_the_field_to_blame(desk: Desk, wire: FakeWire) -> None:
    reply = Reply(code=535, enhanced="5.7.8", text="no")
    failed = Step(stage=Stage.AUTH, status=Status.FAILED, port=587, reply=reply, error=ErrorCode.AUTH_REFUSED)
    wire.script = (failed, Verdict(ok=False, port=587, failed_stage=Stage.AUTH, error=ErrorCode.AUTH_REFUSED))
    desk.fill_setup()
    with desk.qtbot.waitSignal(desk.window.checks.verdict_reached):
        desk.press("testConnection")
    desk.wait_text("logPane", "Field: E-MAIL Password")
    for part in ("Cause: ", "Advice: ", "535 5.7.8 no"):
        assert part in desk.text("logPane")
    desk.window.log_card.finder.go_to_problem()
    pane = desk.window.log_card.pane
    desk.qtbot.waitUntil(lambda: "Login" in pane.textCursor().block().text())
    QTest.keyClick(pane, Qt.Key.Key_Return)
    assert desk.window.focusWidget() is desk.find(QLineEdit, Field.SETUP_PASSWORD.value)


def test_the_web_page_escapes_what_servers_say() -> None:
    hostile = LogRecord(
        time=WHEN, title="<i>", message='<script>alert("x")</script>', status=Status.FAILED, notes=("a & <b>",)
    )
    page = log_html([hostile], "Log", "en")
    assert "<script" not in page
    assert "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;" in page
    assert "a &amp; &lt;b&gt;" in page
    assert "✖" in page


@pytest.mark.parametrize(("name", "is_page"), [("log.html", True), ("log.txt", False)])
def test_the_suffix_decides_between_text_and_web_page(desk: Desk, tmp_path: Path, name: str, is_page: bool) -> None:
    desk.fill_setup()
    with desk.qtbot.waitSignal(desk.window.checks.verdict_reached):
        desk.press("testConnection")
    path = tmp_path / name
    desk.window._commands.write_log(str(path))
    desk.qtbot.waitUntil(lambda: path.exists() and "Test passed" in path.read_text(encoding="utf-8"))
    assert path.read_text(encoding="utf-8").startswith("<!DOCTYPE html>") is is_page
