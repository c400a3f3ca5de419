"""The log pane with its column heads above and its filters and buttons below."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from .log_pane import LogPane
from .log_record import LogFilter
from .log_search import LogSearch
from .theme import Colours

_ROOM_FOR_NOTE: Final = 1000
"""Pixels."""


class _Heads(QWidget):
    """Column heads that stand over the pane's columns."""

    def __init__(self, pane: LogPane) -> None:
        super().__init__()
        self._pane = pane
        self._labels = [QLabel(self) for _ in range(4)]
        for label in self._labels:
            label.setProperty("role", "muted")
        pane.columns_changed.connect(self.place)
        self.retranslate()

    def retranslate(self) -> None:
        texts = (self.tr("Time"), self.tr("Step"), self.tr("What happened"), self.tr("Took"))
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)
            label.adjustSize()
        self.setFixedHeight(self._labels[0].sizeHint().height() + 2)
        self.place()

    def place(self) -> None:
        left = int(self._pane.document().documentMargin())
        step, message, took = self._pane.columns
        for label, at in zip(self._labels, (0.0, step, message, took - self._labels[3].width()), strict=True):
            label.move(left + int(at), 0)


class LogCard(QFrame):
    """What a test did, step by step."""

    save_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("logArea")
        self.pane = LogPane()
        self.pane.setAccessibleName(self.tr("Log"))
        self.pane.setAccessibleDescription(self.tr("Every step of the tests, with cause and advice."))
        self._heads = _Heads(self.pane)
        card = QFrame()
        card.setObjectName("logCard")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(8, 4, 4, 4)
        inside.setSpacing(0)
        inside.addWidget(self._heads)
        inside.addWidget(self.pane, 1)
        self._filters = QButtonGroup(self)
        self._buttons = {wanted: QPushButton() for wanted in LogFilter}
        self.finder = LogSearch(self.pane)
        self.search = self.finder.field
        self.note = QLabel()
        self.note.setProperty("role", "muted")
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.copy, self.save = QPushButton(), QPushButton()
        self.copy.setObjectName("log.copy")
        self.save.setObjectName("log.save")
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        for wanted, button in self._buttons.items():
            button.setCheckable(True)
            button.setObjectName(f"log.{wanted.value}")
            self._filters.addButton(button)
            foot.addWidget(button)
        self._buttons[LogFilter.ALL].setChecked(True)
        foot.addWidget(self.finder)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.copy)
        foot.addWidget(self.save)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        outer.addWidget(card, 1)
        outer.addLayout(foot)
        self._filters.buttonClicked.connect(self.apply_filter)
        self.copy.clicked.connect(self.copy_all)
        self.save.clicked.connect(self.save_requested)
        self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.note.setVisible(event.size().width() >= _ROOM_FOR_NOTE)  # every verdict says the same

    def tab_chain(self) -> tuple[QWidget, ...]:
        return (
            self.pane,
            *self._buttons.values(),
            self.search,
            self.finder.previous,
            self.finder.next,
            self.finder.problem,
            self.copy,
            self.save,
        )

    def apply_filter(self) -> None:
        self.pane.set_filter(self.wanted)

    def show_filter(self, wanted: LogFilter) -> None:
        self._buttons[wanted].setChecked(True)
        self.apply_filter()

    @property
    def wanted(self) -> LogFilter:
        return next(wanted for wanted, button in self._buttons.items() if button.isChecked())

    def show_as(self, other: "LogCard") -> None:
        """The filter and the search of another window's log."""
        self.search.setText(other.search.text())
        self.show_filter(other.wanted)

    def copy_all(self) -> None:
        """What is shown goes to the clipboard; it holds no secret, it was redacted at its source."""
        QGuiApplication.clipboard().setText(self.pane.text())

    def apply_colours(self, colours: Colours) -> None:
        self.pane.apply_colours(colours)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        words = {
            LogFilter.ALL: (self.tr("All"), self.tr("Every step")),
            LogFilter.PROBLEMS: (self.tr("Problems"), self.tr("Only warnings and failures")),
            LogFilter.CONVERSATION: (self.tr("Conversation"), self.tr("Every step and every line on the wire")),
        }
        for wanted, (text, tip) in words.items():
            self._buttons[wanted].setText(text)
            self._buttons[wanted].setToolTip(tip)
        self.finder.retranslate()
        self.copy.setText(self.tr("Copy"))
        self.copy.setToolTip(self.tr("Copy what is shown to the clipboard"))
        self.save.setText(self.tr("Save…"))
        self.save.setAccessibleName(self.tr("Save the log"))
        self.save.setToolTip(self.tr("Save what is shown as a text file or a web page"))
        self.note.setText(self.tr("Tested from this PC, not from the phone system"))
        self.pane.setPlaceholderText(self.tr("Every step of a test appears here as it happens."))
        self._heads.retranslate()
