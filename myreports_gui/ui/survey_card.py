"""Working settings: the matrix of a survey, and beside it what to enter and why."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QTextEdit, QVBoxLayout, QWidget

from myreports_gui.model.stages import Status
from myreports_gui.narration import Translate
from myreports_gui.narration.recommendations import RecommendationTold

from .log_record import STATUS_SIGNS
from .matrix import MatrixTable
from .theme import Colours


class _Text(QTextEdit):
    """Read-only; shows plain text alone, so nothing a server said can become markup."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(240, 60)


class SurveyCard(QFrame):
    """`enter_requested`: Enter these values; `log_requested`: back to the log; `assistant_requested`."""

    enter_requested = Signal()
    log_requested = Signal()
    assistant_requested = Signal()

    def __init__(self, translate: Translate) -> None:
        super().__init__()
        self.setObjectName("surveyArea")
        self._colours: Colours | None = None
        self._shown: tuple[RecommendationTold, Status | None] | None = None
        self._note = ""
        self.matrix = MatrixTable(translate)
        self.text = _Text()
        self.text.setObjectName("recommendation")
        self.text.setReadOnly(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setTabChangesFocus(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._card = QFrame()
        self._card.setObjectName("surveyCard")
        inside = QHBoxLayout(self._card)
        inside.setContentsMargins(8, 4, 4, 4)
        inside.setSpacing(10)
        inside.addWidget(self.matrix, 5)
        inside.addWidget(self.text, 6)
        self.enter, self.assistant, self.log = QPushButton(), QPushButton(), QPushButton()
        self.enter.setObjectName("enterValues")
        self.assistant.setObjectName("survey.assistant")
        self.log.setObjectName("survey.log")
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self.log)
        foot.addStretch()
        foot.addWidget(self.assistant)
        foot.addWidget(self.enter)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        outer.addWidget(self._card, 1)
        outer.addLayout(foot)
        self.enter.clicked.connect(self.enter_requested)
        self.assistant.clicked.connect(self.assistant_requested)
        self.log.clicked.connect(self.log_requested)
        self.allow_enter(allowed=False)
        self._retranslate()

    def show_note(self, text: str) -> None:
        """One sentence instead of a recommendation."""
        self._shown, self._note = None, text
        self._draw()

    def show_recommendation(self, told: RecommendationTold, status: Status | None) -> None:
        """`status` None: not tested yet."""
        self._shown, self._note = (told, status), ""
        self._draw()

    def allow_enter(self, *, allowed: bool) -> None:
        self.enter.setEnabled(allowed)

    def apply_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.matrix.apply_colours(colours)
        self._card.setStyleSheet(
            f"QFrame#surveyCard {{ background: {colours.card}; border: 1px solid {colours.border};"
            f" border-radius: 8px; }} QTextEdit {{ background: {colours.card}; color: {colours.text}; }}"
        )
        self._draw()

    def tab_chain(self) -> tuple[QWidget, ...]:
        """Its widgets in the order in which Tab walks them."""
        return self.matrix, self.text, self.log, self.assistant, self.enter

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _draw(self) -> None:
        self.text.clear()
        cursor = self.text.textCursor()
        if self._shown is None:
            cursor.insertText(self._note, self._format("muted"))
            return
        told, status = self._shown
        role = {Status.OK: "good", Status.WARNING: "warning", Status.FAILED: "bad"}.get(
            status or Status.SKIPPED, "text"
        )
        sign = f"{STATUS_SIGNS[status]} " if status is not None else ""
        self._paragraph(cursor, sign + told.headline, role, bold=True)
        self._paragraph(cursor, told.why, "text")
        if told.steps:
            self._paragraph(cursor, self.tr("What to enter"), "accent", bold=True)
        for number, step in enumerate(told.steps, 1):
            self._paragraph(cursor, self.tr("{number}. {step}").format(number=number, step=step), "text")
        for caveat in told.caveats:
            self._paragraph(cursor, f"• {caveat}", "muted")
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.text.setTextCursor(cursor)

    def _paragraph(self, cursor: QTextCursor, text: str, role: str, *, bold: bool = False) -> None:
        block = QTextBlockFormat()
        block.setBottomMargin(4)
        if cursor.position():
            cursor.insertBlock(block)
        else:
            cursor.setBlockFormat(block)
        cursor.insertText(text, self._format(role, bold=bold))

    def _format(self, role: str, *, bold: bool = False) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setFontWeight(600 if bold else 400)
        if self._colours is not None:
            style.setForeground(QBrush(QColor(getattr(self._colours, role))))
        return style

    def _retranslate(self) -> None:
        self.text.setAccessibleName(self.tr("Recommendation"))
        self.enter.setText(self.tr("Enter these values"))
        self.enter.setToolTip(self.tr("Fill the two forms with the recommended values; nothing is saved"))
        self.assistant.setText(self.tr("Scenario Assistant…"))
        self.assistant.setToolTip(self.tr("Step by step through a scenario of the HowTo, with its saves"))
        self.log.setText(self.tr("Show log"))
        self.log.setToolTip(self.tr("Back to the log of the tests"))
