"""What myReports will do, the buttons that try it, and how far a test has come."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
)

from myreports_gui.model.stages import Status

from .form_row import set_property
from .log_record import STATUS_SIGNS
from .verdict_panel import ROLES

_NARROW: Final = 900
"""Below this width, in device-independent pixels, the progress stands under the buttons."""


class PlanPanel(QFrame):
    """The plan line follows every keystroke; it needs neither keyring nor network."""

    why_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("planCard")
        self.title = QLabel()
        self.title.setProperty("role", "strong")
        self.plan = QLabel()
        self.plan.setObjectName("plan")
        self.plan.setTextFormat(Qt.TextFormat.PlainText)
        self.plan.setWordWrap(True)
        self.plan.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.plan.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.plan.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.why = QPushButton()
        self.why.setObjectName("plan.why")
        self.why.setFlat(True)
        self.why.setCursor(Qt.CursorShape.PointingHandCursor)
        self.why.clicked.connect(self.why_requested)
        self.test, self.survey, self.send, self.stop = (QPushButton() for _ in range(4))
        for button, name in (
            (self.test, "testConnection"),
            (self.survey, "findWorkingSettings"),
            (self.send, "sendSampleReport"),
            (self.stop, "cancelTest"),
        ):
            button.setObjectName(name)
        self.stop.setEnabled(False)
        self.progress = QProgressBar()
        self.progress.setObjectName("progress")
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 100)
        self.stage = QLabel()
        self.stage.setObjectName("progress.stage")
        self.stage.setTextFormat(Qt.TextFormat.PlainText)
        self.stage.setWordWrap(True)  # only where the window is narrow: the buttons keep their width
        self.stage.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.title, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.plan, 1)
        line.addWidget(self.why, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        for button in (self.test, self.survey, self.send):
            buttons.addWidget(button)
        buttons.addStretch()
        state = QHBoxLayout()
        state.addWidget(self.progress, 1)
        state.addWidget(self.stage, 1)
        state.addWidget(self.stop)
        self._lower = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lower.addLayout(buttons)
        self._lower.addSpacing(6)
        self._lower.addLayout(state, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(14, 7, 14, 7)
        outer.setSpacing(6)
        outer.addLayout(line)
        outer.addLayout(self._lower)
        self._retranslate()

    def show_plan(self, sentence: str, sections: str) -> None:
        """`sentence` in full words; `sections`: such as "§3.1", for the Why? button."""
        self.plan.setText(sentence)
        self.plan.setAccessibleName(self.title.text() + ": " + sentence)
        self.why.setToolTip(self.tr("Explains the plan: {sections} of the HowTo").format(sections=sections))

    def show_running(self, stage: str) -> None:
        """A test runs: only Stop acts."""
        self._set_running(running=True)
        self._show_stage(stage, "")

    def show_progress(self, percent: int, stage: str) -> None:
        self.progress.setValue(max(self.progress.value(), percent))
        self.stage.setText(stage)

    def show_idle(self) -> None:
        """No test runs and none has an outcome to show."""
        self._set_running(running=False)
        self._show_stage("", "")
        self.progress.setValue(0)

    def show_outcome(self, text: str, status: Status) -> None:
        self._set_running(running=False)
        self._show_stage(f"{STATUS_SIGNS[status]} {text}", ROLES[status])
        self.progress.setValue(100)

    def _show_stage(self, text: str, role: str) -> None:
        set_property(self.stage, "role", role)
        self.stage.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        self._lower.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _set_running(self, *, running: bool) -> None:
        for button in (self.test, self.survey, self.send):
            button.setEnabled(not running)
        had_focus = self.test.hasFocus() or self.survey.hasFocus() or self.send.hasFocus() or self.stop.hasFocus()
        self.stop.setEnabled(running)
        self.stop.setVisible(running)
        if running:
            self.progress.setValue(0)
        if had_focus:
            (self.stop if running else self.test).setFocus()

    def _retranslate(self) -> None:
        self.title.setText(self.tr("What myReports will do"))
        self.why.setText(self.tr("Why?"))
        self.why.setAccessibleDescription(self.tr("Explains the plan with the sections of the HowTo"))
        self.test.setText(self.tr("Test &Connection"))
        self.test.setToolTip(self.tr("Try the plan: connect, log in, name sender and recipient; no message is sent"))
        self.survey.setText(self.tr("Find &Working Settings"))
        self.survey.setToolTip(self.tr("Look at every port with every kind of protection, and say what to enter"))
        self.send.setText(self.tr("&Send Sample Report…"))
        self.send.setToolTip(self.tr("The same conversation, then a real message with a report"))
        self.stop.setText(self.tr("St&op"))
        self.stop.setAccessibleName(self.tr("Stop the test"))
        self.progress.setAccessibleName(self.tr("Progress of the test"))
