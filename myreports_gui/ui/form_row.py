"""One call makes a row: label, buddy, accessible name and description, and the line where its error is told."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from myreports_gui.model.validation import Severity

from .tool_tips import plain_tip

SEVERITY_SIGNS = {Severity.ERROR: "✖", Severity.WARNING: "▲", Severity.NOTE: "•"}


def set_property(widget: QWidget, name: str, value: str) -> None:
    """Set a dynamic property and let the style sheet see it."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class FormRow(QObject):
    """A labelled editor. What is wrong with its value stands under it, in words, and is read out with it."""

    def __init__(self, label: QLabel, editor: QLineEdit, message: QLabel, description: str) -> None:
        super().__init__(editor)
        self.label = label
        self.editor = editor
        self.message = message
        message.setTextFormat(Qt.TextFormat.PlainText)
        self._description = description
        self.severity: Severity | None = None

    def mark(self, severity: Severity, text: str) -> None:
        """Show a finding; an error replaces a warning, never the other way round."""
        if self.severity is Severity.ERROR and severity is not Severity.ERROR:
            return
        self.severity = severity
        set_property(self.editor, "severity", severity.value)
        set_property(self.message, "severity", severity.value)
        self.message.setText(f"{SEVERITY_SIGNS[severity]} {text}")
        self.message.show()
        self.editor.setToolTip(plain_tip(text))
        self.editor.setAccessibleDescription(text)

    def clear(self) -> None:
        if self.severity is None:
            return
        self.severity = None
        set_property(self.editor, "severity", "")
        self.message.hide()
        self.message.clear()
        self.editor.setToolTip(self._description)
        self.editor.setAccessibleDescription(self._description)


class FormRows:
    """The rows of one form, in a grid of labels and editors."""

    def __init__(self, grid: QGridLayout) -> None:
        self._grid = grid
        self._next = 0

    def add(self, label_text: str, editor: QLineEdit, name: str, description: str) -> FormRow:
        """Add `editor` under its object `name`, labelled as the figure prints it."""
        editor.setObjectName(name)
        editor.setAccessibleName(label_text.rstrip(" :"))
        editor.setAccessibleDescription(description)
        editor.setToolTip(description)
        label = QLabel(label_text)
        label.setBuddy(editor)
        message = QLabel()
        message.setWordWrap(True)
        message.setObjectName(f"{name}.message")
        message.hide()
        self._grid.addWidget(label, self._next, 0)
        self._grid.addWidget(editor, self._next, 1)
        self._grid.addWidget(message, self._next + 1, 1)
        self._next += 2
        return FormRow(label, editor, message, description)

    def add_header(self, text: str) -> QLabel:
        header = QLabel(text)
        header.setProperty("role", "header")
        header.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.add_wide(header)
        return header

    def add_wide(self, widget: QWidget) -> None:
        """Add a widget that spans both columns."""
        self._grid.addWidget(widget, self._next, 0, 1, 2)
        self._next += 1
