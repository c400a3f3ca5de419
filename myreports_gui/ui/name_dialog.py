"""Asks for a site's name, and takes no empty or doubled one."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from myreports_gui.store.sites import same_name

MAXIMUM_NAME = 120


class NameDialog(QDialog):
    """Emits `named` with the trimmed name."""

    named = Signal(str)

    def __init__(self, parent: QWidget, title: str, explanation: str, taken: Collection[str], name: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._taken = tuple(taken)
        layout = QVBoxLayout(self)
        text = QLabel(explanation)
        text.setWordWrap(True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        layout.addWidget(text)
        self.name = QLineEdit(name)
        self.name.setObjectName("site.name")
        self.name.setAccessibleName(self.tr("Name of the site"))
        self.name.setPlaceholderText(self.tr("Customer, town"))
        self.name.setMaxLength(MAXIMUM_NAME)
        self.name.selectAll()
        layout.addWidget(self.name)
        self.problem = QLabel()
        self.problem.setObjectName("site.name.message")
        self.problem.setWordWrap(True)
        layout.addWidget(self.problem)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setObjectName("site.name.ok")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.setMinimumWidth(380)

    def accept(self) -> None:
        name = self.name.text().strip()
        problem = self._problem(name)
        if problem:
            self.problem.setText("✖ " + problem)
            self.name.setAccessibleDescription(problem)
            self.name.setFocus()
            return
        super().accept()
        self.named.emit(name)

    def _problem(self, name: str) -> str:
        if not name:
            return self.tr("Type a name for the site.")
        if not name.isprintable():
            return self.tr("The name holds a character that cannot be shown. Type it again.")
        if any(same_name(name, other) for other in self._taken):
            return self.tr("Another site has this name. Choose a different one.")
        return ""
