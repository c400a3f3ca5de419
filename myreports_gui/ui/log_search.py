"""Search in the log: what is found is counted and visited one by one; nothing around it is hidden."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from .log_pane import LogPane
from .log_record import LogRecord


class LogSearch(QWidget):
    """F3 and Return go on, Shift+F3 and Shift+Return back; F8 goes to the first problem."""

    def __init__(self, pane: LogPane) -> None:
        super().__init__()
        self._pane = pane
        self._found: list[LogRecord] = []
        self._at = -1
        self.field = QLineEdit()
        self.field.setObjectName("log.search")
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(120)
        self.field.setMaximumWidth(220)
        self.count = QLabel()
        self.count.setObjectName("log.search.count")
        self.count.setProperty("role", "muted")
        self.previous, self.next, self.problem = QToolButton(), QToolButton(), QToolButton()
        for button, name, sign in (
            (self.previous, "log.search.previous", Qt.ArrowType.UpArrow),
            (self.next, "log.search.next", Qt.ArrowType.DownArrow),
        ):
            button.setObjectName(name)
            button.setArrowType(sign)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.problem.setObjectName("log.firstProblem")
        self.problem.setText("✖ F8")  # the sign of a failure and the key; a bare ✖ looks like Close
        self.problem.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (self.field, self.previous, self.next, self.count, self.problem):
            row.addWidget(widget)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(150)
        self._again.timeout.connect(self._count_again)
        self.field.textChanged.connect(self._begin)
        self.field.returnPressed.connect(self.go_on)
        self.next.clicked.connect(self.go_on)
        self.previous.clicked.connect(self.go_back)
        self.problem.clicked.connect(self.go_to_problem)
        pane.appended.connect(self._note_change)
        pane.filter_changed.connect(self._note_change)
        QShortcut(QKeySequence("Shift+Return"), self.field, self.go_back, context=Qt.ShortcutContext.WidgetShortcut)
        self._show_count()

    def go_on(self) -> None:
        self._go(1)

    def go_back(self) -> None:
        self._go(-1)

    def go_to_problem(self) -> None:
        """The first failure since the last test began, or where there is none, its first warning."""
        shown = list(self._pane.shown())
        begin = max((place for place, record in enumerate(shown) if record.heading), default=0)
        problems = [record for record in shown[begin:] if record.problem] or [r for r in shown if r.problem]
        failed = [record for record in problems if record.failed]
        if problems:
            self._pane.point_to((failed or problems)[0])
            self._pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _begin(self) -> None:
        self._at = -1
        self._find()
        self._go(1)

    def _note_change(self) -> None:
        if self.field.text() and not self._again.isActive():
            self._again.start()

    def _count_again(self) -> None:
        current = self._found[self._at] if 0 <= self._at < len(self._found) else None
        self._find()
        self._at = next((place for place, record in enumerate(self._found) if record is current), -1)
        self._show_count()

    def _find(self) -> None:
        wanted = self.field.text().strip().casefold()
        self._found = [record for record in self._pane.shown() if record.holds(wanted)] if wanted else []

    def _go(self, by: int) -> None:
        if self._found:
            self._at = (self._at + by) % len(self._found) if self._at >= 0 or by > 0 else len(self._found) - 1
            self._pane.point_to(self._found[self._at])
        self._show_count()

    def _show_count(self) -> None:
        text = ""
        if self.field.text().strip():
            text = self.tr("{at} of {count}").format(at=self._at + 1, count=len(self._found))
        self.count.setText(text)
        self.field.setAccessibleDescription(self.tr("Found: {text}").format(text=text) if text else "")
        for button in (self.next, self.previous):
            button.setEnabled(bool(self._found))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Search the log"))
        self.field.setAccessibleName(self.tr("Search the log"))
        for button, name, keys in (
            (self.next, self.tr("Next match"), "F3"),
            (self.previous, self.tr("Previous match"), "Shift+F3"),
            (self.problem, self.tr("First problem of the last test"), "F8"),
        ):
            button.setAccessibleName(name)
            button.setToolTip(f"{name} ({keys})")
            button.setShortcut(keys)
