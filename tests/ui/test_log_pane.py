"""The log pane follows its tail only while that is in sight, filters, and stays plain text."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from myreports_gui.model.stages import Status
from myreports_gui.ui.log_card import LogCard
from myreports_gui.ui.log_record import LogFilter, LogRecord
from myreports_gui.ui.theme import colours_of

WHEN = datetime(2026, 11, 20, 9, 41, 2, 113_000, tzinfo=UTC)


def record(number: int, status: Status = Status.OK, *, wire: bool = False, notes: tuple[str, ...] = ()) -> LogRecord:
    return LogRecord(
        time=WHEN + timedelta(milliseconds=number),
        title="Port 25",
        message=f"message {number}",
        status=None if wire else status,
        took="9 ms",
        notes=notes,
        wire=wire,
    )


@pytest.fixture
def card(qtbot: QtBot) -> LogCard:
    card = LogCard()
    qtbot.addWidget(card)
    card.apply_colours(colours_of(QGuiApplication.palette()))
    card.resize(900, 260)
    card.show()
    return card


def fill(qtbot: QtBot, card: LogCard, count: int, begin: int = 0) -> None:
    for number in range(begin, begin + count):
        card.pane.append_record(record(number))
    qtbot.waitUntil(lambda: f"message {begin + count - 1}\t" in card.pane.toPlainText())


def at_bottom(card: LogCard) -> bool:
    bar = card.pane.verticalScrollBar()
    return bar.value() == bar.maximum()


def test_the_tail_is_followed_at_the_bottom_and_left_alone_elsewhere(qtbot: QtBot, card: LogCard) -> None:
    fill(qtbot, card, 100)
    assert at_bottom(card)
    card.pane.verticalScrollBar().setValue(10)
    fill(qtbot, card, 100, begin=100)
    assert card.pane.verticalScrollBar().value() == 10
    card.pane.verticalScrollBar().setValue(card.pane.verticalScrollBar().maximum())
    fill(qtbot, card, 100, begin=200)
    assert at_bottom(card)


def test_a_line_shows_time_sign_step_message_and_duration(qtbot: QtBot, card: LogCard) -> None:
    card.pane.append_record(record(1, Status.FAILED, notes=("Cause: x", "Advice: y")))
    qtbot.waitUntil(lambda: "Advice: y" in card.pane.toPlainText())
    first = card.pane.toPlainText().splitlines()[0]
    assert first == "09:41:02.114\t✖  Port 25\tmessage 1\t9 ms"
    assert card.pane.text().splitlines()[0] == "09:41:02.114  ✖ Port 25        message 1  (9 ms)"


def test_filters(qtbot: QtBot, card: LogCard) -> None:
    card.pane.append_record(record(1))
    card.pane.append_record(record(2, Status.FAILED))
    card.pane.append_record(record(3, wire=True))
    qtbot.waitUntil(lambda: "message 2" in card.pane.toPlainText())
    assert "message 3" not in card.pane.toPlainText()
    card.show_filter(LogFilter.PROBLEMS)
    qtbot.waitUntil(lambda: card.pane.toPlainText().count("message") == 1)
    assert "message 2" in card.pane.toPlainText()
    card.show_filter(LogFilter.CONVERSATION)
    qtbot.waitUntil(lambda: card.pane.toPlainText().count("message") == 3)


def test_server_text_is_plain_text(qtbot: QtBot, card: LogCard) -> None:
    card.pane.append_record(LogRecord(time=WHEN, title="Greeting", message="<b>220</b> <img src=x>"))
    qtbot.waitUntil(lambda: "<b>220</b> <img src=x>" in card.pane.toPlainText())


def test_scrolling_to_a_failed_step_shows_it_and_its_advice(qtbot: QtBot, card: LogCard) -> None:
    fill(qtbot, card, 100)
    failed = record(100, Status.FAILED, notes=("Cause: x", "Advice: y"))
    card.pane.append_record(failed)
    for number in range(101, 200):
        card.pane.append_record(record(number))
    card.pane.scroll_to(failed)
    qtbot.waitUntil(lambda: "message 199" in card.pane.toPlainText())
    top = card.pane.verticalScrollBar().value()
    assert "message 100" in card.pane.document().findBlockByNumber(100).text()
    assert top <= 100
    assert top + card.pane.verticalScrollBar().pageStep() > 102


def test_another_width_keeps_the_place(qtbot: QtBot, card: LogCard) -> None:
    fill(qtbot, card, 200)
    card.pane.verticalScrollBar().setValue(50)
    with qtbot.waitSignal(card.pane.textChanged):
        card.resize(700, 260)
    qtbot.waitUntil(lambda: "message 199" in card.pane.toPlainText())
    assert "message 50" in card.pane.firstVisibleBlock().text()


def test_a_long_message_is_wrapped_under_its_own_column(qtbot: QtBot, card: LogCard) -> None:
    card.pane.append_record(LogRecord(time=WHEN, title="Greeting", message="word " * 80, took="9 ms"))
    qtbot.waitUntil(lambda: card.pane.blockCount() > 2)
    assert all(line.startswith("\t\t") for line in card.pane.toPlainText().splitlines()[1:])
    assert card.pane.horizontalScrollBar().maximum() == 0


def test_a_very_long_log_is_drawn_piece_by_piece(qtbot: QtBot, card: LogCard) -> None:
    for number in range(20_000):
        card.pane.append_record(record(number))
    qtbot.waitUntil(lambda: card.pane.blockCount() >= 1000)
    assert card.pane.blockCount() < 20_000  # the GUI thread had its turn before all was drawn
    qtbot.waitUntil(lambda: card.pane.blockCount() == 20_000, timeout=30_000)


def test_copy_puts_what_is_shown_on_the_clipboard(qtbot: QtBot, card: LogCard) -> None:
    fill(qtbot, card, 3)
    card.copy.click()
    assert QGuiApplication.clipboard().text().count("message") == 3
